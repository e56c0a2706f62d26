package org.openipu.rules.entitlement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openipu.model.citation.Cited;
import org.openipu.model.finding.Argument;
import org.openipu.model.finding.Finding;
import org.openipu.model.organ.Body;
import org.openipu.model.parliament.Affiliation;
import org.openipu.model.parliament.CountryCode;
import org.openipu.model.vote.Roll;
import org.openipu.model.vote.RollLine;
import org.openipu.model.vote.VotingRight;
import org.openipu.rules.decision.Decision;
import org.openipu.rules.rulebook.RuleBook;
import org.openipu.rules.rulebook.VotingParameters;

class RollMakingTest {

    private static final LocalDate DAY = LocalDate.of(2025, 10, 20);
    private static final RuleBook RULES = RuleBook.at(DAY);
    private static final DelegationInRoom MIXED = DelegationInRoom.of(OneSexRun.of(0));
    private static final Decision<VotingRights> CHINA = AssemblyVotes.of(1_410_000_000, MIXED.with(2), RULES);
    private static final Decision<VotingRights> LIECHTENSTEIN = AssemblyVotes.of(40_000, MIXED.with(1), RULES);

    @Test
    void freezesALineForEachDelegationByCountry() {
        FrozenRoll frozen = RollMaking.freeze(
                Body.ASSEMBLY, DAY, Map.of(CountryCode.of("LI"), LIECHTENSTEIN, CountryCode.of("CN"), CHINA));

        assertThat(frozen.isComplete()).isTrue();
        assertThat(frozen.roll())
                .isEqualTo(new Roll(
                        Body.ASSEMBLY,
                        DAY,
                        List.of(
                                new RollLine(CountryCode.of("CN"), new VotingRight(23, 2), 20),
                                new RollLine(CountryCode.of("LI"), new VotingRight(10, 1), 10))));
    }

    @Test
    void findsAllThatKeepsDelegationsOffTheRoll() {
        MemberStatus suspended = new MemberStatus(Affiliation.MEMBER, 0, false, true);
        RuleBook withoutCap = RULES.with(
                VotingParameters.VOTES_PER_DELEGATE,
                Cited.unknown(RULES.get(VotingParameters.POPULATION_SOURCE).citation()));
        RuleBook dayBefore = RuleBook.at(DAY.minusDays(1));

        FrozenRoll frozen = RollMaking.freeze(
                Body.ASSEMBLY,
                DAY,
                Map.of(
                        CountryCode.of("CN"), CHINA,
                        CountryCode.of("DE"), AssemblyVotes.of(83_000_000, MIXED, RULES),
                        CountryCode.of("FR"), CouncilVotes.of(MIXED.with(3), RULES),
                        CountryCode.of("GR"),
                                AssemblyVotes.of(
                                        10,
                                        DelegationInRoom.of(OneSexRunTest.run("MM"))
                                                .with(1),
                                        RULES),
                        CountryCode.of("HU"), AssemblyVotes.of(10, MIXED.with(1), withoutCap),
                        CountryCode.of("IT"), AssemblyVotes.of(10, MIXED.with(1), dayBefore),
                        CountryCode.of("JP"), AssemblyVotes.of(10, MIXED.with(suspended), RULES)));

        assertThat(frozen.roll().lines()).extracting(RollLine::delegation).containsExactly(CountryCode.of("CN"));
        assertThat(frozen.findings())
                .containsExactly(
                        error("roll.delegates-not-counted", "DE"),
                        error("roll.other-body", "FR"),
                        error("roll.votes-unknown", "GR"),
                        error("roll.votes-unknown", "HU"),
                        Finding.error(
                                "roll.other-day",
                                "roll.IT",
                                Argument.of("delegation", "IT"),
                                Argument.of("decided", DAY.minusDays(1)),
                                Argument.of("day", DAY)));
        assertThat(frozen.isComplete()).isFalse();
    }

    private static Finding error(String code, String delegation) {
        return Finding.error(code, "roll." + delegation, Argument.of("delegation", delegation));
    }
}
