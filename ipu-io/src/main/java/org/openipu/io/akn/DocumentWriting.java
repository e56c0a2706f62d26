package org.openipu.io.akn;

import java.util.List;
import java.util.Optional;
import org.openipu.model.document.AdoptedText;
import org.openipu.model.document.Declaration;
import org.openipu.model.document.Footnote;
import org.openipu.model.document.OperativeParagraph;
import org.openipu.model.document.PreambularParagraph;
import org.openipu.model.document.Reservation;
import org.openipu.model.document.Resolution;
import org.openipu.model.document.ResolutionText;

/** A document as a statement. */
final class DocumentWriting {

    private final AknDocument document;
    private final Proceedings proceedings;
    private final NotesWriting notes;
    private final Tag own = Tag.ofOwn("text");

    private DocumentWriting(AknDocument document) {
        this.document = document;
        this.proceedings = Proceedings.of(document);
        this.notes = new NotesWriting(document.text().fold(DocumentWriting::footnotes, ResolutionText::footnotes));
    }

    static Tag statement(AknDocument document) {
        return new DocumentWriting(document).write();
    }

    private static List<Footnote> footnotes(AdoptedText text) {
        return text instanceof Declaration declaration ? declaration.footnotes() : ((Resolution) text).footnotes();
    }

    private Tag write() {
        proceedings.remark().ifPresent(remark -> own.with("remark", remark));
        Tag preface = preface();
        Tag preamble = preamble(document.text().fold(DocumentWriting::preambular, ResolutionText::preambular));
        Tag body = body();
        List<Reservation> reservations = document.text().fold(AdoptedText::reservations, text -> List.of());
        Tag conclusions = new ConclusionsWriting(notes).write(proceedings, reservations);
        Tag statement = Tag.of("statement")
                .with("name", proceedings.kind())
                .add(new MetaWriting(document, proceedings).write(own));
        coverPage().ifPresent(statement::add);
        statement.add(preface);
        if (!preamble.isEmpty()) {
            statement.add(preamble);
        }
        statement.add(body);
        return conclusions.isEmpty() ? statement : statement.add(conclusions);
    }

    private Optional<Tag> coverPage() {
        Tag cover = Tag.of("coverPage").with("eId", "coverPage_1");
        document.identification()
                .number()
                .ifPresent(number -> cover.add(Tag.of("p")
                        .keepingBlanks()
                        .add(Tag.of("docNumber").with("refersTo", "#symbol").text(number))));
        proceedings
                .body()
                .ifPresent(body -> cover.add(Tag.of("p")
                        .keepingBlanks()
                        .add(Tag.of("docAuthority")
                                .with("refersTo", "#issuingBody")
                                .addAll(InlineWriting.nodes(body, new NotesWriting(List.of()))))));
        return cover.isEmpty() ? Optional.empty() : Optional.of(cover);
    }

    private Tag preface() {
        return Tag.of("preface")
                .with("eId", "preface_1")
                .add(Tag.of("p")
                        .keepingBlanks()
                        .add(Tag.of("docTitle")
                                .with("refersTo", "#resolutionTitle")
                                .addAll(InlineWriting.nodes(document.text().title(), notes))));
    }

    private static List<PreambularParagraph> preambular(AdoptedText text) {
        return text instanceof Resolution resolution ? resolution.preambular() : List.of();
    }

    private static List<OperativeParagraph> operative(AdoptedText text) {
        return text instanceof Resolution resolution ? resolution.operative() : List.of();
    }

    private Tag preamble(List<PreambularParagraph> paragraphs) {
        Tag preamble = Tag.of("preamble").with("eId", "preamble_1");
        proceedings
                .body()
                .ifPresent(body -> preamble.add(Tag.of("formula")
                        .with("name", "enactingFormula")
                        .with("eId", "formula_1")
                        .add(InlineWriting.paragraph(body + ",", new NotesWriting(List.of())))));
        for (int i = 0; i < paragraphs.size(); i++) {
            PreambularParagraph paragraph = paragraphs.get(i);
            Tag container = Tag.of("container")
                    .with("name", paragraph.phrase().isBlank() ? "paragraph" : paragraph.phrase())
                    .with("eId", "container_" + (i + 1));
            if (paragraph.phrase().isBlank()) {
                container.withOwn("phrase", paragraph.phrase());
            }
            preamble.add(container.add(InlineWriting.paragraph(paragraph.text(), notes)));
        }
        return preamble;
    }

    private Tag body() {
        Tag body = Tag.of("mainBody").with("eId", "mainBody_1");
        if (document.text() instanceof AknText.Adopted adopted && adopted.text() instanceof Declaration declaration) {
            new DeclarationWriting(notes).write(declaration, body);
        } else {
            new OperativeWriting(notes, own)
                    .write(document.text().fold(DocumentWriting::operative, ResolutionText::operative), body);
        }
        return body.isEmpty()
                ? body.add(Tag.of("hcontainer")
                        .with("name", DeclarationReading.EMPTY)
                        .with("eId", "hcontainer_empty"))
                : body;
    }
}
