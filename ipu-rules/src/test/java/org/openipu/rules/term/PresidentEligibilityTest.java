package org.openipu.rules.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openipu.rules.term.Terms.check;
import static org.openipu.rules.term.Terms.president;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openipu.model.citation.Provision;
import org.openipu.model.finding.Argument;
import org.openipu.model.finding.Finding;
import org.openipu.model.organ.OfficeTerm;

/** Statutes 19.2 where days, or parliaments, are not known. Names and days are examples. */
class PresidentEligibilityTest {

    private static final Provision RULE = Provision.statute("19.2");

    @ParameterizedTest(name = "a term from {0} to {1}, elected on 20 October 2026: {2}")
    @DisplayName("Whether three years have passed is known as far as the days of the term are")
    @CsvSource({
        "2020-11-02, 2023-10-21, error term.pause",
        "2020-11-02, 2023-10-20, ",
        "2020, 2023-11, error term.pause",
        "2020, 2023, warning term.pause-unknown",
        "2020, 2022, ",
        // a term without an end has lasted until its first day at least
        "2023-10-21, , error term.pause",
        "2023-10-20, , warning term.pause-unknown",
        "2023, , warning term.pause-unknown",
        "2024, , error term.pause",
        // when it is not known that the term began before the election, it is not known to stand against it
        ", 2025, warning term.pause-unknown",
        ", 2022, ",
        ", , warning term.pause-unknown",
        "2026, , warning term.pause-unknown",
        "2026-10-19, , error term.pause",
        "2026-10-20, , ",
        "2027, , ",
    })
    void keepsAPauseAsFarAsDaysAreKnown(@Nullable String from, @Nullable String to, @Nullable String expected) {
        assertThat(check(candidacy("P", "PT"), president("P", "PT", from, to)))
                .extracting(Terms::severityAndCode)
                .filteredOn(found -> found.contains("pause"))
                .isEqualTo(expected == null ? List.of() : List.of(expected));
    }

    @Test
    void namesTheCandidateTheYearsAndTheDay() {
        Argument[] arguments = {
            Argument.of("candidate", "P"), Argument.of("years", 3), Argument.of("begins", LocalDate.of(2026, 10, 20))
        };

        assertThat(check(
                        candidacy("P", "PT"),
                        president("P", "PT", "2020", "2023-11"),
                        president("N", "TZ", "2024", null)))
                .containsExactly(
                        Finding.error("term.pause", "candidate", arguments).under(RULE));
        assertThat(check(
                        candidacy("P", "PT"), president("P", "PT", "2020", "2023"), president("N", "TZ", "2024", null)))
                .containsExactly(Finding.warning("term.pause-unknown", "candidate", arguments)
                        .under(RULE));
    }

    @Test
    void isSurelyBarredByOneOfSeveralTerms() {
        assertThat(check(
                        candidacy("P", "PT"),
                        president("P", "PT", null, null),
                        president("P", "PT", "2023", "2024"),
                        president("N", "TZ", "2025", null)))
                .extracting(Terms::severityAndCode)
                .containsExactly("error term.pause", "warning term.parliament-unknown");
    }

    @Test
    void namesTheParliamentThatWouldFollowItself() {
        assertThat(check(candidacy("New", "TZ"), president("A", "TZ", "2023-10-27", null)))
                .containsExactly(Finding.error(
                                "term.same-parliament",
                                "country",
                                Argument.of("candidate", "New"),
                                Argument.of("country", "TZ"))
                        .under(RULE));
        assertThat(check(candidacy("New", null), president("A", "TZ", "2023-10-27", null)))
                .containsExactly(Finding.warning("term.parliament-unknown", "country", Argument.of("candidate", "New"))
                        .under(RULE));
    }

    @ParameterizedTest(name = "a candidate from {0}: {1}")
    @DisplayName(
            "Of two terms without days either may be the last one: both must be, or one can be, of the same parliament")
    @CsvSource({"TZ, warning term.parliament-unknown", "PT, warning term.parliament-unknown", "CA, "})
    void allowsForEachThatMayHaveBeenLast(String country, @Nullable String expected) {
        assertThat(found(country, president("A", "TZ", null, null), president("B", "PT", null, null)))
                .isEqualTo(expected == null ? List.of() : List.of(expected));
        assertThat(found(country, president("A", country, null, null), president("B", country, null, null)))
                .containsExactly("error term.same-parliament");
        assertThat(found(country, president("A", country, null, null), president("B", null, null, null)))
                .containsExactly("warning term.parliament-unknown");
    }

    @Test
    void knowsNothingOfTwoParliamentsThatAreBothNotTold() {
        assertThat(found(null, president("A", null, "2023-10-27", null)))
                .containsExactly("warning term.parliament-unknown");
        assertThat(found("CA", president("A", null, "2023-10-27", null)))
                .containsExactly("warning term.parliament-unknown");
    }

    @ParameterizedTest(name = "from {0} to {1}, then another from {2}: {3}")
    @DisplayName("A President is the last one unless another surely came between")
    @CsvSource({
        // the term before began, or ended, surely before the other one began
        "2020, 2023, 2021, ",
        "2020, 2023, 2021-01-01, ",
        ", 2020, 2021, ",
        ", 2020-12-31, 2021-01-01, ",
        // it may have begun, and ended, on the day of the other one or later
        "2020, 2023, 2020, warning term.parliament-unknown",
        "2021-01-01, 2023, 2021-01-01, warning term.parliament-unknown",
        ", 2021-01-01, 2021-01-01, warning term.parliament-unknown",
        ", 2021, 2021, warning term.parliament-unknown",
        ", , 2021, warning term.parliament-unknown",
        "2020, 2023, , warning term.parliament-unknown",
        // the other one may have begun on the day of the election or later
        "2020, 2023, 2026, warning term.parliament-unknown",
        "2020, 2023, 2026-10-19, ",
    })
    void looksForTheLastPresident(
            @Nullable String from, @Nullable String to, @Nullable String other, @Nullable String expected) {
        List<String> expectedFindings = expected == null ? List.of() : List.of(expected);

        assertThat(found("PT", president("A", "PT", from, to), president("B", "TZ", other, null)))
                .isEqualTo(expectedFindings);
        assertThat(found("PT", president("B", "TZ", other, null), president("A", "PT", from, to)))
                .isEqualTo(expectedFindings);
    }

    private static List<String> found(@Nullable String country, OfficeTerm... earlier) {
        return check(candidacy("New", country), earlier).stream()
                .map(Terms::severityAndCode)
                .toList();
    }

    private static Candidacy candidacy(String name, @Nullable String country) {
        return Terms.candidacy(LimitedOffice.PRESIDENT, name, country, "2026-10-20");
    }
}
