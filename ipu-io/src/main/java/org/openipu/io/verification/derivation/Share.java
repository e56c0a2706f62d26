package org.openipu.io.verification.derivation;

import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openipu.model.finding.Argument;

/** A share of some votes that has to be reached, such as 2/3. */
public record Share(BigInteger numerator, BigInteger denominator) {

    private static final Pattern FORM = Pattern.compile("([1-9][0-9]{0,6})/([1-9][0-9]{0,6})");

    /** Reads a share in lowest terms, above nothing and at most all; empty after a finding. */
    public static Optional<Share> of(Part value) {
        Optional<String> text = value.text();
        Optional<Share> share =
                text.map(FORM::matcher).filter(Matcher::matches).map(Share::of).filter(Share::isLowest);
        if (text.isPresent() && share.isEmpty()) {
            value.refuse("certificate.not-a-share", Argument.of("found", text.get()));
        }
        return share;
    }

    private static Share of(Matcher parts) {
        return new Share(new BigInteger(parts.group(1)), new BigInteger(parts.group(2)));
    }

    private boolean isLowest() {
        return numerator.compareTo(denominator) <= 0
                && numerator.gcd(denominator).equals(BigInteger.ONE);
    }

    /** Tells whether votes are at least this share of a whole, and any at all. */
    public boolean isReached(BigInteger votes, BigInteger whole) {
        return votes.signum() > 0 && votes.multiply(denominator).compareTo(whole.multiply(numerator)) >= 0;
    }

    /** Tells whether votes are more than this share of a whole. */
    public boolean isPassed(BigInteger votes, BigInteger whole) {
        return votes.multiply(denominator).compareTo(whole.multiply(numerator)) > 0;
    }

    /** Returns the fewest votes that are more than this share of a whole. */
    public BigInteger fewestAbove(BigInteger whole) {
        return whole.multiply(numerator).divide(denominator).add(BigInteger.ONE);
    }

    /** Returns the fewest votes that are this share of a whole, at least one. */
    public BigInteger fewest(BigInteger whole) {
        BigInteger[] parts = whole.multiply(numerator).divideAndRemainder(denominator);
        BigInteger rounded = parts[1].signum() == 0 ? parts[0] : parts[0].add(BigInteger.ONE);
        return rounded.max(BigInteger.ONE);
    }

    @Override
    public String toString() {
        return numerator + "/" + denominator;
    }
}
