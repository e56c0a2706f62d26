package org.openipu.rules.reconciliation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openipu.model.parliament.CountryCode;
import org.openipu.model.vote.DelegationVote;
import org.openipu.model.vote.Roll;
import org.openipu.model.vote.RollCall;
import org.openipu.model.vote.RollLine;
import org.openipu.model.vote.Tally;

/**
 * What became of the votes on a roll: for each delegation and in all, the votes cast, the abstentions and the unused votes make up
 * what could be cast.
 *
 * @param lines a line for each delegation on the roll, in its order; also for those that did not vote
 */
public record RollUse(List<Line> lines) {

    /** Copies the lines. */
    public RollUse {
        lines = List.copyOf(lines);
    }

    /**
     * Counts what became of the votes.
     *
     * @param roll the frozen roll
     * @param rollCall the votes; those of a delegation that is not on the roll are left out, and found by {@link RollCheck}
     * @return a line for each delegation on the roll
     */
    public static RollUse of(Roll roll, RollCall rollCall) {
        Map<CountryCode, Tally> votes = new HashMap<>();
        rollCall.votes().forEach((DelegationVote vote) -> votes.put(vote.delegation(), vote.votes()));
        List<Line> lines = new ArrayList<>(roll.lines().size());
        for (RollLine line : roll.lines()) {
            Tally used = votes.getOrDefault(line.delegation(), Tally.of(0, 0, 0));
            lines.add(new Line(line.delegation(), line.castable(), used));
        }
        return new RollUse(lines);
    }

    /** Returns the votes that could be cast. */
    public long castable() {
        return lines.stream().mapToLong(Line::castable).sum();
    }

    /** Returns the votes cast: in favour and against together, without abstentions. */
    public long votesCast() {
        return lines.stream().mapToLong(line -> line.votes().votesCast()).sum();
    }

    /** Returns the abstentions. */
    public long abstentions() {
        return lines.stream().mapToLong(line -> line.votes().abstentions()).sum();
    }

    /** Returns the votes that were not used, which are no abstentions. */
    public long unused() {
        return lines.stream().mapToLong(Line::unused).sum();
    }

    /**
     * What became of a delegation's votes.
     *
     * @param delegation the delegation's country
     * @param castable the votes that it could cast, 0 or more
     * @param votes how it voted; nothing but zeros when it did not
     */
    public record Line(CountryCode delegation, int castable, Tally votes) {

        /** Returns the votes that were not used, which are no abstentions; negative when more were cast than could be. */
        public long unused() {
            return castable - votes.votesCastAndAbstentions();
        }
    }
}
