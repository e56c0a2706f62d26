package org.openipu.model.report;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openipu.model.text.MultilingualText;

class LegalBasisTest {

    private static final MultilingualText RULES = MultilingualText.of("de", "Geschäftsordnung");
    private static final LocalDate DAY = LocalDate.of(2012, 12, 19);

    @Test
    void isAProvisionAsPrinted() {
        assertThatNoException().isThrownBy(() -> new LegalBasis(RULES, "Art. 61 Abs. 7", DAY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t"})
    void refusesABlankProvision(String blank) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LegalBasis(RULES, blank, DAY))
                .withMessage("provision must not be blank");
    }
}
