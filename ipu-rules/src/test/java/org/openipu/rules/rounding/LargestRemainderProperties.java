package org.openipu.rules.rounding;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.openipu.testkit.law.RoundedPartsLaws;

class LargestRemainderProperties {

    @Property
    void addsUp(@ForAll("parts") List<BigDecimal> parts, @ForAll @IntRange(min = -2, max = 3) int decimals) {
        RoundedPartsLaws.partsAddUp(LargestRemainderTest::round, parts, decimals);
    }

    @Property
    void isOffByLessThanOneUnit(
            @ForAll("parts") List<BigDecimal> parts, @ForAll @IntRange(min = -2, max = 3) int decimals) {
        RoundedPartsLaws.eachPartIsOffByLessThanOneUnit(LargestRemainderTest::round, parts, decimals);
    }

    @Property
    void leavesRoundPartsAlone(
            @ForAll("parts") List<BigDecimal> parts, @ForAll @IntRange(min = -2, max = 3) int decimals) {
        RoundedPartsLaws.roundPartsStay(LargestRemainderTest::round, parts, decimals);
    }

    @Property
    void keepsTheOrderOfSizes(
            @ForAll("parts") List<BigDecimal> parts, @ForAll @IntRange(min = -2, max = 3) int decimals) {
        RoundedPartsLaws.orderIsKept(LargestRemainderTest::round, parts, decimals);
    }

    @Property
    @Label("shares add up to the whole, and each is less than a unit away from its exact value")
    void sharesAddUp(@ForAll("parts") List<BigDecimal> parts, @ForAll @IntRange(max = 4) int decimals) {
        BigDecimal sum = parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        Assume.that(sum.signum() != 0);
        BigDecimal whole = BigDecimal.valueOf(100);

        List<BigDecimal> shares = LargestRemainder.share(whole, parts, decimals);

        assertThat(shares.stream().reduce(BigDecimal.ZERO, BigDecimal::add)).isEqualByComparingTo(whole);
        for (int i = 0; i < parts.size(); i++) {
            BigDecimal offTimesSum =
                    shares.get(i).multiply(sum).subtract(parts.get(i).multiply(whole));
            assertThat(offTimesSum.abs()).isLessThan(sum.abs().movePointLeft(decimals));
        }
    }

    @Provide
    Arbitrary<List<BigDecimal>> parts() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("-1000"), new BigDecimal("1000"))
                .ofScale(4)
                .list()
                .ofMaxSize(12);
    }
}
