package org.openipu.rules.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathOrderTest {

    private static final List<String> ORDERED = List.of(
            "",
            "assemblies[0].documents[0].text.operative[9].items[10].label",
            "assemblies[0].documents[0].text.operative[10].items[2].label",
            "assemblies[0].documents[0].text.operative[10].items[10].label",
            "assemblies[1].documents[0]",
            "assemblies[10]",
            "costs",
            "costs.items",
            "costs.items[0]",
            "costs.items[0].date",
            "costs.items[2].delegate",
            "costs.items[9].date",
            "costs.items[10].date",
            "costs.items[99].date",
            "costs.items[100].date",
            "costs.stated.ownCosts",
            "costs.year");

    @Test
    void isThatOfAReader() {
        List<String> shuffled = new ArrayList<>(ORDERED);
        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(shuffled, new Random(seed));

            assertThat(shuffled.stream().sorted(PathOrder.NATURAL)).isEqualTo(ORDERED);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "items[2], items[10]",
        "items[19], items[20]",
        "items[10], items[11]",
        "items[2147483647], items[99999999999999999999]",
        "items, items[0]",
        "items[0], items[0].date",
        "a, b",
        "1, a",
        "2, 10",
        "10, a",
    })
    void putsOneBeforeTheOther(String first, String second) {
        assertThat(PathOrder.NATURAL.compare(first, second)).isNegative();
        assertThat(PathOrder.NATURAL.compare(second, first)).isPositive();
        assertThat(PathOrder.NATURAL.compare(first, first)).isZero();
    }
}
