package org.openipu.rules.analysis.flip;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import org.openipu.model.vote.RequestVote;
import org.openipu.model.vote.Tally;
import org.openipu.rules.analysis.group.GroupsOfDay;
import org.openipu.rules.majority.Fraction;
import org.openipu.rules.majority.Majority;
import org.openipu.rules.majority.MajorityBase;
import org.openipu.rules.majority.Threshold;
import org.openipu.rules.rulebook.RuleBook;
import org.openipu.rules.rulebook.VotingBody;
import org.openipu.testkit.oracle.NaiveFlipDelegations;
import org.openipu.testkit.oracle.NaiveFlipVotes;
import org.openipu.testkit.oracle.NaiveMajority;

@PropertyDefaults(edgeCases = EdgeCasesMode.NONE, tries = 1_500)
class MajorityFlipsProperties {

    private static final RuleBook TODAY = RuleBook.at(LocalDate.of(2026, 11, 24));

    @Property
    @Label("The fewest votes and delegations are those that trying everything finds")
    void agreesWithTryingEverything(@ForAll("votes") List<RequestVote> votes, @ForAll("majorities") Majority majority) {
        RequestFlips flips = flips(votes, majority);
        Predicate<List<Tally>> turned = turned(votes, majority);

        Examples.sameSize(flips.votes(), naiveVotes(votes, turned).fewest(move -> true), false);
        Examples.sameSize(
                flips.delegations(),
                new NaiveFlipDelegations(SmallRolls.rollCalls(votes), SmallRolls::castable, turned).fewest(),
                true);
    }

    @Property
    @Label("So are those of each kind of change alone")
    void agreesForEachKind(@ForAll("votes") List<RequestVote> votes, @ForAll("majorities") Majority majority) {
        Predicate<List<Tally>> turned = turned(votes, majority);
        for (ShiftFlips kind : flips(votes, majority).shifts()) {
            Examples.sameSize(
                    kind.votes(),
                    naiveVotes(votes, turned)
                            .fewest(move -> move.from()
                                            .name()
                                            .equals(kind.shift().from().name())
                                    && move.to().name().equals(kind.shift().to().name())),
                    false);
        }
    }

    @Property
    @Label("An example turns the outcome, and does not with one vote less")
    void examplesTurn(@ForAll("votes") List<RequestVote> votes, @ForAll("majorities") Majority majority) {
        RequestFlips flips = flips(votes, majority);
        Predicate<List<Tally>> turned = turned(votes, majority);
        flips.votes().set().ifPresent(set -> {
            assertThat(turned.test(Examples.after(votes, set))).isTrue();
            assertThat(Examples.oneVoteLess(set)).noneMatch(less -> turned.test(Examples.after(votes, less)));
        });
        flips.delegations()
                .set()
                .ifPresent(set ->
                        assertThat(turned.test(Examples.after(votes, set))).isTrue());
        for (ShiftFlips kind : flips.shifts()) {
            kind.delegations().set().ifPresent(set -> {
                assertThat(turned.test(Examples.after(votes, set))).isTrue();
                assertThat(set.changes()).allMatch(change -> change.shift() == kind.shift());
                assertThat(set.votes())
                        .isEqualTo(kind.votes().set().orElseThrow().votes());
            });
        }
    }

    @Provide
    Arbitrary<List<RequestVote>> votes() {
        return Arbitraries.oneOf(SmallRolls.votes(1, 3, 3), SmallRolls.votes(1, 2, 5), SmallRolls.votes(1, 4, 2));
    }

    @Provide
    Arbitrary<Majority> majorities() {
        Arbitrary<Fraction> fractions = Arbitraries.of(
                Fraction.HALF, Fraction.TWO_THIRDS, new Fraction(3, 5), new Fraction(3, 4), new Fraction(1, 1));
        Arbitrary<MajorityBase> bases = Arbitraries.of(
                MajorityBase.VOTES_CAST,
                MajorityBase.VOTES_CAST_AND_ABSTENTIONS,
                MajorityBase.PRESENT,
                MajorityBase.ENTITLED);
        return Combinators.combine(fractions, bases, Arbitraries.of(Threshold.class))
                .as(Majority::new);
    }

    private static RequestFlips flips(List<RequestVote> votes, Majority majority) {
        return MajorityFlips.decide(votes, majority, VotingBody.ASSEMBLY, GroupsOfDay.NONE, TODAY)
                .outcome()
                .requests()
                .get(0);
    }

    private static NaiveFlipVotes naiveVotes(List<RequestVote> votes, Predicate<List<Tally>> turned) {
        return new NaiveFlipVotes(SmallRolls.rollCalls(votes), SmallRolls::castable, turned);
    }

    private static Predicate<List<Tally>> turned(List<RequestVote> votes, Majority majority) {
        int onRoll = SmallRolls.rollCall(votes.get(0).votes()).votes().stream()
                .mapToInt(SmallRolls::castable)
                .sum();
        boolean before = has(votes.get(0).tally(), majority, onRoll);
        return after -> has(after.get(0), majority, onRoll) != before;
    }

    private static boolean has(Tally tally, Majority majority, int onRoll) {
        int cast = tally.affirmative() + tally.negative();
        int size = switch (majority.base()) {
            case VOTES_CAST -> cast;
            case VOTES_CAST_AND_ABSTENTIONS -> cast + tally.abstentions();
            default -> onRoll;
        };
        return NaiveMajority.has(
                tally.affirmative(),
                size,
                majority.fraction().numerator(),
                majority.fraction().denominator(),
                majority.threshold() == Threshold.PASSED);
    }
}
