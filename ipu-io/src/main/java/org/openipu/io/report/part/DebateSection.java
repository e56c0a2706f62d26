package org.openipu.io.report.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openipu.io.report.block.Line;
import org.openipu.io.report.block.Section;
import org.openipu.io.report.sentence.Prose;
import org.openipu.io.report.sentence.Sentences;
import org.openipu.io.report.sentence.Traced;
import org.openipu.model.assembly.Assembly;
import org.openipu.model.assembly.GeneralDebate;
import org.openipu.model.assembly.StandIn;

/** The general debate, and who presided in whose place. */
record DebateSection(Sentences say) {

    Optional<Section> write(Traced<Assembly> assembly) {
        Prose prose = new Prose();
        assembly.each("standIns", Assembly::standIns).forEach(standIn -> prose.paragraph(standIn(standIn)));
        assembly.find("debate", Assembly::debate).ifPresent(debate -> debate(debate, prose));
        return prose.blocks().isEmpty()
                ? Optional.empty()
                : Optional.of(Section.of(say.say("debate.heading"), prose.blocks()));
    }

    private List<Line> standIn(Traced<StandIn> standIn) {
        List<Line> sentences = new ArrayList<>();
        sentences.add(stoodIn(standIn));
        standIn.find("reason", StandIn::reason)
                .ifPresent(reason -> sentences.add(
                        say.say("debate.stand-in-reason", say.figures().text(reason))));
        Line duties = say.figures().texts(standIn.each("duties", StandIn::duties));
        if (!duties.isEmpty()) {
            sentences.add(say.say("debate.stand-in-duties", duties));
        }
        return sentences;
    }

    private Line stoodIn(Traced<StandIn> standIn) {
        People people = new People(say);
        Line present = people.introduced(standIn.get("standIn", StandIn::standIn));
        Line absent = people.introduced(standIn.get("absent", StandIn::absent));
        return standIn.value().absent().role().isPresent()
                ? say.say("debate.stand-in", present, absent)
                : say.say(
                        "debate.stand-in-office",
                        present,
                        absent,
                        say.name("office", standIn.value().office()));
    }

    private void debate(Traced<GeneralDebate> debate, Prose prose) {
        Optional<Line> speakers = debate.findNumber("speakers", GeneralDebate::speakers)
                .map(number -> say.count("debate.speakers", number));
        Optional<Line> parliaments = debate.findNumber("parliaments", GeneralDebate::parliaments)
                .map(number -> say.count("attending.parliaments", number));
        prose.paragraph(speakers.map(people -> parliaments
                                .map(from -> say.say("debate.spoke-from", people, from))
                                .orElseGet(() -> say.say("debate.spoke", people)))
                        .or(() -> parliaments.map(from -> say.say("debate.from", from))))
                .bullets(
                        say.say("debate.addresses"),
                        debate.each("addresses", GeneralDebate::addresses).stream()
                                .map(new People(say)::said)
                                .toList());
    }
}
