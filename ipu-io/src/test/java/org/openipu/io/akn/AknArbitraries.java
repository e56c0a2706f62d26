package org.openipu.io.akn;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.openipu.model.document.AdoptedText;
import org.openipu.model.document.Adoption;
import org.openipu.model.document.AdoptionMode;
import org.openipu.model.document.Consideration;
import org.openipu.model.document.ConsiderationOutcome;
import org.openipu.model.document.Declaration;
import org.openipu.model.document.Footnote;
import org.openipu.model.document.OperativeParagraph;
import org.openipu.model.document.PledgeSection;
import org.openipu.model.document.PreambularParagraph;
import org.openipu.model.document.Resolution;
import org.openipu.model.document.ResolutionText;
import org.openipu.model.document.SubItem;

/** Texts with everything that could trip XML or Markdown, and documents of them. */
final class AknArbitraries {

    private static final int DEEPEST = 3;

    private AknArbitraries() {}

    /** Texts that are not blank and hold nothing that XML 1.0 cannot hold. */
    static Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of(
                "*Urges*",
                "**all**",
                "***",
                "* *",
                "*",
                "**",
                "<sup>1</sup>",
                "<sup>2</sup>",
                "<sup>",
                "]",
                "[UN](https://www.un.org/a?b=1)",
                "[x](y)",
                "<i>",
                "</p>",
                "&amp;",
                "&",
                "\"",
                "'",
                "]]>",
                "<!--",
                "<?pi?>",
                "\r",
                "\n",
                "\r\n",
                "\t",
                " ",
                "  ",
                "\u00a0",
                "\u2028",
                "Ünïcödé",
                "中国",
                "🌍",
                "e\u0301",
                "\ufeff",
                "and",
                "(a)",
                "1.",
                "reaffirms",
                "");
        return Arbitraries.oneOf(
                        pieces.list().ofMinSize(1).ofMaxSize(6).map(parts -> String.join("", parts)),
                        Arbitraries.strings().ofMinLength(1).ofMaxLength(10))
                .filter(text -> !text.isBlank() && text.codePoints().allMatch(AknArbitraries::isXml));
    }

    static Arbitrary<AdoptedText> adoptedTexts() {
        return Arbitraries.oneOf(
                resolutions().map(AdoptedText.class::cast), declarations().map(AdoptedText.class::cast));
    }

    static Arbitrary<Resolution> resolutions() {
        return Combinators.combine(
                        texts(), adoptions(), preambular(), operative(), footnotes(), AknVoteArbitraries.reservations())
                .as(Resolution::new);
    }

    static Arbitrary<Declaration> declarations() {
        Arbitrary<PledgeSection> sections =
                Combinators.combine(texts(), lines()).as(PledgeSection::new);
        return Combinators.combine(
                        texts(),
                        adoptions(),
                        lines(),
                        sections.list().ofMaxSize(2),
                        lines(),
                        footnotes(),
                        AknVoteArbitraries.reservations())
                .as(Declaration::new);
    }

    static Arbitrary<ResolutionText> considered() {
        Arbitrary<Consideration> considerations = Combinators.combine(
                        Arbitraries.of(ConsiderationOutcome.class),
                        texts().optional(),
                        days().optional(),
                        texts().optional())
                .as(Consideration::new);
        return Combinators.combine(texts(), considerations, preambular(), operative(), footnotes())
                .as(ResolutionText::new);
    }

    static Arbitrary<AknDocument> documents() {
        Arbitrary<AknText> texts = Arbitraries.oneOf(
                adoptedTexts().map(AknText.Adopted::new), considered().map(AknText.Considered::new));
        return Combinators.combine(texts, settings(), AknVoteArbitraries.votes().optional())
                .as((text, settings, vote) ->
                        new AknDocument(text, settings.identify(text.title(), Optional.empty()), vote));
    }

    static Arbitrary<AknSettings> settings() {
        Arbitrary<String> names = Arbitraries.of("ipu", "li", "assembly", "place", "adoption", "against", "council-2");
        Arbitrary<String> languages = Arbitraries.of("eng", "fra", "deu", "spa");
        return Combinators.combine(names, names, languages, languages.optional(), texts().optional())
                .as(AknSettings::new);
    }

    static Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1, 1, 1).toEpochDay(),
                        LocalDate.of(9999, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    static Arbitrary<OptionalInt> quorums() {
        return Arbitraries.integers()
                .between(0, 9999)
                .optional()
                .map(quorum -> quorum.map(OptionalInt::of).orElse(OptionalInt.empty()));
    }

    private static Arbitrary<List<PreambularParagraph>> preambular() {
        Arbitrary<String> phrases = Arbitraries.oneOf(texts(), Arbitraries.of("", " ", "Recalling"));
        return Combinators.combine(phrases, texts())
                .as(PreambularParagraph::new)
                .list()
                .ofMaxSize(3);
    }

    private static Arbitrary<List<OperativeParagraph>> operative() {
        Arbitrary<Integer> numbers = Arbitraries.integers().between(1, 999_999_999);
        Arbitrary<List<String>> phrases = Arbitraries.oneOf(lines(), Arbitraries.of(List.of(), List.of("Urges")));
        return Combinators.combine(numbers, phrases, texts(), items(DEEPEST))
                .as(OperativeParagraph::new)
                .list()
                .ofMaxSize(3);
    }

    private static Arbitrary<List<SubItem>> items(int depth) {
        Arbitrary<List<SubItem>> inner =
                depth == 0 ? Arbitraries.just(List.of()) : Arbitraries.lazy(() -> items(depth - 1));
        return Combinators.combine(texts(), texts(), inner)
                .as(SubItem::new)
                .list()
                .ofMaxSize(2);
    }

    private static Arbitrary<List<Footnote>> footnotes() {
        return Combinators.combine(Arbitraries.oneOf(Arbitraries.of("1", "2", "*"), texts()), texts())
                .as(Footnote::new)
                .list()
                .ofMaxSize(3);
    }

    private static Arbitrary<Adoption> adoptions() {
        return Combinators.combine(Arbitraries.of(AdoptionMode.class), texts(), texts().optional(), days())
                .as(Adoption::new);
    }

    private static Arbitrary<List<String>> lines() {
        return Arbitraries.oneOf(texts(), Arbitraries.of("", " ")).list().ofMaxSize(2);
    }

    private static boolean isXml(int character) {
        return character == '\t'
                || character == '\n'
                || character == '\r'
                || (character >= ' '
                        && Character.getType(character) != Character.SURROGATE
                        && character != 0xFFFE
                        && character != 0xFFFF);
    }
}
