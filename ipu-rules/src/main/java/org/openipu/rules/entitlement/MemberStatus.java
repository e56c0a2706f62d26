package org.openipu.rules.entitlement;

import org.openipu.model.parliament.Affiliation;

/**
 * What a delegation's parliament is to the Union, as far as its vote depends on it.
 *
 * @param affiliation how it belongs to the Union
 * @param fullYearsOfArrears for how many full years its contributions are unpaid, 0 or more; days are not counted
 * @param allowedByCouncil whether the Governing Council lets it vote in spite of its arrears
 * @param suspended whether the Governing Council has suspended it; nothing else suspends a Member
 */
public record MemberStatus(
        Affiliation affiliation, int fullYearsOfArrears, boolean allowedByCouncil, boolean suspended) {

    /** A Member that owes nothing and is not suspended. */
    public static final MemberStatus IN_GOOD_STANDING = new MemberStatus(Affiliation.MEMBER, 0, false, false);

    /**
     * Refuses negative years.
     *
     * @throws IllegalArgumentException if the years are negative
     */
    public MemberStatus {
        if (fullYearsOfArrears < 0) {
            throw new IllegalArgumentException("fullYearsOfArrears must not be negative: " + fullYearsOfArrears);
        }
    }
}
