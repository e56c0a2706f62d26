package org.openipu.io.report.picture;

import java.util.List;
import org.openipu.model.vote.Tally;

/**
 * The delegations that sit together.
 *
 * @param name what they are called, such as a geopolitical group
 * @param seats the delegations, from the left; may be empty
 */
public record HemicycleWedge(String name, List<Seat> seats) {

    /** Copies the seats. */
    public HemicycleWedge {
        seats = List.copyOf(seats);
    }

    /**
     * A delegation's seat.
     *
     * @param delegation the delegation's name
     * @param votes its votes; all zero when it cast none
     */
    public record Seat(String delegation, Tally votes) {

        /** Returns the colour of its votes. */
        Tone tone() {
            int kinds = sign(votes.affirmative()) + sign(votes.negative()) + sign(votes.abstentions());
            if (kinds > 1) {
                return Tone.MIXED;
            }
            if (votes.affirmative() > 0) {
                return Tone.FIRST;
            }
            if (votes.negative() > 0) {
                return Tone.SECOND;
            }
            return votes.abstentions() > 0 ? Tone.THIRD : Tone.NONE;
        }

        private static int sign(int votes) {
            return Integer.signum(votes);
        }
    }
}
