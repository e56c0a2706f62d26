package org.openipu.model.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OperativeParagraphTest {

    private static final SubItem ITEM = SubItem.of("a", "to act;");

    @Test
    void doesNotFollowTheListsItWasMadeFrom() {
        List<String> phrases = new ArrayList<>(List.of("Urges"));
        List<SubItem> items = new ArrayList<>(List.of(ITEM));
        OperativeParagraph paragraph = new OperativeParagraph(3, phrases, "Urges parliaments:", items);

        phrases.clear();
        items.clear();

        assertThat(paragraph)
                .isEqualTo(new OperativeParagraph(3, List.of("Urges"), "Urges parliaments:", List.of(ITEM)));
        assertThat(paragraph.phrases()).isUnmodifiable();
        assertThat(paragraph.items()).isUnmodifiable();
    }

    @Test
    void isTheFirstOrALaterOne() {
        assertThat(new OperativeParagraph(1, List.of(), "Urges parliaments.", List.of()).number())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1})
    void refusesANumberBelowOne(int number) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OperativeParagraph(number, List.of(), "Urges parliaments.", List.of()))
                .withMessage("number must be positive: " + number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t"})
    void refusesABlankText(String blank) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OperativeParagraph(1, List.of("Urges"), blank, List.of(ITEM)))
                .withMessage("text must not be blank");
    }
}
