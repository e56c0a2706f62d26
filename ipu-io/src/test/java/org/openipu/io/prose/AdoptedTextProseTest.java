package org.openipu.io.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openipu.io.Reading;
import org.openipu.io.input.InputText;
import org.openipu.io.input.ReadLimits;
import org.openipu.io.input.ReadResult;
import org.openipu.model.document.AdoptedText;
import org.openipu.model.document.Adoption;
import org.openipu.model.document.AdoptionMode;
import org.openipu.model.document.Footnote;
import org.openipu.model.document.OperativeParagraph;
import org.openipu.model.document.PreambularParagraph;
import org.openipu.model.document.Reservation;
import org.openipu.model.document.ReservationKind;
import org.openipu.model.document.Resolution;
import org.openipu.model.document.SubItem;
import org.openipu.model.finding.Finding;

class AdoptedTextProseTest {

    private static final String HEAD = """
            Tides and tables

            Adopted by consensus* by the 150th IPU Assembly (Tashkent, 9 April 2025)

            The 150th Assembly of the Inter-Parliamentary Union,

            """;

    @Test
    @DisplayName("text of a PDF: pages, broken words, numbers in the middle, notes with stars")
    void plainTextOfPages() {
        Resolution resolution = resolution(HEAD + """
                Recalling that tides rise,
                Noting with great concern that govern-
                ments and co-operation between govern-
                ments1 depend on well-
                known tables, and recalling

                1 Tables of the
                sea, 2020.

                                - 2 -
                \f150th IPU Assembly

                governments' duties,

                1.    Calls upon parliaments to act on section
                2.    of the table; and urges all to watch;
                2)    Invites parliaments to consider:
                      (a)   well; known boats that
                            (i)   float;
                            (ii)  turn;
                      (b)   ports.

                ______
                * The delegation of India expressed a reservation on operative paragraph 2. The delegations of Iran
                (Islamic Republic of), Bosnia and Herzegovina and Türkiye expressed their opposition to the whole text.
                """);

        assertThat(resolution.title()).isEqualTo("Tides and tables");
        assertThat(resolution.adoption())
                .isEqualTo(new Adoption(
                        AdoptionMode.CONSENSUS,
                        "150th IPU Assembly",
                        Optional.of("Tashkent"),
                        LocalDate.of(2025, 4, 9)));
        assertThat(resolution.preambular())
                .containsExactly(
                        new PreambularParagraph("Recalling", "Recalling that tides rise,"),
                        new PreambularParagraph(
                                "Noting with great concern",
                                "Noting with great concern that governments and co-operation between governments1 depend on"
                                        + " well-known tables, and recalling governments' duties,"));
        assertThat(resolution.operative())
                .containsExactly(
                        new OperativeParagraph(
                                1,
                                List.of("Calls upon", "urges"),
                                "Calls upon parliaments to act on section 2.    of the table; and urges all to watch;",
                                List.of()),
                        new OperativeParagraph(
                                2,
                                List.of("Invites"),
                                "Invites parliaments to consider:",
                                List.of(
                                        new SubItem(
                                                "a",
                                                "well; known boats that",
                                                List.of(SubItem.of("i", "float;"), SubItem.of("ii", "turn;"))),
                                        SubItem.of("b", "ports."))));
        assertThat(resolution.footnotes()).containsExactly(new Footnote("1", "Tables of the sea, 2020."));
        assertThat(resolution.reservations())
                .extracting(Reservation::party, Reservation::kind, Reservation::scope)
                .containsExactly(
                        Tuple.tuple("India", ReservationKind.RESERVATION, "operative paragraph 2"),
                        tuple("Iran (Islamic Republic of)"),
                        tuple("Bosnia and Herzegovina"),
                        tuple("Türkiye"));
    }

    private static Tuple tuple(String party) {
        return Tuple.tuple(party, ReservationKind.OPPOSITION, Reservation.ENTIRE_TEXT);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            fr | Résolution adoptée à l'unanimité par la 152e Assemblée de l'UIP (Istanbul, 19 avril 2026)     | La 152e Assemblée de l'Union interparlementaire,       | Vivement préoccupée par la mer, | Exhorte les parlements à agir ; et invite les autres à suivre. | Vivement préoccupée | Exhorte | invite  | 152e Assemblée de l'UIP
            es | Resolución aprobada por unanimidad por la 152ª Asamblea de la UIP (Estambul, 19 de abril de 2026) | La 152ª Asamblea de la Unión Interparlamentaria,     | Teniendo en cuenta el mar,      | Insta a los parlamentos a actuar; y pide a los demás que sigan. | Teniendo en cuenta | Insta   | pide    | 152ª Asamblea de la UIP
            de | Resolution, einstimmig angenommen von der 152. IPU-Versammlung (Istanbul, 19. April 2026)          | Die 152. Versammlung der Interparlamentarischen Union, | unter Hinweis auf das Meer,     | ersucht die Parlamente zu handeln; und fordert die anderen auf. | unter Hinweis       | ersucht | fordert | 152. IPU-Versammlung
            en | Resolution adopted unanimously by the 152nd IPU Assembly (Istanbul, April 19, 2026)                | The 152nd Assembly of the Inter-Parliamentary Union,   | Aware also of the sea,          | Urges parliaments to act; and requests the others to follow.   | Aware also          | Urges   | requests | 152nd IPU Assembly
            """)
    void readsFourLanguages(
            String language,
            String adoption,
            String formula,
            String preamble,
            String operative,
            String phrase,
            String first,
            String second,
            String body) {
        String text = "# T\n\n%s\n\n%s\n\n%s\n\n1. %s\n".formatted(adoption, formula, preamble, operative);

        Resolution resolution = resolution(text);

        assertThat(resolution.adoption().mode()).isEqualTo(AdoptionMode.UNANIMOUS);
        assertThat(resolution.adoption().body()).isEqualTo(body);
        assertThat(resolution.adoption().date()).isEqualTo(LocalDate.of(2026, 4, 19));
        assertThat(resolution.preambular()).containsExactly(new PreambularParagraph(phrase, preamble));
        assertThat(resolution.operative().get(0).phrases()).containsExactly(first, second);
        assertThat(read(AdoptedTextMarkdown.write(resolution)).findValue()).contains(resolution);
        assertThat(AdoptedTextProse.read(InputText.of("r", text), Locale.forLanguageTag(language))
                        .findValue())
                .contains(resolution);
        assertThat(AdoptedTextHtml.write(resolution))
                .contains("<html lang=\"" + language + "\">", "<em>" + phrase + "</em>");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Adopted by the 150th IPU Assembly (Tashkent, 9 April 2025)              | text.no-adoption-mode
            Adopted by consensus (Tashkent, 9 April 2025)                           | text.no-adoption-body
            Adopted by consensus by the 150th IPU Assembly (Tashkent)               | text.no-adoption-date
            Adopted by consensus by the 150th IPU Assembly (Tashkent, 5-9 April 2025) | text.no-adoption-date
            A word                                                                  | text.no-adoption
            """)
    void whatIsNotSaidIsNotInvented(String line, String code) {
        String text = HEAD.replaceFirst("Adopted .*", line) + "Recalling it,\n\n1. Urges it.\n";

        assertThat(read(text).findings())
                .filteredOn(Finding::isError)
                .extracting(Finding::code)
                .containsExactly(code);
    }

    @Test
    void aVoteIsTheModeWhateverItsFigures() {
        String text = HEAD.replaceFirst(
                "Adopted .*",
                "Resolution adopted by 1,062 votes to 41, with 57 abstentions, by the 150th IPU Assembly\n(Rome, 9 April 2025)");

        assertThat(resolution(text + "Recalling it,\n\n1. Urges it.\n").adoption())
                .isEqualTo(new Adoption(
                        AdoptionMode.VOTE, "150th IPU Assembly", Optional.of("Rome"), LocalDate.of(2025, 4, 9)));
    }

    @Test
    @DisplayName("what has no place is told of with its line, and so is a gap in the numbers")
    void whatHasNoPlaceIsAFinding() {
        String text = HEAD + "Recalling it,\n\n1. Urges it;\n\nA stray line;\n\n3. Urges more.\n\nThe end.\n";

        assertThat(Reading.of(read(text)))
                .isEqualTo(Reading.refused(
                        "r.txt:11:1 warning text.not-placed A stray line;",
                        "r.txt:13:1 operative[1].number document.number-gap 3 2",
                        "r.txt:15:1 warning text.outside The end."));
    }

    @Test
    void thereAreLimits() {
        ReadLimits limits = new ReadLimits(1_000, 5, 30, 5);

        assertThat(Reading.of(AdoptedTextProse.read(new InputText("r", "a\n".repeat(9), limits))))
                .isEqualTo(Reading.unreadable("r:6:1 text.too-many-lines 5"));
        assertThat(Reading.of(AdoptedTextProse.read(new InputText("r", "a\n" + "b".repeat(31), limits))))
                .isEqualTo(Reading.unreadable("r:2:1 text.too-long 30"));
        assertThat(AdoptedTextProse.read(new InputText("r", "abcdefghi jklmnop\n".repeat(4), limits))
                        .findings())
                .extracting(Finding::code)
                .contains("text.too-long");
        assertThat(Reading.of(read("a\u2066b")))
                .isEqualTo(Reading.unreadable("r.txt:1:2 text.control-character U+2066"));
    }

    private static Resolution resolution(String text) {
        ReadResult<AdoptedText> read = read(text);
        assertThat(read.findings()).extracting(Finding::code).allMatch("text.page-furniture"::equals);
        return (Resolution) read.findValue().orElseThrow();
    }

    private static ReadResult<AdoptedText> read(String text) {
        return AdoptedTextProse.read(InputText.of("r.txt", text));
    }
}
