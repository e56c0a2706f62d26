package org.openipu.rules.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openipu.model.citation.Cited;
import org.openipu.model.citation.Edition;
import org.openipu.model.citation.Standing;

/** Value, provision, standing and cited days of each parameter, on both sides of each border. */
class DelegationRulesTest {

    @ParameterizedTest(name = "{0}")
    @DisplayName("10.2: eight delegates, ten from a hundred million inhabitants on; read in 2008 for the last time")
    @CsvSource({
        "1889-01-01, Statutes 10.2 | ASSUMED | .. to 1975-12-31",
        "1975-12-31, Statutes 10.2 | ASSUMED | .. to 1975-12-31",
        "1976-01-01, Statutes 10.2 | OLDER | 1976-01-01 to 2008-09-12",
        "2008-09-12, Statutes 10.2 | OLDER | 1976-01-01 to 2008-09-12",
        "2008-09-13, Statutes 10.2 | INFERRED | 2008-09-13 to ..",
        "2025-10-23, Statutes 10.2 | INFERRED | 2008-09-13 to ..",
        "2026-11-24, Statutes 10.2 | INFERRED | 2008-09-13 to ..",
    })
    void size(LocalDate day, String expected) {
        DelegationRules rules = rules(day);

        assertThat(inWords(rules.size())).isEqualTo("8 | " + expected);
        assertThat(inWords(rules.sizeOfLargeCountries())).isEqualTo("10 | " + expected);
        assertThat(inWords(rules.largePopulation())).isEqualTo("100000000 | " + expected);
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("10.3: one delegate fewer the third time of one sex; not known before the revision of 2003")
    @CsvSource({
        "1889-01-01, unknown, unknown, UNKNOWN | .. to 2003-04-30",
        "2000-10-15, unknown, unknown, UNKNOWN | .. to 2003-04-30",
        "2003-04-30, unknown, unknown, UNKNOWN | .. to 2003-04-30",
        "2003-05-01, 3, 1, OLDER | 2003-05-01 to 2017-03-31",
        "2017-03-31, 3, 1, OLDER | 2003-05-01 to 2017-03-31",
        "2017-04-01, 3, 1, CERTAIN | 2017-04-01 to 2025-10-23",
        "2025-10-23, 3, 1, CERTAIN | 2017-04-01 to 2025-10-23",
        "2025-10-24, 3, 1, INFERRED | 2025-10-24 to ..",
        "2026-11-24, 3, 1, INFERRED | 2025-10-24 to ..",
    })
    void oneSex(LocalDate day, String sessions, String reduction, String expected) {
        DelegationRules rules = rules(day);

        assertThat(inWords(rules.oneSexSessions())).isEqualTo(sessions + " | Statutes 10.3 | " + expected);
        assertThat(inWords(rules.oneSexReduction())).isEqualTo(reduction + " | Statutes 10.3 | " + expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"1889-01-01", "2003-04-30", "2003-05-01", "2008-09-13", "2025-10-24"})
    void citeWhatWasRead(LocalDate day) {
        DelegationRules rules = rules(day);

        for (Cited<Integer> size : List.of(rules.size(), rules.sizeOfLargeCountries(), rules.largePopulation())) {
            assertThat(size.citation().source()).isEqualTo(Sources.SIZES_2008);
        }
        for (Cited<Integer> oneSex : List.of(rules.oneSexSessions(), rules.oneSexReduction())) {
            assertThat(oneSex.citation().source())
                    .isEqualTo(
                            oneSex.citation().standing() == Standing.UNKNOWN ? Sources.NOT_FOUND : Sources.GENDER_PAGE);
        }
    }

    @Test
    void areTheLastKnownForDaysToCome() {
        assertThat(rules(LocalDate.MAX)).isEqualTo(rules(LocalDate.of(2025, 10, 24)));
    }

    private static DelegationRules rules(LocalDate day) {
        return RuleBook.at(day).delegation();
    }

    private static String inWords(Cited<?> parameter) {
        Edition edition = parameter.citation().edition();
        return String.join(
                " | ",
                parameter.findValue().map(Object::toString).orElse("unknown"),
                parameter.citation().provision().toString(),
                parameter.citation().standing().toString(),
                inWords(edition.from()) + " to " + inWords(edition.to()));
    }

    private static String inWords(Optional<LocalDate> border) {
        return border.map(LocalDate::toString).orElse("..");
    }
}
