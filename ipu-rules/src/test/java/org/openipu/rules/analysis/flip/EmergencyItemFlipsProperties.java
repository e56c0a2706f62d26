package org.openipu.rules.analysis.flip;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import org.openipu.model.vote.RequestVote;
import org.openipu.model.vote.Tally;
import org.openipu.rules.analysis.group.GroupsOfDay;
import org.openipu.rules.rulebook.RuleBook;
import org.openipu.testkit.oracle.NaiveEmergencyItem;
import org.openipu.testkit.oracle.NaiveFlipDelegations;
import org.openipu.testkit.oracle.NaiveFlipVotes;

@PropertyDefaults(edgeCases = EdgeCasesMode.NONE, tries = 1_500)
class EmergencyItemFlipsProperties {

    private static final RuleBook TODAY = RuleBook.at(LocalDate.of(2026, 11, 24));
    private static final RuleBook RULES_OF_1971 = RuleBook.at(LocalDate.of(1971, 9, 4));

    @Property
    @Label("The fewest votes on all requests together are those that trying everything finds")
    void agreesWithTryingEverything(@ForAll("votes") List<RequestVote> votes) {
        agrees(votes, TODAY, NaiveEmergencyItem::leaders);
    }

    @Property
    @Label("So are those under the rules of 1971")
    void agreesUnderTheRulesOf1971(@ForAll("votes") List<RequestVote> votes) {
        agrees(votes, RULES_OF_1971, NaiveEmergencyItem::leadersCountingAbstentions);
    }

    @Property
    @Label("An example turns the outcome, and does not with one vote less")
    void examplesTurn(@ForAll("votes") List<RequestVote> votes) {
        for (RequestFlips flips : flips(votes, TODAY)) {
            Predicate<List<Tally>> turned = turned(votes, flips.request(), NaiveEmergencyItem::leaders);
            flips.votes().set().ifPresent(set -> {
                assertThat(turned.test(Examples.after(votes, set))).isTrue();
                assertThat(Examples.oneVoteLess(set)).noneMatch(less -> turned.test(Examples.after(votes, less)));
            });
            flips.delegations()
                    .set()
                    .ifPresent(set ->
                            assertThat(turned.test(Examples.after(votes, set))).isTrue());
        }
    }

    @Property
    @Label("Of each kind of change alone, on the request itself, they are too")
    void agreesForEachKind(@ForAll("votes") List<RequestVote> votes) {
        for (RequestFlips flips : flips(votes, TODAY)) {
            int place = flips(votes, TODAY).indexOf(flips);
            NaiveFlipVotes naive = new NaiveFlipVotes(
                    SmallRolls.rollCalls(votes),
                    SmallRolls::castable,
                    turned(votes, flips.request(), NaiveEmergencyItem::leaders));
            for (ShiftFlips kind : flips.shifts()) {
                Examples.sameSize(
                        kind.votes(),
                        naive.fewest(move -> move.request() == place
                                && move.from().name().equals(kind.shift().from().name())
                                && move.to().name().equals(kind.shift().to().name())),
                        false);
            }
        }
    }

    @Provide
    Arbitrary<List<RequestVote>> votes() {
        return Arbitraries.oneOf(
                SmallRolls.votes(2, 2, 3),
                SmallRolls.votes(2, 3, 2),
                SmallRolls.votes(2, 4, 1),
                SmallRolls.votes(3, 2, 2),
                SmallRolls.votes(3, 3, 1));
    }

    private static void agrees(
            List<RequestVote> votes, RuleBook rules, Function<List<RequestVote>, Set<String>> leaders) {
        for (RequestFlips flips : flips(votes, rules)) {
            Predicate<List<Tally>> turned = turned(votes, flips.request(), leaders);
            NaiveFlipVotes naive = new NaiveFlipVotes(SmallRolls.rollCalls(votes), SmallRolls::castable, turned);
            Examples.sameSize(flips.votes(), naive.fewest(move -> true), false);
            if (!(flips.delegations() instanceof Flip.Unknown)) {
                Examples.sameSize(
                        flips.delegations(),
                        new NaiveFlipDelegations(SmallRolls.rollCalls(votes), SmallRolls::castable, turned).fewest(),
                        true);
            } else {
                assertThat(votes).hasSizeGreaterThan(2);
            }
        }
    }

    private static List<RequestFlips> flips(List<RequestVote> votes, RuleBook rules) {
        return EmergencyItemFlips.decide(votes, GroupsOfDay.NONE, rules)
                .outcome()
                .requests();
    }

    private static Predicate<List<Tally>> turned(
            List<RequestVote> votes, String request, Function<List<RequestVote>, Set<String>> leaders) {
        boolean before = leaders.apply(votes).equals(Set.of(request));
        return tallies -> {
            List<RequestVote> after = new ArrayList<>();
            for (Tally tally : tallies) {
                after.add(RequestVote.of(votes.get(after.size()).id(), tally));
            }
            return leaders.apply(after).equals(Set.of(request)) != before;
        };
    }
}
