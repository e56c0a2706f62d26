package org.openipu.rules.analysis.power;

import java.math.BigInteger;
import java.util.Arrays;

/**
 * In how many ways each sum comes about: whole numbers side by side, each of as many 64-bit words as the largest one needs, the
 * lowest word first. As arrays of {@link BigInteger} they would take ten times as long.
 */
final class Counts {

    private final long[] words;
    private final int width;
    private final int length;
    /** The highest sum that may come about. */
    private int top = -1;

    Counts(int length, int width) {
        this.words = new long[Math.multiplyExact(length, width)];
        this.width = width;
        this.length = length;
    }

    /** Returns the counts of nobody's sums: 0, in one way. */
    static Counts ofNobody(int length, int width) {
        Counts counts = new Counts(length, width);
        counts.words[0] = 1;
        counts.top = 0;
        return counts;
    }

    void copy(Counts other) {
        System.arraycopy(other.words, 0, words, 0, words.length);
        top = other.top;
    }

    /**
     * Adds another one's counts at sums that are higher by each of the shifts. Into itself no shift may be 0: it then counts
     * one more player.
     */
    void add(Counts source, int... shifts) {
        int highest = source.top;
        int last = Math.min(length - 1, highest + Arrays.stream(shifts).max().orElse(0));
        for (int sum = last; sum >= 0; sum--) {
            for (int shift : shifts) {
                if (shift <= sum && sum - shift <= highest) {
                    add(sum * width, source.words, (sum - shift) * width);
                }
            }
        }
        top = Math.max(top, last);
    }

    /** Undoes {@link #add}: from itself one player fewer is counted. */
    void subtract(Counts source, int... shifts) {
        for (int sum = 0; sum < length; sum++) {
            for (int shift : shifts) {
                if (shift <= sum) {
                    subtract(sum * width, source.words, (sum - shift) * width);
                }
            }
        }
    }

    /** Returns in how many ways a sum from {@code least} to {@code most} comes about; sums out of reach do not. */
    BigInteger between(int least, int most) {
        BigInteger all = BigInteger.ZERO;
        for (int sum = Math.max(0, least); sum <= Math.min(most, length - 1); sum++) {
            all = all.add(at(sum));
        }
        return all;
    }

    private BigInteger at(int sum) {
        byte[] bytes = new byte[width * Long.BYTES];
        for (int i = 0; i < bytes.length; i++) {
            long word = words[sum * width + i / Long.BYTES];
            bytes[bytes.length - 1 - i] = (byte) (word >>> (Byte.SIZE * (i % Long.BYTES)));
        }
        return new BigInteger(1, bytes);
    }

    private void add(int to, long[] source, int from) {
        long carry = 0;
        for (int i = 0; i < width; i++) {
            long one = words[to + i];
            long other = source[from + i];
            long sum = one + other + carry;
            carry = ((one & other) | ((one | other) & ~sum)) >>> (Long.SIZE - 1);
            words[to + i] = sum;
        }
    }

    private void subtract(int to, long[] source, int from) {
        long borrow = 0;
        for (int i = 0; i < width; i++) {
            long one = words[to + i];
            long other = source[from + i];
            long difference = one - other - borrow;
            borrow = ((~one & other) | (~(one ^ other) & difference)) >>> (Long.SIZE - 1);
            words[to + i] = difference;
        }
    }
}
