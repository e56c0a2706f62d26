package org.openipu.rules.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openipu.rules.term.Terms.candidacy;
import static org.openipu.rules.term.Terms.check;
import static org.openipu.rules.term.Terms.humanRights;
import static org.openipu.rules.term.Terms.secretaryGeneral;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openipu.model.citation.Instrument;
import org.openipu.model.citation.Provision;
import org.openipu.model.finding.Argument;
import org.openipu.model.finding.Finding;
import org.openipu.model.organ.OfficeTerm;

/** How many terms a listed one stands for. The Secretary General has three of four years at most. Days are examples. */
class EarlierTermsTest {

    @ParameterizedTest(name = "from {0} to {1}, a new term on {2}: {3}")
    @DisplayName(
            "A term counts once for each whole term that it surely lasted; its last day may be the next one's first")
    @CsvSource({
        "2014-07-01, 2022-06-30, 2022-07-01, ",
        "2014-07-01, 2022-07-01, 2022-07-01, ",
        "2014-07-01, 2022-07-02, 2026-07-01, error 3",
        "2014-07-01, 2026-07-01, 2026-07-01, error 3",
        "2014-07-01, 2026-07-02, 2026-07-02, error 4",
        // what lies after the new term's first day is not counted
        "2014-07-01, 2030-06-30, 2022-07-01, ",
        "2014-07-01, 2030-06-30, 2022-07-02, error 3",
        // the days that are surely in it: from the end of the first year to the beginning of the last
        "2014, 2022, 2026-07-01, ",
        "2014, 2023, 2026-07-01, error 3",
        "2014-07, 2022-08, 2026-07-01, error 3",
        "2014-07, 2022-07, 2026-07-01, ",
    })
    void countsWhatATermSurelyLasted(String from, String to, String begins, @Nullable String expected) {
        assertThat(counted(secretaryGeneral(from, to), begins)).isEqualTo(Optional.ofNullable(expected));
    }

    @ParameterizedTest(name = "from {0} to {1}, a new term on {2}: {3}")
    @DisplayName("Where an end is missing, a term may have lasted as long as the days that are known allow")
    @CsvSource({
        "2014, , 2022-01-01, ",
        "2014, , 2022-01-02, warning 3",
        "2014-07, , 2022-07-01, ",
        "2014-07, , 2022-07-02, warning 3",
        // the Union's first day is the earliest of all
        ", 1896, 2026-07-01, ",
        ", 1897, 2026-07-01, warning 3",
    })
    void allowsForWhatATermMayHaveLasted(
            @Nullable String from, @Nullable String to, String begins, @Nullable String expected) {
        assertThat(counted(secretaryGeneral(from, to), begins)).isEqualTo(Optional.ofNullable(expected));
    }

    @ParameterizedTest(name = "from {0}, a new term on {1}: {2}")
    @DisplayName("A term counts when it began before the new one; in the same year or month it may have")
    @CsvSource({
        "2020-10-19, 2020-10-20, error term.no-more-terms",
        "2020-10-20, 2020-10-20, ",
        "2020-09, 2020-10-01, error term.no-more-terms",
        "2020-10, 2020-10-01, ",
        "2020-10, 2020-10-02, warning term.terms-unknown",
        "2020-10, 2020-10-31, warning term.terms-unknown",
        "2020-10, 2020-11-01, error term.no-more-terms",
        "2020, 2020-12-31, warning term.terms-unknown",
        "2020, 2021-01-01, error term.no-more-terms",
        ", 2021-01-01, warning term.terms-unknown",
    })
    void countsTermsThatBeganBefore(@Nullable String from, String begins, @Nullable String expected) {
        assertThat(check(candidacy(LimitedOffice.HUMAN_RIGHTS_MEMBER, "H", null, begins), humanRights(from, null)))
                .extracting(Terms::severityAndCode)
                .isEqualTo(expected == null ? List.of() : List.of(expected));
    }

    @Test
    void countsATermOnceWhoseDaysAreInTheWrongOrder() {
        assertThat(check(
                        candidacy(LimitedOffice.HUMAN_RIGHTS_MEMBER, "H", null, "2025-10-20"),
                        humanRights("2020", "2010")))
                .extracting(Terms::severityAndCode)
                .containsExactly("error term.no-more-terms");
    }

    @Test
    void saysHowManyTermsThereAreAndMayBe() {
        Candidacy again = candidacy(LimitedOffice.SECRETARY_GENERAL, "S", null, "2026-07-01");

        assertThat(check(again, secretaryGeneral("2014-07-01", "2022-06-30"), secretaryGeneral("2022-07-01", "2026")))
                .containsExactly(Finding.error(
                                "term.no-more-terms",
                                "candidate",
                                Argument.of("candidate", "S"),
                                Argument.of("terms", 3),
                                Argument.of("allowed", 3))
                        .under(new Provision(Instrument.SECRETARIAT_RULES, "3.1")));
        assertThat(check(again, secretaryGeneral("2014-07-01", null)))
                .containsExactly(Finding.warning(
                                "term.terms-unknown",
                                "candidate",
                                Argument.of("candidate", "S"),
                                Argument.of("terms", 3),
                                Argument.of("allowed", 3))
                        .under(new Provision(Instrument.SECRETARIAT_RULES, "3.1")));
    }

    @Test
    @DisplayName("Terms that are known and one that may have lasted longer are counted together")
    void addsWhatIsKnownToWhatMayBe() {
        Candidacy again = candidacy(LimitedOffice.SECRETARY_GENERAL, "S", null, "2022-07-02");

        assertThat(check(again, secretaryGeneral("2014-07-01", "2018-06-30"), secretaryGeneral("2018-07-01", null)))
                .extracting(Terms::severityAndCode)
                .containsExactly("warning term.terms-unknown");
    }

    private static Optional<String> counted(OfficeTerm term, String begins) {
        return check(candidacy(LimitedOffice.SECRETARY_GENERAL, "S", null, begins), term).stream()
                .map(finding -> (finding.isError() ? "error " : "warning ")
                        + ((Argument.Count) finding.arguments().get(1)).value())
                .findFirst();
    }
}
