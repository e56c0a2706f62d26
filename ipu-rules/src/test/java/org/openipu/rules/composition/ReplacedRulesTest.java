package org.openipu.rules.composition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openipu.model.citation.Citation;
import org.openipu.model.citation.Cited;
import org.openipu.model.citation.Edition;
import org.openipu.model.citation.Provision;
import org.openipu.model.citation.Source;
import org.openipu.model.citation.Standing;
import org.openipu.model.finding.Argument;
import org.openipu.model.parliament.CountryCode;
import org.openipu.rules.majority.Fraction;
import org.openipu.rules.rulebook.ExecutiveCommitteeParameters;
import org.openipu.rules.rulebook.Parameter;
import org.openipu.rules.rulebook.RuleBook;

/** The Executive Committee where an application puts rules of its own in place of the Union's. */
class ReplacedRulesTest {

    private static final RuleBook RULES = RuleBook.at(LocalDate.of(2025, 10, 23));
    private static final Citation OURS = new Citation(
            Provision.statute("25"),
            new Edition("ours", Optional.empty(), Optional.empty()),
            Standing.ASSUMED,
            new Source("ours", ""));

    @Test
    void maySeatTwoMembersOfAParliament() {
        List<ExecutiveMember> members = Committees.today(5);
        members.set(
                1,
                Committees.elected("Another", "AR", Sex.FEMALE, members.get(1).group()));

        assertThat(ExecutiveCommittee.check(members, with(ExecutiveCommitteeParameters.DISTINCT_PARLIAMENTS, false))
                        .findings())
                .isEmpty();
    }

    @Test
    void mayLetAParliamentFollowItself() {
        ExecutiveMember successor = Committees.elected("Next", "ZA", Sex.FEMALE, Optional.empty());

        assertThat(Rotation.checkSuccessor(
                                CountryCode.of("ZA"),
                                successor,
                                with(ExecutiveCommitteeParameters.OTHER_PARLIAMENT, false))
                        .findings())
                .isEmpty();
    }

    @Test
    @DisplayName("Where the share of each sex is known, an earlier number of women does not take its place")
    void keepTheShareOfEachSexBesideANumberOfWomen() {
        RuleBook both = with(ExecutiveCommitteeParameters.WOMEN, 1);

        assertThat(ExecutiveCommittee.check(Committees.today(4), both).findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.arguments()).contains(Argument.of("required", 5)));
    }

    @Test
    void mayAllowAnyShareOfSubstitutes() {
        RuleBook twoThirds = with(ExecutiveCommitteeParameters.SUBSTITUTES, Fraction.TWO_THIRDS);

        assertThat(ExecutiveSession.checkSubstitutes(17, 11, twoThirds).findings())
                .isEmpty();
        assertThat(ExecutiveSession.checkSubstitutes(17, 12, twoThirds).findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.arguments()).contains(Argument.of("allowed", 11)));
    }

    private static <T> RuleBook with(Parameter<T> parameter, T value) {
        return RULES.with(parameter, Cited.of(value, OURS));
    }
}
