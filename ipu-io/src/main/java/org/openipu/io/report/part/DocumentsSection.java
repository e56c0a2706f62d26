package org.openipu.io.report.part;

import java.util.List;
import java.util.Optional;
import org.openipu.io.report.block.Line;
import org.openipu.io.report.block.Section;
import org.openipu.io.report.block.Table;
import org.openipu.io.report.block.Table.Column;
import org.openipu.io.report.block.Table.Row;
import org.openipu.io.report.sentence.Figures;
import org.openipu.io.report.sentence.Prose;
import org.openipu.io.report.sentence.Sentences;
import org.openipu.io.report.sentence.Traced;
import org.openipu.io.text.ConstantName;
import org.openipu.model.document.AdoptedDocument;
import org.openipu.model.document.FollowUp;
import org.openipu.model.document.Reservation;
import org.openipu.model.report.AssemblyReport;

/** The texts that an Assembly adopted: how, with which notes of parties, and what the delegation did about them at home. */
record DocumentsSection(Sentences say) {

    Optional<Section> write(Traced<AssemblyReport> report) {
        List<Traced<AdoptedDocument>> documents = report.each("documents", AssemblyReport::documents);
        return documents.isEmpty()
                ? Optional.empty()
                : Optional.of(Section.of(
                        say.say("adopted.heading"),
                        new Prose()
                                .block(Optional.of(table(documents, new AdoptionLine(say, report))))
                                .bullets(say.say("adopted.reservations"), reservations(documents))
                                .bullets(say.say("adopted.follow-ups"), followUps(documents))
                                .blocks()));
    }

    private Table table(List<Traced<AdoptedDocument>> documents, AdoptionLine adoptions) {
        return new Table(
                say.say("adopted.caption"),
                List.of(
                        Column.ofWords(say.say("adopted.column-text")),
                        Column.ofWords(say.say("adopted.column-kind")),
                        Column.ofWords(say.say("adopted.column-adoption")),
                        Column.ofWords(say.say("adopted.column-outline"))),
                documents.stream().map(document -> row(document, adoptions)).toList());
    }

    private Row row(Traced<AdoptedDocument> document, AdoptionLine adoptions) {
        return Row.of(
                title(document),
                say.name("adopted", document.value().kind()),
                adoptions.write(document.get("adoption", AdoptedDocument::adoption)),
                document.find("outline", AdoptedDocument::outline)
                        .map(new OutlineLine(say)::write)
                        .orElse(Line.EMPTY));
    }

    private List<Line> reservations(List<Traced<AdoptedDocument>> documents) {
        return documents.stream()
                .flatMap(document -> document.each("reservations", AdoptedDocument::reservations).stream()
                        .map(reservation -> reservation(document, reservation)))
                .toList();
    }

    private Line reservation(Traced<AdoptedDocument> document, Traced<Reservation> reservation) {
        Line party = reservation
                .find("country", Reservation::country)
                .map(show()::country)
                .orElseGet(() -> show().name(reservation.get("party", Reservation::party)));
        String kind = "adopted." + ConstantName.of(reservation.value().kind());
        return reservation.value().isOfEntireText()
                ? say.say(kind + "-to-text", title(document), party)
                : say.say(
                        kind + "-to-part",
                        title(document),
                        party,
                        show().name(reservation.get("scope", Reservation::scope)));
    }

    private List<Line> followUps(List<Traced<AdoptedDocument>> documents) {
        return documents.stream()
                .flatMap(document -> document.each("followUps", AdoptedDocument::followUps).stream()
                        .map(followUp -> followUp(document, followUp)))
                .toList();
    }

    private Line followUp(Traced<AdoptedDocument> document, Traced<FollowUp> followUp) {
        Line carried = say.say(
                "adopted.follow-up", title(document), show().text(followUp.get("carriedTo", FollowUp::carriedTo)));
        Line dated = followUp.find("date", FollowUp::date)
                .map(day -> say.say("adopted.follow-up-on", carried, show().day(day)))
                .orElse(carried);
        return followUp.find("result", FollowUp::result)
                .map(result -> say.say("adopted.follow-up-result", dated, show().text(result)))
                .orElse(dated);
    }

    private Line title(Traced<AdoptedDocument> document) {
        return show().text(document.get("title", AdoptedDocument::title));
    }

    private Figures show() {
        return say.figures();
    }
}
