package org.openipu.io.report.part;

import java.util.List;
import java.util.Optional;
import org.openipu.io.report.block.Line;
import org.openipu.io.report.block.Section;
import org.openipu.io.report.sentence.Prose;
import org.openipu.io.report.sentence.Sentences;
import org.openipu.io.report.sentence.Traced;
import org.openipu.model.assembly.Agenda;
import org.openipu.model.assembly.AgendaItem;
import org.openipu.model.assembly.Assembly;
import org.openipu.model.organ.SubjectItem;

/** An Assembly's agenda, as far as it is recorded. */
record AgendaSection(Sentences say) {

    Optional<Section> write(Traced<Assembly> assembly) {
        Traced<Agenda> agenda = assembly.get("agenda", Assembly::agenda);
        Prose prose = new Prose()
                .bullets(
                        say.say("items.lead"),
                        agenda.each("items", Agenda::items).stream()
                                .map(this::item)
                                .toList())
                .bullets(
                        say.say("items.subjects"),
                        agenda.each("subjectItems", Agenda::subjectItems).stream()
                                .map(this::subject)
                                .toList());
        return prose.blocks().isEmpty()
                ? Optional.empty()
                : Optional.of(Section.of(say.say("items.heading"), prose.blocks()));
    }

    private Line item(Traced<AgendaItem> item) {
        Line title = say.figures().text(item.get("title", AgendaItem::title));
        return item.value().emergency() ? say.say("items.emergency", title) : title;
    }

    private Line subject(Traced<SubjectItem> subject) {
        Line title = say.figures().text(subject.get("title", SubjectItem::title));
        Line before = subject.find("committee", SubjectItem::committee)
                .map(committee ->
                        say.say("items.committee", title, say.figures().text(committee)))
                .orElse(title);
        List<Line> rapporteurs = subject.each("rapporteurs", SubjectItem::rapporteurs).stream()
                .map(new People(say)::introduced)
                .toList();
        return rapporteurs.isEmpty() ? before : say.say("items.rapporteurs", before, say.listed(rapporteurs));
    }
}
