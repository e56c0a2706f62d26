package org.openipu.io.report.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openipu.io.report.block.Block;
import org.openipu.io.report.block.Line;
import org.openipu.io.report.sentence.Figures;
import org.openipu.io.report.sentence.Prose;
import org.openipu.io.report.sentence.Sentences;
import org.openipu.io.report.sentence.Traced;
import org.openipu.model.delegation.Composition;
import org.openipu.model.delegation.Delegate;
import org.openipu.model.delegation.Delegation;
import org.openipu.model.delegation.Participation;
import org.openipu.model.delegation.ParticipationStatus;
import org.openipu.model.report.AssemblyReport;

/** How the delegation took part in an Assembly, or why it did not. */
record ParticipationBlocks(Sentences say, Traced<Delegation> delegation) {

    List<Block> write(Traced<AssemblyReport> report) {
        Traced<Participation> participation = report.get("participation", AssemblyReport::participation);
        return new Prose()
                .paragraph(
                        Optional.of(took(participation)),
                        participation
                                .find("composition", Participation::composition)
                                .map(this::composition),
                        participation
                                .find("reason", Participation::reason)
                                .map(reason -> say.say("part.reason", show().text(reason))))
                .blocks();
    }

    private Line took(Traced<Participation> participation) {
        List<Line> who = new ArrayList<>();
        participation
                .each("delegates", Participation::delegates)
                .forEach(delegate -> who.add(say.say(
                        "part.delegate",
                        show().name(delegate.get("name", Delegate::name)),
                        say.name("role", delegate.value().role()))));
        if (participation.value().withSecretary()) {
            who.add(delegation
                    .find("secretary", Delegation::secretary)
                    .map(new People(say)::introduced)
                    .orElseGet(() -> say.say("role.secretary")));
        }
        boolean attended = participation.value().status() == ParticipationStatus.ATTENDED;
        return attended && !who.isEmpty()
                ? say.say("part.attended-by", say.listed(who))
                : say.name("part", participation.value().status());
    }

    private Line composition(Traced<Composition> composition) {
        return say.say(
                "part.composition",
                say.count("part.women", composition.number("women", Composition::women)),
                say.count("part.men", composition.number("men", Composition::men)));
    }

    private Figures show() {
        return say.figures();
    }
}
