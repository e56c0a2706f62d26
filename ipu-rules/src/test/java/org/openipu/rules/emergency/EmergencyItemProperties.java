package org.openipu.rules.emergency;

import static java.util.stream.Collectors.toUnmodifiableSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.openipu.model.vote.RequestVote;
import org.openipu.rules.rulebook.RuleBook;
import org.openipu.testkit.jqwik.VoteArbitraries;
import org.openipu.testkit.law.EmergencyItemLaws;
import org.openipu.testkit.oracle.NaiveEmergencyItem;

@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
class EmergencyItemProperties {

    private static final RuleBook TODAY = RuleBook.at(LocalDate.of(2026, 11, 24));
    private static final RuleBook RULES_OF_1971 = RuleBook.at(LocalDate.of(1971, 9, 4));

    @Property(tries = 60_000)
    @Label("Rule 11.2 decides as it is worked out on paper")
    void agreesWithTheOracle(@ForAll("requestVotes") List<RequestVote> votes) {
        assertThat(today(votes)).isEqualTo(NaiveEmergencyItem.leaders(votes));
    }

    @Property(tries = 40_000)
    @Label("The rules of 4 September 1971 decide as they are worked out on paper")
    void agreesWithTheOracleThatCountsAbstentions(@ForAll("requestVotes") List<RequestVote> votes) {
        assertThat(in1971(votes)).isEqualTo(NaiveEmergencyItem.leadersCountingAbstentions(votes));
    }

    @Property
    void showsHowEveryRequestFaredInTheOrderGiven(@ForAll("requestVotes") List<RequestVote> votes) {
        assertThat(EmergencyItem.decide(votes, TODAY).outcome().requests())
                .isEqualTo(votes.stream()
                        .map(vote -> new RequestResult(
                                vote.id(),
                                vote.tally(),
                                vote.tally().votesCast(),
                                Math.max(1, (2 * vote.tally().votesCast() + 2) / 3)))
                        .toList());
    }

    @Property
    void doesNotHeedTheOrder(@ForAll("requestVotes") List<RequestVote> votes, @ForAll long seed) {
        EmergencyItemLaws.orderDoesNotMatter(EmergencyItemProperties::today, votes, seed);
        EmergencyItemLaws.orderDoesNotMatter(EmergencyItemProperties::in1971, votes, seed);
    }

    @Property
    void doesNotHeedAbstentions(
            @ForAll("requestVotes") List<RequestVote> votes, @ForAll @IntRange(max = 5_000) int abstentions) {
        EmergencyItemLaws.abstentionsDoNotMatter(EmergencyItemProperties::today, votes, abstentions);
    }

    @Property
    void doesNotHeedNames(@ForAll("requestVotes") List<RequestVote> votes, @ForAll String prefix) {
        EmergencyItemLaws.namesDoNotMatter(EmergencyItemProperties::today, votes, prefix);
        EmergencyItemLaws.namesDoNotMatter(EmergencyItemProperties::in1971, votes, prefix);
    }

    @Property
    void heedsOnlyTotals(@ForAll("requestVotes") List<RequestVote> votes) {
        EmergencyItemLaws.onlyTotalsMatter(EmergencyItemProperties::today, votes);
        EmergencyItemLaws.onlyTotalsMatter(EmergencyItemProperties::in1971, votes);
    }

    @Property
    void neverDropsTheAcceptedRequestForMoreVotes(
            @ForAll("requestVotes") List<RequestVote> votes, @ForAll @IntRange(max = 5_000) int more) {
        EmergencyItemLaws.moreAffirmativeVotesNeverHurt(EmergencyItemProperties::today, votes, more);
        EmergencyItemLaws.moreAffirmativeVotesNeverHurt(EmergencyItemProperties::in1971, votes, more);
    }

    @Property
    void doesNotHeedLosers(@ForAll("requestVotes") List<RequestVote> votes) {
        EmergencyItemLaws.losersDoNotMatter(EmergencyItemProperties::today, votes);
        EmergencyItemLaws.losersDoNotMatter(EmergencyItemProperties::in1971, votes);
    }

    @Provide
    Arbitrary<List<RequestVote>> requestVotes() {
        return VoteArbitraries.requestVotes();
    }

    private static Set<String> today(List<RequestVote> votes) {
        return leaders(votes, TODAY);
    }

    private static Set<String> in1971(List<RequestVote> votes) {
        return leaders(votes, RULES_OF_1971);
    }

    private static Set<String> leaders(List<RequestVote> votes, RuleBook rules) {
        return EmergencyItem.decide(votes, rules)
                .outcome()
                .fold(
                        accepted -> Set.of(accepted.request().id()),
                        none -> Set.of(),
                        tied -> tied.leaders().stream().map(RequestResult::id).collect(toUnmodifiableSet()));
    }
}
