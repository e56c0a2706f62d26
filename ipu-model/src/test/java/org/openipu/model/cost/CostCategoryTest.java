package org.openipu.model.cost;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CostCategoryTest {

    @ParameterizedTest
    @DisplayName("5.1: contributions are the parliament's, all else is the delegation's own cost")
    @CsvSource({
        "PER_DIEM,      per-diem,      false",
        "TRAVEL,        travel,        false",
        "ACCOMMODATION, accommodation, false",
        "MEALS,         meals,         false",
        "MEMBERSHIP,    membership,    true",
        "GROUP,         group,         true",
        "OTHER,         other,         false",
    })
    void hasACodeAndIsAContributionOrNot(CostCategory category, String code, boolean contribution) {
        assertThat(category.code()).isEqualTo(code);
        assertThat(CostCategory.find(code)).contains(category);
        assertThat(category.isContribution()).isEqualTo(contribution);
    }

    @Test
    void standsInTheOrderOfAStatement() {
        assertThat(CostCategory.values())
                .extracting(CostCategory::code)
                .containsExactly("per-diem", "travel", "accommodation", "meals", "membership", "group", "other");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Travel", "TRAVEL", " travel", "PER_DIEM", "hotel"})
    void isNotFoundByAnythingButItsCode(String text) {
        assertThat(CostCategory.find(text)).isEmpty();
    }
}
