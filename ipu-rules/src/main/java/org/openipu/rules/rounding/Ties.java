package org.openipu.rules.rounding;

import java.math.BigInteger;

/**
 * What becomes of a number that lies just between two that can be paid. Both ways treat a negative number as the positive
 * one, so that a refund is as large as the payment was.
 */
public enum Ties {
    /** To the one farther from zero: 12.345 becomes 12.35, and -12.345 becomes -12.35. */
    HALF_UP("half-up"),
    /** To the one that is an even number of steps: 12.345 becomes 12.34, and 12.355 becomes 12.36. */
    HALF_EVEN("half-even");

    private final String code;

    Ties(String code) {
        this.code = code;
    }

    /** Returns the code that options and documents use, such as {@code half-up}. */
    public String code() {
        return code;
    }

    boolean goesUp(BigInteger lowerSteps) {
        return this == HALF_UP || lowerSteps.testBit(0);
    }
}
