package org.openipu.rules.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openipu.model.citation.Provision;
import org.openipu.model.finding.Argument;
import org.openipu.model.finding.Finding;
import org.openipu.model.organ.Body;
import org.openipu.model.parliament.CountryCode;
import org.openipu.model.vote.DelegationVote;
import org.openipu.model.vote.Roll;
import org.openipu.model.vote.RollCall;
import org.openipu.model.vote.RollLine;
import org.openipu.model.vote.Tally;
import org.openipu.model.vote.VotingRight;
import org.openipu.rules.reconciliation.RollUse.Line;
import org.openipu.rules.rulebook.RuleBook;

class RollCheckTest {

    private static final RuleBook TODAY = RuleBook.at(LocalDate.of(2026, 11, 24));
    private static final CountryCode CHINA = CountryCode.of("CN");
    private static final CountryCode LIECHTENSTEIN = CountryCode.of("LI");
    private static final Roll ROLL = roll(Body.ASSEMBLY);

    @Test
    void findsNothingInVotesThatGoWithTheRoll() {
        assertThat(check(
                        DelegationVote.of(CHINA, Tally.of(9, 5, 6), new VotingRight(23, 2)),
                        DelegationVote.of(LIECHTENSTEIN, Tally.of(10, 0, 0))))
                .isEmpty();
        assertThat(check()).isEmpty();
    }

    @Test
    void findsAllThatIsWrongAtOnce() {
        assertThat(check(
                        DelegationVote.of(CHINA, Tally.of(10, 5, 6)),
                        DelegationVote.of(CountryCode.of("TH"), Tally.of(1, 0, 0)),
                        DelegationVote.of(LIECHTENSTEIN, Tally.of(1, 0, 0), new VotingRight(11, 1)),
                        DelegationVote.of(LIECHTENSTEIN, Tally.of(0, 1, 0), new VotingRight(10, 2)),
                        DelegationVote.of(CountryCode.of("TH"), Tally.of(1, 0, 0))))
                .containsExactly(
                        tooMany("rollCall[0]", 21, 20).under(Provision.statute("15.3")),
                        error("roll-call.not-on-roll", "rollCall[1]", "TH"),
                        differs("rollCall[2]", 11, 1),
                        error("roll-call.delegation-twice", "rollCall[3]", "LI"),
                        differs("rollCall[3]", 10, 2),
                        error("roll-call.delegation-twice", "rollCall[4]", "TH"),
                        error("roll-call.not-on-roll", "rollCall[4]", "TH"));
    }

    @Test
    void citesTheRuleOfTheBody() {
        assertThat(RollCheck.check(
                        "i",
                        List.of(DelegationVote.of(CHINA, Tally.of(21, 0, 0))),
                        roll(Body.GOVERNING_COUNCIL),
                        TODAY))
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.provision().map(Object::toString)).contains("Governing Council Rules 1.2"));
    }

    @Test
    void countsWhatBecameOfTheVotesOfEachDelegation() {
        RollCall votes = new RollCall(List.of(
                DelegationVote.of(CHINA, Tally.of(9, 5, 2)),
                DelegationVote.of(CountryCode.of("TH"), Tally.of(5, 5, 5))));

        RollUse use = RollUse.of(ROLL, votes);

        assertThat(use.lines())
                .containsExactly(new Line(CHINA, 20, Tally.of(9, 5, 2)), new Line(LIECHTENSTEIN, 10, Tally.of(0, 0, 0)))
                .isUnmodifiable();
        assertThat(use.lines()).extracting(Line::unused).containsExactly(4L, 10L);
        assertThat(List.of(use.votesCast(), use.abstentions(), use.unused(), use.castable()))
                .containsExactly(14L, 2L, 14L, 30L);
    }

    @Test
    void showsVotesInExcessAsUnusedOnesBelowNothing() {
        RollCall votes = new RollCall(List.of(DelegationVote.of(LIECHTENSTEIN, Tally.of(12, 0, 0))));

        assertThat(RollUse.of(ROLL, votes).lines().get(1).unused()).isEqualTo(-2);
    }

    private static List<Finding> check(DelegationVote... votes) {
        return RollCheck.check("i", List.of(votes), ROLL, TODAY);
    }

    private static Roll roll(Body body) {
        return new Roll(
                body,
                LocalDate.of(2026, 11, 24),
                List.of(
                        new RollLine(CHINA, new VotingRight(23, 2), 20),
                        new RollLine(LIECHTENSTEIN, new VotingRight(10, 1), 10)));
    }

    private static Finding error(String code, String path, String delegation) {
        return Finding.error(code, path, Argument.of("request", "i"), Argument.of("delegation", delegation));
    }

    private static Finding differs(String path, long entitlement, long delegates) {
        return Finding.error(
                "roll-call.differs-from-roll",
                path,
                Argument.of("request", "i"),
                Argument.of("delegation", "LI"),
                Argument.of("entitlement", entitlement),
                Argument.of("delegates", delegates),
                Argument.of("rollEntitlement", 10),
                Argument.of("rollDelegates", 1));
    }

    private static Finding tooMany(String path, long votes, long castable) {
        return Finding.error(
                "roll-call.votes-above-castable",
                path,
                Argument.of("request", "i"),
                Argument.of("delegation", "CN"),
                Argument.of("votes", votes),
                Argument.of("castable", castable),
                Argument.of("entitlement", 23),
                Argument.of("delegates", 2));
    }
}
