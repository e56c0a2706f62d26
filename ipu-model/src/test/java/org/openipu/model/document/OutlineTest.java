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
        assertThatNoException().isThrownBy(() -> new Outline(0, 0, 0, List.of(), 0, List.of(0), 0));
    }

    @ParameterizedTest
    @CsvSource({"-1, 0, 0, 0, 0", "0, -1, 0, 0, 0", "0, 0, -1, 0, 0", "0, 0, 0, -1, 0", "0, 0, 0, 0, -1"})
    void refusesNegativeNumbers(int opening, int preambular, int operative, int footnotes, int closing) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Outline(opening, preambular, operative, List.of(), footnotes, List.of(), closing))
                .withMessage("numbers must not be negative");
    }

    @Test
    void doesNotFollowTheListsItWasMadeFrom() {
        List<SubItemCount> subItems = new ArrayList<>(List.of(NINE));
        List<Integer> pledges = new ArrayList<>(List.of(2));
        Outline outline = new Outline(3, 20, 12, subItems, 1, pledges, 2);

        subItems.clear();
        pledges.clear();

        assertThat(outline).isEqualTo(new Outline(3, 20, 12, List.of(NINE), 1, List.of(2), 2));
        assertThat(outline.subItems()).isUnmodifiable();
        assertThat(outline.pledges()).isUnmodifiable();
    }

    @Test
    void refusesANegativeNumberOfPledges() {
        assertThatIllegalArgumentException().isThrownBy(() -> Outline.ofDeclaration(0, List.of(1, -1), 0, 0));
    }

    @Test
    void ofAResolutionHasNoPledgesAndOfADeclarationNoOperativeParagraphs() {
        assertThat(Outline.ofResolution(30, 33, List.of(NINE), 1))
                .isEqualTo(new Outline(0, 30, 33, List.of(NINE), 1, List.of(), 0));
        assertThat(Outline.ofDeclaration(13, List.of(6, 5), 4, 2))
                .isEqualTo(new Outline(13, 0, 0, List.of(), 2, List.of(6, 5), 4));
    }
}
