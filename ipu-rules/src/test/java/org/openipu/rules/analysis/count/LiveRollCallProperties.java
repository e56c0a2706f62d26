package org.openipu.rules.analysis.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.openipu.model.organ.Body;
import org.openipu.model.parliament.CountryCode;
import org.openipu.model.vote.RequestVote;
import org.openipu.model.vote.Roll;
import org.openipu.model.vote.RollLine;
import org.openipu.model.vote.Tally;
import org.openipu.model.vote.VotingRight;
import org.openipu.rules.majority.Fraction;
import org.openipu.rules.majority.Majority;
import org.openipu.rules.majority.MajorityBase;
import org.openipu.rules.majority.Threshold;
import org.openipu.rules.rulebook.RuleBook;
import org.openipu.testkit.oracle.NaiveEmergencyItem;
import org.openipu.testkit.oracle.NaiveMajority;

@PropertyDefaults(edgeCases = EdgeCasesMode.NONE, tries = 1_000)
class LiveRollCallProperties {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final List<String> REQUESTS = List.of("i", "ii");
    private static final List<CountryCode> DELEGATIONS =
            List.of(CountryCode.of("CH"), CountryCode.of("FR"), CountryCode.of("LI"));

    @Property
    @Label("What is certain under Rule 11.2 is what all ways to go on have in common")
    void agreesWithAllCompletionsOfRule112(
            @ForAll @Size(3) List<@IntRange(min = 1, max = 2) Integer> castable,
            @ForAll("votes") List<Tally> votes,
            @ForAll @IntRange(max = 6) int called) {
        Roll roll = roll(castable);
        LiveRollCall count = count(
                LiveRollCall.open(roll, REQUESTS, new CountRule.OfEmergencyItem(RuleBook.at(DAY))), votes, called);

        agrees(
                count,
                (request, totals) -> NaiveEmergencyItem.leaders(
                                List.of(RequestVote.of("i", totals.get(0)), RequestVote.of("ii", totals.get(1))))
                        .equals(Set.of(REQUESTS.get(request))));
    }

    @Property
    @Label("What is certain of a majority is what all ways to go on have in common, whatever the base")
    void agreesWithAllCompletionsOfAMajority(
            @ForAll @Size(3) List<@IntRange(min = 1, max = 3) Integer> castable,
            @ForAll("votes") List<Tally> votes,
            @ForAll @IntRange(max = 6) int called,
            @ForAll("majorities") Majority majority) {
        Roll roll = roll(castable);
        LiveRollCall count =
                count(LiveRollCall.open(roll, REQUESTS, new CountRule.OfMajority(majority)), votes, called);

        agrees(count, (request, totals) -> has(totals.get(request), majority, (int) roll.castable()));
    }

    @Property
    @Label("The log replays to the same count")
    void theLogReplays(@ForAll("votes") List<Tally> votes, @ForAll @IntRange(max = 6) int called) {
        LiveRollCall open =
                LiveRollCall.open(roll(List.of(2, 2, 2)), REQUESTS, new CountRule.OfMajority(Majority.TWO_THIRDS));
        LiveRollCall count = count(open, votes, called);

        Counted replayed = open.replay(count.log());

        assertThat(replayed.isTaken()).isTrue();
        assertThat(replayed.count()).isEqualTo(count);
        assertThat(replayed.count().prospects()).isEqualTo(count.prospects());
    }

    @Property
    @Label("What is certain stays certain with every further vote")
    void certaintyIsKept(
            @ForAll @Size(3) List<@IntRange(min = 1, max = 3) Integer> castable,
            @ForAll("votes") List<Tally> votes,
            @ForAll("majorities") Majority majority) {
        LiveRollCall open = LiveRollCall.open(roll(castable), REQUESTS, new CountRule.OfMajority(majority));
        for (int called = 0; called < 6; called++) {
            List<Prospect> before = count(open, votes, called).prospects();
            List<Prospect> after = count(open, votes, called + 1).prospects();
            for (int request = 0; request < REQUESTS.size(); request++) {
                if (before.get(request).state() != Prospect.State.OPEN) {
                    assertThat(after.get(request).state())
                            .isEqualTo(before.get(request).state());
                }
            }
        }
    }

    @Provide
    Arbitrary<List<Tally>> votes() {
        return Arbitraries.of(
                        Tally.of(0, 0, 0),
                        Tally.of(1, 0, 0),
                        Tally.of(0, 1, 0),
                        Tally.of(0, 0, 1),
                        Tally.of(2, 0, 0),
                        Tally.of(1, 1, 0),
                        Tally.of(0, 1, 1))
                .list()
                .ofSize(6);
    }

    @Provide
    Arbitrary<Majority> majorities() {
        return Arbitraries.of(
                Majority.SIMPLE,
                Majority.TWO_THIRDS,
                new Majority(Fraction.TWO_THIRDS, MajorityBase.VOTES_CAST_AND_ABSTENTIONS, Threshold.REACHED),
                new Majority(Fraction.HALF, MajorityBase.PRESENT, Threshold.PASSED),
                new Majority(new Fraction(1, 1), MajorityBase.VOTES_CAST, Threshold.REACHED));
    }

    private static LiveRollCall count(LiveRollCall open, List<Tally> votes, int called) {
        LiveRollCall count = open;
        for (int i = 0; i < called; i++) {
            CountryCode delegation = DELEGATIONS.get(i / 2);
            int castable = count.roll().find(delegation).orElseThrow().castable();
            Tally cast = votes.get(i).votesCastAndAbstentions() > castable ? Tally.of(1, 0, 0) : votes.get(i);
            count = count.apply(new CountEvent.VotesRecorded(REQUESTS.get(i % 2), delegation, cast))
                    .count();
        }
        return count;
    }

    private static void agrees(LiveRollCall count, BiPredicate<Integer, List<Tally>> isAccepted) {
        List<Set<Tally>> ends = new ArrayList<>();
        for (Prospect prospect : count.prospects()) {
            ends.add(ends(prospect));
        }
        for (int request = 0; request < REQUESTS.size(); request++) {
            boolean isEver = false;
            boolean isAlways = true;
            for (Tally first : ends.get(0)) {
                for (Tally second : ends.get(1)) {
                    boolean accepted = isAccepted.test(request, List.of(first, second));
                    isEver |= accepted;
                    isAlways &= accepted;
                }
            }
            Prospect.State expected = isAlways ? Prospect.State.CERTAINLY_ACCEPTED : Prospect.State.OPEN;
            assertThat(count.prospects().get(request).state())
                    .isEqualTo(isEver ? expected : Prospect.State.CERTAINLY_REJECTED);
        }
    }

    /** All totals that the outstanding votes can lead to: each of them in favour, against, an abstention or unused. */
    private static Set<Tally> ends(Prospect prospect) {
        Set<Tally> ends = new LinkedHashSet<>();
        int left = (int) prospect.outstanding();
        Tally now = prospect.tally();
        for (int yes = 0; yes <= left; yes++) {
            for (int no = 0; yes + no <= left; no++) {
                for (int abstain = 0; yes + no + abstain <= left; abstain++) {
                    ends.add(Tally.of(now.affirmative() + yes, now.negative() + no, now.abstentions() + abstain));
                }
            }
        }
        return ends;
    }

    private static boolean has(Tally tally, Majority majority, int present) {
        int cast = tally.affirmative() + tally.negative();
        int size = switch (majority.base()) {
            case VOTES_CAST -> cast;
            case VOTES_CAST_AND_ABSTENTIONS -> cast + tally.abstentions();
            default -> present;
        };
        return NaiveMajority.has(
                tally.affirmative(),
                size,
                majority.fraction().numerator(),
                majority.fraction().denominator(),
                majority.threshold() == Threshold.PASSED);
    }

    private static Roll roll(List<Integer> castable) {
        List<RollLine> lines = new ArrayList<>();
        for (int votes : castable) {
            lines.add(new RollLine(DELEGATIONS.get(lines.size()), new VotingRight(votes, 1), votes));
        }
        return new Roll(Body.ASSEMBLY, DAY, lines);
    }
}
