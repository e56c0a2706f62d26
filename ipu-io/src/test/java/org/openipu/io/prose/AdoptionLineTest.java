package org.openipu.io.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openipu.io.input.InputText;
import org.openipu.io.input.ReadResult;
import org.openipu.model.document.AdoptedText;
import org.openipu.model.document.Adoption;
import org.openipu.model.document.AdoptionMode;
import org.openipu.model.finding.Finding;

/** What the line on the adoption says is taken from it, and nothing else. */
class AdoptionLineTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Adopted by the 150th IPU Assembly (Tashkent, 9 April 2025)              | text.no-adoption-mode
            Adopted by consensus (Tashkent, 9 April 2025)                           | text.no-adoption-body
            Adopted by consensus by the 150th IPU Assembly (Tashkent)               | text.no-adoption-date
            Adopted by consensus by the 150th IPU Assembly (Tashkent, 5-9 April 2025) | text.no-adoption-date
            A word                                                                  | text.no-adoption
            """)
    void whatIsNotSaidIsNotInvented(String line, String code) {
        String text = text(line);

        assertThat(read(text).findings())
                .filteredOn(Finding::isError)
                .extracting(Finding::code)
                .containsExactly(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "by 1,062 votes to 41, with 57 abstentions, by the 150th IPU Assembly\n",
                "by the 150th IPU Assembly by 500 votes to 20 with 30 abstentions\n",
                "by the 150th IPU Assembly, by 1,062 votes to 41, with 57 abstentions\n",
                "by the 150th IPU Assembly with 500 votes in favour\n",
                "by the 150th IPU Assembly, by a vote\n"
            })
    @DisplayName("a vote is the mode whatever its figures, before the body or after it")
    void aVoteIsTheModeWhateverItsFigures(String how) {
        assertThat(read(text("Resolution adopted " + how + "(Rome, 9 April 2025)"))
                        .findValue())
                .map(AdoptedText::adoption)
                .contains(new Adoption(
                        AdoptionMode.VOTE, "150th IPU Assembly", Optional.of("Rome"), LocalDate.of(2025, 4, 9)));
    }

    private static String text(String line) {
        return "Tides and tables\n\n" + line
                + "\n\nThe 150th Assembly of the Inter-Parliamentary Union,\n\nRecalling it,\n\n1. Urges it.\n";
    }

    private static ReadResult<AdoptedText> read(String text) {
        return AdoptedTextProse.read(InputText.of("r.txt", text));
    }
}
