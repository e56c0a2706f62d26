package org.openipu.rules.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openipu.model.citation.Cited;
import org.openipu.model.finding.Finding;
import org.openipu.model.organ.Body;
import org.openipu.model.organ.Office;
import org.openipu.model.organ.OfficeTerm;
import org.openipu.model.parliament.CountryCode;
import org.openipu.model.person.Person;
import org.openipu.model.time.PartialDate;
import org.openipu.model.time.Period;
import org.openipu.rules.rulebook.RuleBook;

/** Days of terms are examples where the sources give the month alone. */
class EligibilityTest {

    private static final RuleBook RULES = RuleBook.at(LocalDate.of(2025, 10, 20));
    private static final RuleBook BEFORE_2003 = RuleBook.at(LocalDate.of(2002, 10, 1));

    private static final OfficeTerm PACHECO = president("Pacheco", "PT", "2020-11-02", "2023-10-27");
    private static final OfficeTerm ACKSON = president("Ackson", "TZ", "2023-10-27", "2026-10-20");

    @Test
    @DisplayName("Secretary General: three terms from 1 July 2014 end on 30 June 2026 (computed)")
    void addsTerms() {
        Cited<LocalDate> end = TermEnd.of(LimitedOffice.SECRETARY_GENERAL, LocalDate.of(2014, 7, 1), 3, RULES);

        assertThat(end.value()).isEqualTo(LocalDate.of(2026, 6, 30));
        assertThat(end.citation().provision()).hasToString("Secretariat Rules 3.1");
        assertThat(TermEnd.of(LimitedOffice.SECRETARY_GENERAL, LocalDate.of(2014, 7, 1), 1, RULES)
                        .value())
                .isEqualTo(LocalDate.of(2018, 6, 30));
        assertThat(TermEnd.of(LimitedOffice.SECRETARY_GENERAL, LocalDate.of(2014, 7, 1), 3, BEFORE_2003)
                        .isKnown())
                .isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TermEnd.of(LimitedOffice.PRESIDENT, LocalDate.of(2014, 7, 1), 0, RULES));
    }

    @ParameterizedTest(name = "from 1 July {0} after {1} to {2}: {3}")
    @CsvSource({
        "2022, 2014-07-01, 2022-06-30, ",
        "2026, 2014-07-01, 2026-06-30, error term.no-more-terms",
        "2026, 2014, 2026-06-30, error term.no-more-terms",
        "2026, 2014-07-01, , warning term.terms-unknown",
        "2022, 2014-07-01, , ",
        "2026, , 2026-06-30, warning term.terms-unknown",
        "2026, , , warning term.terms-unknown",
        "2014, 2014-07-01, 2026-06-30, "
    })
    @DisplayName("the Secretary General has three terms, however they are listed")
    void limitsTheSecretaryGeneral(int year, String from, String to, String expected) {
        OfficeTerm term = term(Office.SECRETARY_GENERAL, Optional.empty(), "Chungong", "CM", from, to);

        assertFindings(
                Eligibility.check(
                        candidacy(LimitedOffice.SECRETARY_GENERAL, "Chungong", "CM", year + "-07-01"),
                        List.of(term),
                        RULES),
                expected);
    }

    @Test
    void countsTermsOneByOne() {
        List<OfficeTerm> three = List.of(
                term(Office.SECRETARY_GENERAL, Optional.empty(), "X", "CM", "2014-07-01", "2018-06-30"),
                term(Office.SECRETARY_GENERAL, Optional.of(Body.SECRETARIAT), "X", "CM", "2018-07", "2022-06"),
                term(Office.SECRETARY_GENERAL, Optional.empty(), "X", "CM", "2022", "2026"));
        Candidacy again = candidacy(LimitedOffice.SECRETARY_GENERAL, "X", "CM", "2026-07-01");

        assertFindings(Eligibility.check(again, three, RULES), "error term.no-more-terms");
        assertFindings(Eligibility.check(again, three.subList(0, 2), RULES), null);
        assertFindings(
                Eligibility.check(again, three, BEFORE_2003), "warning term.rule-unknown,warning term.rule-unknown");
    }

    @ParameterizedTest
    @DisplayName("SG-4: the Secretary General may not be a member of any parliament")
    @CsvSource({"HELD, error term.seat-in-parliament", "NONE, ", "UNKNOWN, warning term.seat-unknown"})
    void keepsTheSecretaryGeneralOutOfParliaments(ParliamentSeat seat, String expected) {
        Candidacy candidacy =
                new Candidacy(LimitedOffice.SECRETARY_GENERAL, person("X", "CM"), LocalDate.of(2026, 7, 1), seat);

        assertFindings(Eligibility.check(candidacy, List.of(), RULES), expected);
    }

    @ParameterizedTest(name = "on {0} after a term to {1}: {2}")
    @DisplayName("a President is not elected again for three years")
    @CsvSource({
        "2026-10-26, 2023-10-27, error term.pause",
        "2026-10-27, 2023-10-27, ",
        "2023-10-27, 2023-10-27, error term.pause",
        "2026-10-20, 2023-10, warning term.pause-unknown",
        "2026-09-30, 2023-10, error term.pause",
        "2026-10-31, 2023-10, ",
        "2026-10-30, , warning term.pause-unknown",
        "2023-11-01, , error term.pause",
    })
    void keepsAPause(String day, String to, String expected) {
        List<OfficeTerm> earlier =
                List.of(president("Pacheco", "PT", "2020-11-02", to), president("Other", "TZ", "2023-10-27", null));

        assertFindings(
                Eligibility.check(candidacy(LimitedOffice.PRESIDENT, "Pacheco", "PT", day), earlier, RULES).stream()
                        .filter(finding -> finding.code().startsWith("term.pause"))
                        .toList(),
                expected);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName("the successor comes from another parliament than the President before")
    @CsvSource({"TZ, error term.same-parliament", "PT, ", "CA, ", ", warning term.parliament-unknown"})
    void asksForAnotherParliament(String country, String expected) {
        List<OfficeTerm> earlier = List.of(ACKSON, PACHECO, president("Later", "CA", "2029-10-20", null));

        assertFindings(
                Eligibility.check(candidacy(LimitedOffice.PRESIDENT, "New", country, "2026-10-20"), earlier, RULES),
                expected);
    }

    @Test
    @DisplayName("when it is not known who was President last, or from where, nothing is decided")
    void doesNotGuessThePredecessor() {
        Candidacy portuguese = candidacy(LimitedOffice.PRESIDENT, "New", "PT", "2026-10-20");

        assertFindings(
                Eligibility.check(portuguese, List.of(PACHECO, president("Y", "TZ", null, null)), RULES),
                "warning term.parliament-unknown");
        assertFindings(
                Eligibility.check(portuguese, List.of(president("Y", null, "2023-10-27", null)), RULES),
                "warning term.parliament-unknown");
        assertFindings(Eligibility.check(portuguese, List.of(), RULES), null);
    }

    @Test
    @DisplayName("P-3: taking turns between the groups is a wish and bars nobody")
    void doesNotHeedGroups() {
        assertFindings(
                Eligibility.check(
                        candidacy(LimitedOffice.PRESIDENT, "From the same group", "ES", "2023-10-27"),
                        List.of(PACHECO),
                        RULES),
                null);
    }

    @Test
    @DisplayName("Trap 23: having presided over an Assembly is no term as President of the Union")
    void tellsThePresidentsApart() {
        OfficeTerm ofAnAssembly =
                term(Office.PRESIDENT, Optional.of(Body.ASSEMBLY), "Host", "ES", "2025-10-19", "2025-10-23");

        assertThat(LimitedOffice.PRESIDENT.isHeldIn(ofAnAssembly)).isFalse();
        assertFindings(
                Eligibility.check(
                        candidacy(LimitedOffice.PRESIDENT, "Host", "ES", "2026-10-20"), List.of(ofAnAssembly), RULES),
                null);
    }

    @Test
    void saysWhenTheRuleIsNotKnown() {
        assertFindings(
                Eligibility.check(
                        candidacy(LimitedOffice.PRESIDENT, "Pacheco", "PT", "2023-10-28"),
                        List.of(PACHECO),
                        BEFORE_2003),
                "warning term.rule-unknown,warning term.rule-unknown");
    }

    @Test
    @DisplayName("the women's President: two years, renewable once")
    void limitsTheWomensPresident() {
        Optional<Body> bureau = Optional.of(Body.BUREAU_OF_WOMEN_PARLIAMENTARIANS);
        OfficeTerm first = term(Office.PRESIDENT, bureau, "W", "CA", "2020-04", "2022-04");
        OfficeTerm second = term(Office.PRESIDENT, bureau, "W", "CA", "2022-04", "2024-04");
        OfficeTerm member = term(Office.MEMBER, bureau, "W", "CA", "2018-04", "2020-04");
        Candidacy again = candidacy(LimitedOffice.WOMEN_PRESIDENT, "W", "CA", "2024-10-13");

        assertFindings(Eligibility.check(again, List.of(first, member), RULES), null);
        assertFindings(Eligibility.check(again, List.of(first, second), RULES), "error term.no-more-terms");
    }

    @Test
    @DisplayName("one term in the Human Rights Committee, and no second")
    void limitsTheHumanRightsCommittee() {
        OfficeTerm only = humanRights("H", "CH", "2015-10", "2020-10");

        assertFindings(
                Eligibility.check(
                        candidacy(LimitedOffice.HUMAN_RIGHTS_MEMBER, "H", "CH", "2025-10-20"), List.of(only), RULES),
                "error term.no-more-terms");
        assertFindings(
                Eligibility.check(
                        candidacy(LimitedOffice.HUMAN_RIGHTS_MEMBER, "I", "CH", "2025-10-20"), List.of(only), RULES),
                null);
        assertFindings(
                Eligibility.check(
                        candidacy(LimitedOffice.HUMAN_RIGHTS_MEMBER, "H", "IT", "2025-10-20"), List.of(only), RULES),
                null);
    }

    private static void assertFindings(List<Finding> findings, String expected) {
        assertThat(findings).allMatch(finding -> finding.provision().isPresent());
        assertThat(findings.stream().map(finding -> (finding.isError() ? "error " : "warning ") + finding.code()))
                .containsExactlyElementsOf(expected == null ? List.of() : Arrays.asList(expected.split(",")));
    }

    private static Candidacy candidacy(LimitedOffice office, String name, String country, String begins) {
        return new Candidacy(office, person(name, country), LocalDate.parse(begins), ParliamentSeat.NONE);
    }

    private static OfficeTerm president(String name, String country, String from, String to) {
        return term(Office.PRESIDENT, Optional.empty(), name, country, from, to);
    }

    private static OfficeTerm humanRights(String name, String country, String from, String to) {
        return term(
                Office.MEMBER,
                Optional.of(Body.COMMITTEE_ON_THE_HUMAN_RIGHTS_OF_PARLIAMENTARIANS),
                name,
                country,
                from,
                to);
    }

    private static OfficeTerm term(
            Office office, Optional<Body> body, String name, String country, String from, String to) {
        return new OfficeTerm(office, body, person(name, country), new Period(date(from), date(to)));
    }

    private static Person person(String name, String country) {
        return new Person(name, Optional.empty(), Optional.ofNullable(country).map(CountryCode::of));
    }

    private static Optional<PartialDate> date(String text) {
        return Optional.ofNullable(text).flatMap(PartialDate::find);
    }
}
