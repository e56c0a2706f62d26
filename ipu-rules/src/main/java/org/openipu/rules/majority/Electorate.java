package org.openipu.rules.majority;

import java.util.OptionalLong;
import org.openipu.model.vote.DelegationVote;
import org.openipu.model.vote.RollCall;
import org.openipu.model.vote.VoteRecord;
import org.openipu.model.vote.VotingRight;

/**
 * Who could have voted, as far as it is known: what a base needs that no totals tell.
 *
 * @param present the votes that the delegations in the room could cast; empty when it is not known
 * @param entitled the votes that all delegations on the roll hold, absent ones included; empty when it is not known
 * @param componentMembers all who make up the body; empty when it is not known
 */
public record Electorate(OptionalLong present, OptionalLong entitled, OptionalLong componentMembers) {

    /** The largest number, which keeps every comparison within {@code long}. */
    public static final long MAX = 1_000_000_000_000L;

    /** Nothing is known. */
    public static final Electorate UNKNOWN =
            new Electorate(OptionalLong.empty(), OptionalLong.empty(), OptionalLong.empty());

    /**
     * Refuses numbers that no electorate has.
     *
     * @throws IllegalArgumentException if a number is negative or above {@value #MAX}
     */
    public Electorate {
        requireCount(present, "present");
        requireCount(entitled, "entitled");
        requireCount(componentMembers, "componentMembers");
    }

    /**
     * Adds up the frozen roll of a vote.
     *
     * @param votes the record of the vote; delegations that are absent need a line too, with no delegates
     * @param votesPerDelegate the most votes that one delegate may cast, 0 or more
     * @return the castable votes and the votes held; {@link #UNKNOWN} for totals, for a roll call without names and for one
     *     in which a delegation has no line of the roll
     */
    public static Electorate of(VoteRecord votes, int votesPerDelegate) {
        return votes instanceof RollCall rollCall ? ofRollCall(rollCall, votesPerDelegate) : UNKNOWN;
    }

    /**
     * Returns a body of which the number of those who make it up is known.
     *
     * @param members all who make it up, such as the seats that a parliament has on the day
     * @return the electorate
     */
    public static Electorate ofComponentMembers(long members) {
        return UNKNOWN.withComponentMembers(members);
    }

    /**
     * Returns this electorate with the number of those who make up the body.
     *
     * @param members all who make it up, 0 to {@value #MAX}
     * @return the electorate
     */
    public Electorate withComponentMembers(long members) {
        return new Electorate(present, entitled, OptionalLong.of(members));
    }

    private static Electorate ofRollCall(RollCall rollCall, int votesPerDelegate) {
        long present = 0;
        long entitled = 0;
        for (DelegationVote vote : rollCall.votes()) {
            if (vote.right().isEmpty()) {
                return UNKNOWN;
            }
            VotingRight right = vote.right().get();
            present += right.castable(votesPerDelegate);
            entitled += right.entitlement();
        }
        return rollCall.votes().isEmpty()
                ? UNKNOWN
                : new Electorate(OptionalLong.of(present), OptionalLong.of(entitled), OptionalLong.empty());
    }

    private static void requireCount(OptionalLong count, String name) {
        if (count.isPresent() && (count.getAsLong() < 0 || count.getAsLong() > MAX)) {
            throw new IllegalArgumentException(name + " must be 0 to " + MAX + ": " + count.getAsLong());
        }
    }
}
