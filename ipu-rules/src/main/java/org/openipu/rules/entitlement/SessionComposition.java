package org.openipu.rules.entitlement;

/**
 * Whom a delegation consisted of at one Assembly.
 *
 * @param women the women among its delegates, 0 or more
 * @param men the men among its delegates, 0 or more; with no women and no men the parliament was absent
 * @param virtual whether the Assembly was held at a distance
 */
public record SessionComposition(int women, int men, boolean virtual) {

    /** An Assembly in which the parliament did not take part. */
    public static final SessionComposition ABSENT = new SessionComposition(0, 0, false);

    /**
     * Refuses negative numbers.
     *
     * @throws IllegalArgumentException if a number is negative
     */
    public SessionComposition {
        if (women < 0 || men < 0) {
            throw new IllegalArgumentException("women and men must not be negative: " + women + ", " + men);
        }
    }

    /**
     * Returns the composition at an Assembly where people met in person.
     *
     * @param women the women, 0 or more
     * @param men the men, 0 or more
     * @return the composition
     * @throws IllegalArgumentException if a number is negative
     */
    public static SessionComposition of(int women, int men) {
        return new SessionComposition(women, men, false);
    }

    /** Tells whether nobody took part. */
    public boolean isAbsence() {
        return women == 0 && men == 0;
    }

    /** Tells whether there were women alone or men alone. */
    public boolean isOneSex() {
        return (women == 0) != (men == 0);
    }
}
