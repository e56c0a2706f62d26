package org.openipu.rules.analysis.power;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/** In how many orders players can stand. */
final class Factorials {

    private Factorials() {}

    /** Returns 0!, 1!, and so on up to that of a number. */
    static List<BigInteger> upTo(int last) {
        List<BigInteger> factorials = new ArrayList<>();
        factorials.add(BigInteger.ONE);
        for (int n = 1; n <= last; n++) {
            factorials.add(factorials.get(n - 1).multiply(BigInteger.valueOf(n)));
        }
        return factorials;
    }
}
