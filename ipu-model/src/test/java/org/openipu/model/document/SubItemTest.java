package org.openipu.model.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubItemTest {

    private static final SubItem AT_ONCE = SubItem.of("i", "at once;");

    @Test
    void mayHaveNoPartsOfItsOwn() {
        assertThat(SubItem.of("a", "to act;")).isEqualTo(new SubItem("a", "to act;", List.of()));
    }

    @Test
    void doesNotFollowTheListItWasMadeFrom() {
        List<SubItem> items = new ArrayList<>(List.of(AT_ONCE));
        SubItem item = new SubItem("a", "to act:", items);

        items.clear();

        assertThat(item).isEqualTo(new SubItem("a", "to act:", List.of(AT_ONCE)));
        assertThat(item.items()).isUnmodifiable();
    }

    @ParameterizedTest
    @CsvSource({"'', to act;", "' ', to act;", "a, ''", "a, '\t'"})
    void refusesBlankTexts(String label, String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SubItem.of(label, text))
                .withMessage("label and text must not be blank");
    }
}
