package org.openipu.rules.composition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openipu.model.citation.Provision;
import org.openipu.model.citation.Standing;
import org.openipu.model.finding.Argument;
import org.openipu.model.finding.Finding;
import org.openipu.rules.decision.Reason;
import org.openipu.rules.rulebook.ExecutiveCommitteeParameters;
import org.openipu.rules.rulebook.RuleBook;

class ExecutiveCommitteeQuotaTest {

    private static final LocalDate DAY = LocalDate.of(2025, 10, 23);
    private static final RuleBook RULES = RuleBook.at(DAY);
    private static final Provision ARTICLE_25 = Provision.statute("25");

    @Test
    @DisplayName("Trap 18: 18 today, 17 before; the Vice-President is one of the 15, whom alone the quota counts")
    void theQuotaCountsTheElectedAlone() {
        List<ExecutiveMember> fourElectedWomenAndThreeMore = Committees.today(4);
        List<ExecutiveMember> fiveElectedWomen = Committees.today(5);

        assertThat(ExecutiveCommittee.check(fourElectedWomenAndThreeMore, RULES).findings())
                .containsExactly(Finding.error(
                                "composition.quota-women",
                                "members",
                                Argument.of("found", 4),
                                Argument.of("counted", 15),
                                Argument.of("required", 5))
                        .under(ARTICLE_25));
        assertThat(ExecutiveCommittee.check(fiveElectedWomen, RULES).findings()).isEmpty();
        assertThat(Capacity.values()).extracting(Enum::name).noneMatch(name -> name.contains("VICE"));
        assertThat(RULES.get(ExecutiveCommitteeParameters.SIZE).value()
                        - RULES.get(ExecutiveCommitteeParameters.ELECTED).value())
                .isEqualTo(Capacity.values().length - 1);
    }

    @ParameterizedTest(name = "{0} women: {1}")
    @CsvSource({"4, composition.quota-women", "5, ''", "10, ''", "11, composition.quota-men"})
    void hasAThirdOfEachSexAmongTheElected(int women, String code) {
        assertThat(ExecutiveCommittee.check(Committees.today(women), RULES).findings())
                .extracting(Finding::code)
                .isEqualTo(code.isEmpty() ? List.of() : List.of(code));
    }

    @ParameterizedTest(name = "of {0} elected at least {1} of each sex")
    @CsvSource({"12, 4", "13, 5", "14, 5", "15, 5", "1, 1"})
    void countsAThirdExactly(int elected, int required) {
        assertThat(quota(Committees.elected(elected, required - 1), RULES))
                .extracting(finding -> finding.arguments().get(2))
                .contains(Argument.of("required", required));
        assertThat(quota(Committees.elected(elected, required), RULES))
                .extracting(Finding::code)
                .doesNotContain("composition.quota-women");
    }

    @Test
    void hasAtLeastThreeWomenInTheRuleBefore() {
        RuleBook before = RuleBook.at(LocalDate.of(2017, 12, 31));

        assertThat(quota(Committees.elected(15, 2), before))
                .containsExactly(Finding.error(
                                "composition.quota-women",
                                "members",
                                Argument.of("found", 2),
                                Argument.of("counted", 15),
                                Argument.of("required", 3))
                        .under(ARTICLE_25));
        assertThat(quota(Committees.elected(15, 3), before)).isEmpty();
        assertThat(quota(Committees.elected(15, 15), before)).isEmpty();
        assertThat(open(Committees.today(3), before)).noneMatch(reason -> names(reason, "each-sex"));
    }

    @ParameterizedTest
    @DisplayName("Trap 28: when one quota took the place of the other is unknown; for the days between this is said")
    @CsvSource({"2003-04-30", "2018-01-01", "2023-10-26"})
    void statesThatTheQuotaIsUnknown(LocalDate between) {
        RuleBook rules = RuleBook.at(between);

        assertThat(quota(Committees.elected(15, 0), rules)).isEmpty();
        assertThat(open(Committees.elected(15, 0), rules))
                .contains(Reason.of(
                        "composition.open-rule",
                        rules.get(ExecutiveCommitteeParameters.EACH_SEX).citation(),
                        Argument.of("parameter", "executive-committee.each-sex")));
        assertThat(rules.get(ExecutiveCommitteeParameters.EACH_SEX).citation().standing())
                .isEqualTo(Standing.UNKNOWN);
    }

    private static List<Finding> quota(List<ExecutiveMember> members, RuleBook rules) {
        return ExecutiveCommittee.check(members, rules).findings().stream()
                .filter(finding -> finding.code().startsWith("composition.quota-"))
                .toList();
    }

    private static List<Reason> open(List<ExecutiveMember> members, RuleBook rules) {
        return ExecutiveCommittee.check(members, rules).open();
    }

    private static boolean names(Reason reason, String parameter) {
        return reason.arguments().toString().contains(parameter);
    }
}
