package org.openipu.model.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutlineTest {

    private static final SubItemCount NINE = new SubItemCount(4, 9);

    @Test
    void takesZeroForEachNumber() {
        assertThatNoException().isThrownBy(() -> new Outline(0, 0, List.of(), 0, List.of(0)));
    }

    @ParameterizedTest
    @CsvSource({"-1, 0, 0", "0, -1, 0", "0, 0, -1"})
    void refusesNegativeNumbers(int preambular, int operative, int footnotes) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Outline(preambular, operative, List.of(), footnotes, List.of()))
                .withMessage("numbers must not be negative");
    }

    @Test
    void doesNotFollowTheListsItWasMadeFrom() {
        List<SubItemCount> subItems = new ArrayList<>(List.of(NINE));
        List<Integer> pledges = new ArrayList<>(List.of(2));
        Outline outline = new Outline(20, 12, subItems, 1, pledges);

        subItems.clear();
        pledges.clear();

        assertThat(outline).isEqualTo(new Outline(20, 12, List.of(NINE), 1, List.of(2)));
        assertThat(outline.subItems()).isUnmodifiable();
        assertThat(outline.pledges()).isUnmodifiable();
    }

    @Test
    void refusesANegativeNumberOfPledges() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Outline(0, 0, List.of(), 0, List.of(1, -1)));
    }
}
