package org.openipu.io.prose;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.openipu.model.document.AdoptedText;
import org.openipu.model.document.Declaration;
import org.openipu.model.document.OperativeParagraph;
import org.openipu.model.document.PledgeSection;
import org.openipu.model.document.PreambularParagraph;
import org.openipu.model.document.Resolution;

/** Resolutions and declarations as an Assembly could adopt them, in invented words. */
final class ProseTexts {

    private static final List<String> PREAMBULAR =
            List.of("Recalling", "Noting also", "Deeply concerned", "Taking into account", "Mindful", "Reaffirming");
    private static final List<String> OPERATIVE = List.of("Urges", "Also calls upon", "Invites", "Strongly condemns");
    private static final List<String> LATER = List.of("reaffirms", "further urges", "requests");

    private ProseTexts() {}

    static Arbitrary<AdoptedText> texts() {
        return Arbitraries.oneOf(
                resolutions(true).map(AdoptedText.class::cast), declarations().map(AdoptedText.class::cast));
    }

    /** Resolutions whose phrases are emphasised, or plain. */
    static Arbitrary<Resolution> resolutions(boolean emphasised) {
        String mark = emphasised ? "*" : "";
        Arbitrary<PreambularParagraph> preambular = Combinators.combine(Arbitraries.of(PREAMBULAR), clauses())
                .as((phrase, clause) -> new PreambularParagraph(phrase, mark + phrase + mark + " " + clause + ","));
        return Combinators.combine(
                        clauses(),
                        AdoptionTexts.adoptions(),
                        preambular.list().ofMinSize(1).ofMaxSize(6),
                        operative(mark),
                        AdoptionTexts.footnotes(),
                        AdoptionTexts.notes())
                .as((title, adoption, preamble, paragraphs, footnotes, notes) ->
                        new Resolution("Parliaments and " + title, adoption, preamble, paragraphs, footnotes, notes));
    }

    static Arbitrary<Declaration> declarations() {
        Arbitrary<String> paragraphs = clauses().map(clause -> "We recall " + clause + ".");
        Arbitrary<PledgeSection> sections = Combinators.combine(
                        clauses(),
                        clauses()
                                .map(clause -> clause + ";")
                                .list()
                                .ofMinSize(1)
                                .ofMaxSize(4))
                .as((heading, pledges) -> new PledgeSection("Strengthen " + heading + " by:", pledges));
        return Combinators.combine(
                        clauses(),
                        AdoptionTexts.adoptions(),
                        paragraphs.list().ofMinSize(1).ofMaxSize(3),
                        sections.list().ofMaxSize(3),
                        paragraphs.list().ofMaxSize(2),
                        AdoptionTexts.footnotes(),
                        AdoptionTexts.notes())
                .as((title, adoption, opening, parts, closing, footnotes, notes) -> new Declaration(
                        "Declaration of " + title,
                        adoption,
                        parts.isEmpty() ? joined(opening, closing) : opening,
                        parts,
                        parts.isEmpty() ? List.of() : closing,
                        footnotes,
                        notes));
    }

    private static Arbitrary<List<OperativeParagraph>> operative(String mark) {
        return Combinators.combine(
                        Arbitraries.of(OPERATIVE),
                        clauses(),
                        Arbitraries.of(LATER).optional(),
                        SubItemTexts.items())
                .as((phrase, clause, later, items) -> {
                    List<String> phrases = new ArrayList<>(List.of(phrase));
                    later.ifPresent(phrases::add);
                    String more = later.map(verb -> "; and " + mark + verb + mark + " the same")
                            .orElse("");
                    String text = mark + phrase + mark + " " + clause + more + (items.isEmpty() ? ";" : ":");
                    return new OperativeParagraph(1, phrases, text, items);
                })
                .list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .map(ProseTexts::numbered);
    }

    private static List<OperativeParagraph> numbered(List<OperativeParagraph> paragraphs) {
        List<OperativeParagraph> numbered = new ArrayList<>();
        paragraphs.forEach(paragraph -> numbered.add(
                new OperativeParagraph(numbered.size() + 1, paragraph.phrases(), paragraph.text(), paragraph.items())));
        return numbered;
    }

    /** Words, among them hyphens, quotations, marks that are no emphasis, and what could be mistaken in the middle of a line. */
    static Arbitrary<String> clauses() {
        return Arbitraries.of(
                        "parliaments",
                        "the rights of women",
                        "water",
                        "peace and security",
                        "E",
                        "2",
                        "a.",
                        "(b)",
                        "12.",
                        "\"quoted\"",
                        "x * y",
                        "5 < 6",
                        "UN-led work",
                        "https://www.ipu.org/a_b_c",
                        "snake_case",
                        "Article 7(3)",
                        "co-operation",
                        "Côte d'Ivoire",
                        "#IPU151",
                        "&amp;",
                        "[Pact](https://un.org/pact(1))",
                        "— as ever —")
                .list()
                .ofMinSize(1)
                .ofMaxSize(30)
                .map(words -> "work on " + String.join(" ", words) + " to the end");
    }

    private static List<String> joined(List<String> one, List<String> other) {
        List<String> all = new ArrayList<>(one);
        all.addAll(other);
        return all;
    }
}
