package org.openipu.rules.entitlement;

import java.util.OptionalInt;

/**
 * A delegation as it comes to a vote.
 *
 * @param status what its parliament is to the Union
 * @param oneSex whether it is of one sex, and for how many Assemblies in a row
 * @param delegates the delegates present in person, 0 or more; empty when they were not counted
 */
public record DelegationInRoom(MemberStatus status, OneSexRun oneSex, OptionalInt delegates) {

    /**
     * Refuses a negative number of delegates.
     *
     * @throws IllegalArgumentException if the number is negative
     */
    public DelegationInRoom {
        if (delegates.orElse(0) < 0) {
            throw new IllegalArgumentException("delegates must not be negative: " + delegates);
        }
    }

    /**
     * Returns the delegation of a Member in good standing whose delegates were not counted.
     *
     * @param oneSex whether it is of one sex, and for how many Assemblies in a row
     * @return the delegation
     */
    public static DelegationInRoom of(OneSexRun oneSex) {
        return new DelegationInRoom(MemberStatus.IN_GOOD_STANDING, oneSex, OptionalInt.empty());
    }

    /**
     * Returns this delegation with the delegates that are present.
     *
     * @param present the delegates present in person, 0 or more
     * @return the delegation
     * @throws IllegalArgumentException if the number is negative
     */
    public DelegationInRoom with(int present) {
        return new DelegationInRoom(status, oneSex, OptionalInt.of(present));
    }

    /**
     * Returns this delegation for a parliament of another status.
     *
     * @param other what its parliament is to the Union
     * @return the delegation
     */
    public DelegationInRoom with(MemberStatus other) {
        return new DelegationInRoom(other, oneSex, delegates);
    }
}
