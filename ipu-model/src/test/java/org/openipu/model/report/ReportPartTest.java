package org.openipu.model.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportPartTest {

    @ParameterizedTest
    @CsvSource({
        "INTRODUCTION, 1",
        "COMPOSITION,  2",
        "UNION,        3",
        "MEETINGS,     4",
        "COSTS,        5",
        "OUTLOOK,      6",
        "SOURCES,      7",
        "CLOSING,      8",
    })
    void hasItsNumber(ReportPart part, int number) {
        assertThat(part.number()).isEqualTo(number);
    }

    @Test
    void standsInTheOrderOfAReport() {
        assertThat(ReportPart.values()).extracting(ReportPart::number).containsExactly(1, 2, 3, 4, 5, 6, 7, 8);
    }
}
