package org.openipu.io.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
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
