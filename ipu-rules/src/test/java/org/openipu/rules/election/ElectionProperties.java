package org.openipu.rules.election;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.openipu.model.organ.Office;
import org.openipu.model.vote.Ballot;
import org.openipu.testkit.jqwik.BallotArbitraries;
import org.openipu.testkit.law.ElectionLaws;
import org.openipu.testkit.oracle.NaiveElection;

@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
class ElectionProperties {

    @Property(tries = 100_000)
    @Label("An election is decided as it is worked out on a table")
    void agreesWithTheOracle(@ForAll("ballots") Ballot ballot) {
        assertThat(elected(ballot)).isEqualTo(NaiveElection.elected(ballot));
        assertThat(outcome(ballot).required()).isEqualTo(NaiveElection.required(ballot));
    }

    @Property
    void doesNotHeedTheOrder(@ForAll("ballots") Ballot ballot, @ForAll long seed) {
        ElectionLaws.orderDoesNotMatter(ElectionProperties::elected, ballot, seed);
    }

    @Property
    void doesNotHeedNames(@ForAll("ballots") Ballot ballot, @ForAll String prefix) {
        ElectionLaws.namesDoNotMatter(ElectionProperties::elected, ballot, prefix);
    }

    @Property
    void doesNotHeedBlankAndVoidBallots(
            @ForAll("ballots") Ballot ballot,
            @ForAll @IntRange(max = 5_000) int blank,
            @ForAll @IntRange(max = 5_000) int voidBallots) {
        ElectionLaws.blankAndVoidDoNotMatter(ElectionProperties::elected, ballot, blank, voidBallots);
    }

    @Property
    void neverDropsTheElectedForMoreVotes(@ForAll("ballots") Ballot ballot, @ForAll @IntRange(max = 5_000) int more) {
        ElectionLaws.moreVotesNeverHurt(ElectionProperties::elected, ballot, more);
        ElectionLaws.votesWonFromOthersNeverHurt(ElectionProperties::elected, ballot);
    }

    @Property
    void doesNotHeedScale(@ForAll("ballots") Ballot ballot, @ForAll @IntRange(min = 1, max = 1_000) int factor) {
        ElectionLaws.scalingDoesNotMatter(ElectionProperties::elected, ballot, factor);
    }

    @Property
    void electsWhoOutweighsAllOthers(@ForAll("ballots") Ballot ballot) {
        ElectionLaws.theElectedOutweighsAllOthers(ElectionProperties::elected, ballot);
    }

    @Provide
    Arbitrary<Ballot> ballots() {
        return BallotArbitraries.ballots();
    }

    private static Optional<String> elected(Ballot ballot) {
        return outcome(ballot).fold(one -> Optional.of(one.candidate().name()), none -> Optional.empty());
    }

    private static ElectionOutcome outcome(Ballot ballot) {
        return Election.decide(ballot, Office.PRESIDENT, Ballots.RULES).outcome();
    }
}
