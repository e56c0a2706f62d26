package org.openipu.testkit.jqwik;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;
import org.openipu.model.vote.RequestVote;
import org.openipu.model.vote.RollCall;
import org.openipu.model.vote.Tally;
import org.openipu.testkit.oracle.NaiveEmergencyItem;

class VoteArbitrariesProperties {

    @Property(edgeCases = EdgeCasesMode.NONE)
    @StatisticsReport(StatisticsReportMode.OFF)
    void talliesLieCloseToTwoThirdsOrAreEmptyOftenEnough(@ForAll("tallies") Tally tally) {
        assertThat(tally.votesCastAndAbstentions()).isBetween(0L, 12_000L);

        Statistics.label("place").collect(place(tally)).coverage(places -> {
            places.check("no vote cast").percentage(percent -> percent > 5);
            places.check("one short").percentage(percent -> percent > 5);
            places.check("exactly two thirds").percentage(percent -> percent > 5);
            places.check("one above").percentage(percent -> percent > 5);
            places.check("elsewhere").percentage(percent -> percent > 40);
        });
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    @StatisticsReport(StatisticsReportMode.OFF)
    void rollCallsHaveUpToSixtyDelegationsOfWhichSomeSplitTheirVotes(@ForAll("rollCalls") RollCall rollCall) {
        assertThat(rollCall.votes()).hasSizeLessThanOrEqualTo(60).allSatisfy(vote -> {
            assertThat(vote.delegation().isAssigned()).isTrue();
            assertThat(vote.votes().votesCastAndAbstentions()).isBetween(0L, 23L);
        });

        Statistics.label("split")
                .collect(rollCall.votes().stream().anyMatch(vote -> isSplit(vote.votes())))
                .coverage(split -> split.check(true).percentage(percent -> percent > 50));
        Statistics.label("all 23 votes")
                .collect(rollCall.votes().stream().anyMatch(vote -> vote.votes().votesCastAndAbstentions() == 23))
                .coverage(all -> all.check(true).percentage(percent -> percent > 20));
        Statistics.label("size")
                .collect(rollCall.votes().isEmpty() ? "none" : rollCall.votes().size() > 30 ? "many" : "few")
                .coverage(sizes -> {
                    sizes.check("none").count(count -> count > 0);
                    sizes.check("few").percentage(percent -> percent > 10);
                    sizes.check("many").percentage(percent -> percent > 5);
                });
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    @StatisticsReport(StatisticsReportMode.OFF)
    void requestVotesEndInEveryOutcome(@ForAll("requestVotes") List<RequestVote> votes) {
        assertThat(votes)
                .extracting(RequestVote::id)
                .isEqualTo(IntStream.rangeClosed(1, votes.size())
                        .mapToObj(number -> "request-" + number)
                        .toList());

        Statistics.label("requests")
                .collect(votes.size())
                .coverage(sizes -> IntStream.rangeClosed(0, 6)
                        .forEach(size -> sizes.check(size).count(count -> count > 0)));
        Statistics.label("leaders")
                .collect(Math.min(2, NaiveEmergencyItem.leaders(votes).size()))
                .coverage(leaders -> {
                    leaders.check(0).percentage(percent -> percent > 10);
                    leaders.check(1).percentage(percent -> percent > 20);
                    leaders.check(2).percentage(percent -> percent > 2);
                });
        Statistics.label("name by name")
                .collect(votes.stream().anyMatch(vote -> vote.votes() instanceof RollCall))
                .coverage(named -> named.check(true).percentage(percent -> percent > 20));
        Statistics.label("abstentions decide")
                .collect(
                        !NaiveEmergencyItem.leaders(votes).equals(NaiveEmergencyItem.leadersCountingAbstentions(votes)))
                .coverage(differ -> differ.check(true).percentage(percent -> percent > 10));
    }

    @Provide
    Arbitrary<Tally> tallies() {
        return VoteArbitraries.tallies();
    }

    @Provide
    Arbitrary<RollCall> rollCalls() {
        return VoteArbitraries.rollCalls();
    }

    @Provide
    Arbitrary<List<RequestVote>> requestVotes() {
        return VoteArbitraries.requestVotes();
    }

    private static String place(Tally tally) {
        if (tally.votesCast() == 0) {
            return "no vote cast";
        }
        long distance = 3L * tally.affirmative() - 2 * tally.votesCast();
        if (distance == 0) {
            return "exactly two thirds";
        }
        return distance == -1 ? "one short" : distance == 1 ? "one above" : "elsewhere";
    }

    private static boolean isSplit(Tally votes) {
        return IntStream.of(votes.affirmative(), votes.negative(), votes.abstentions())
                        .filter(count -> count > 0)
                        .count()
                > 1;
    }
}
