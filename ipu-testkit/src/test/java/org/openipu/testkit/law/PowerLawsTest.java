package org.openipu.testkit.law;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class PowerLawsTest {

    private static final Map<String, Integer> WEIGHTS = weights();

    @Test
    void holdForTheWeightsThemselves() {
        PowerIndex<Integer> itself = Map::copyOf;

        assertThatNoException().isThrownBy(() -> {
            PowerLaws.moreVotesNeverMeanLessPower(itself, WEIGHTS);
            PowerLaws.orderDoesNotMatter(itself, WEIGHTS, 1);
            PowerLaws.theIndicesAddUp(itself, WEIGHTS, Integer::sum, 6);
            PowerLaws.whoHasNoVoteHasNoPower(itself, WEIGHTS, "none", 0);
        });
    }

    @Test
    void areBrokenByWhatPrefersTheSmall() {
        breaks(() -> PowerLaws.moreVotesNeverMeanLessPower(PowerLawsTest::turned, WEIGHTS));
    }

    @Test
    void areBrokenByWhatPrefersTheFirst() {
        breaks(() -> PowerLaws.orderDoesNotMatter(PowerLawsTest::places, WEIGHTS, 1));
    }

    @Test
    void areBrokenByWhatDoesNotAddUp() {
        breaks(() -> PowerLaws.theIndicesAddUp(Map::copyOf, WEIGHTS, Integer::sum, 7));
        breaks(() -> PowerLaws.theIndicesAddUp(weights -> Map.of("A", 6), WEIGHTS, Integer::sum, 6));
    }

    @Test
    void areBrokenByPowerWithoutVotesOrAtTheCostOfOthers() {
        breaks(() -> PowerLaws.whoHasNoVoteHasNoPower(PowerLawsTest::turned, WEIGHTS, "none", 0));
        breaks(() -> PowerLaws.whoHasNoVoteHasNoPower(PowerLawsTest::places, WEIGHTS, "none", 0));
    }

    private static Map<String, Integer> turned(Map<String, Integer> weights) {
        return weights.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, each -> 9 - each.getValue()));
    }

    private static Map<String, Integer> places(Map<String, Integer> weights) {
        Map<String, Integer> places = new LinkedHashMap<>();
        weights.keySet().forEach(name -> places.put(name, places.size()));
        return places;
    }

    private static Map<String, Integer> weights() {
        Map<String, Integer> weights = new LinkedHashMap<>();
        weights.put("A", 3);
        weights.put("B", 2);
        weights.put("C", 1);
        return weights;
    }

    private static void breaks(ThrowingCallable law) {
        assertThatExceptionOfType(AssertionError.class).isThrownBy(law);
    }
}
