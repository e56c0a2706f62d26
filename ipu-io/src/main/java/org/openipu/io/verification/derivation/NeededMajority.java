package org.openipu.io.verification.derivation;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/** A share of a base that has to be reached, or passed. */
public record NeededMajority(Share share, String base, boolean passed) {

    /** Reads a majority whose base is one of those that are known; empty after a finding. */
    public static Optional<NeededMajority> of(Part value, List<String> bases) {
        if (!value.isObject()) {
            return Optional.empty();
        }
        value.knowsOnly(List.of("fraction", "base", "threshold"));
        Optional<Share> share = Share.of(value.child("fraction"));
        Optional<String> base = value.child("base").oneOf(bases);
        Optional<String> threshold = value.child("threshold").oneOf(List.of("reached", "passed"));
        return share.flatMap(part ->
                base.flatMap(of -> threshold.map(how -> new NeededMajority(part, of, how.equals("passed")))));
    }

    public boolean isHadBy(BigInteger votes, BigInteger size) {
        boolean enough = passed ? share.isPassed(votes, size) : share.isReached(votes, size);
        return enough && size.signum() > 0;
    }

    public BigInteger fewest(BigInteger size) {
        return passed ? share.fewestAbove(size) : share.fewest(size);
    }
}
