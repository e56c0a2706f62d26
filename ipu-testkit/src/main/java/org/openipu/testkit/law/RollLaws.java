package org.openipu.testkit.law;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.ToLongBiFunction;
import org.openipu.model.vote.DelegationVote;
import org.openipu.model.vote.Roll;
import org.openipu.model.vote.RollCall;
import org.openipu.model.vote.Tally;

/** Laws of what becomes of the votes on a frozen roll. */
public final class RollLaws {

    private RollLaws() {}

    /**
     * No vote is lost or made: the votes cast, the abstentions and the unused votes make up what could be cast.
     *
     * @param use the votes cast, the abstentions and the unused votes in all, under test
     * @param roll any roll
     * @param rollCall the votes of delegations on it
     */
    public static void nothingIsLost(BiFunction<Roll, RollCall, List<Long>> use, Roll roll, RollCall rollCall) {
        List<Long> parts = use.apply(roll, rollCall);
        long sum = parts.stream().mapToLong(Long::longValue).sum();
        Law.check(sum == roll.castable(), "votes are lost or made", roll, rollCall, parts);
    }

    /**
     * A delegation that splits its votes uses as many as one that does not.
     *
     * @param unused the unused votes in all, under test
     * @param roll any roll
     * @param rollCall the votes of delegations on it
     */
    public static void splittingChangesNoTotal(ToLongBiFunction<Roll, RollCall> unused, Roll roll, RollCall rollCall) {
        RollCall whole = new RollCall(rollCall.votes().stream()
                .map(vote -> DelegationVote.of(vote.delegation(), unsplit(vote.votes())))
                .toList());
        Law.check(
                unused.applyAsLong(roll, rollCall) == unused.applyAsLong(roll, whole),
                "splitting changes a total",
                roll,
                rollCall);
    }

    private static Tally unsplit(Tally votes) {
        return Tally.of(Math.toIntExact(votes.votesCastAndAbstentions()), 0, 0);
    }
}
