package org.openipu.model.citation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProvisionTest {

    @ParameterizedTest
    @CsvSource({
        "STATUTES,         15.3,    Statutes 15.3",
        "ASSEMBLY_RULES,   11.2(a), Assembly Rules 11.2(a)",
        "CONFERENCE_RULES, 11,      Conference Rules 11",
        "STATUTES,         '',      Statutes",
        "ASSEMBLY_RULES,   '',      Assembly Rules",
        "CONFERENCE_RULES, '',      Conference Rules",
    })
    void isCitedByInstrumentAndNumber(Instrument instrument, String number, String words) {
        assertThat(new Provision(instrument, number)).hasToString(words);
    }

    @Test
    void ofARuleOrArticleNamesItsInstrument() {
        assertThat(Provision.assemblyRule("11.2(a)")).isEqualTo(new Provision(Instrument.ASSEMBLY_RULES, "11.2(a)"));
        assertThat(Provision.statute("15.3")).isEqualTo(new Provision(Instrument.STATUTES, "15.3"));
    }

    @ParameterizedTest
    @ValueSource(strings = {" 15.3", "15.3 ", " ", "\u200315.3"})
    void refusesBlanksAroundANumber(String number) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Provision.statute(number))
                .withMessage("number must have no blanks around it: \"" + number + "\"");
    }
}
