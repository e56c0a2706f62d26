package org.openipu.model.citation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CitedTest {

    private static final Citation READ = citation(Standing.CERTAIN);
    private static final Citation NOT_FOUND = citation(Standing.UNKNOWN);

    @Test
    void givesAKnownValueWithWhatItRestsOn() {
        Cited<Integer> items = Cited.of(1, READ);

        assertThat(items.isKnown()).isTrue();
        assertThat(items.value()).isEqualTo(1);
        assertThat(items.findValue()).contains(1);
        assertThat(items.citation()).isEqualTo(READ);
    }

    @Test
    void saysThatAValueIsUnknown() {
        Cited<Integer> tieBreak = Cited.unknown(NOT_FOUND);

        assertThat(tieBreak.isKnown()).isFalse();
        assertThat(tieBreak.findValue()).isEmpty();
        assertThat(tieBreak.citation()).isEqualTo(NOT_FOUND);
    }

    @Test
    void namesTheProvisionWhoseValueIsUnknown() {
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> Cited.unknown(NOT_FOUND).value())
                .withMessage("Assembly Rules 11.2(b) is unknown: Agenda page");
    }

    @Test
    void canBeComparedAndPrintedWhileUnknown() {
        assertThat(Cited.<Integer>unknown(NOT_FOUND))
                .isEqualTo(Cited.<Integer>unknown(NOT_FOUND))
                .hasSameHashCodeAs(Cited.<Integer>unknown(NOT_FOUND))
                .hasToString("Cited[value=null, citation=" + NOT_FOUND + "]");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "UNKNOWN")
    void refusesAStandingWithoutAValue(Standing standing) {
        Citation read = citation(standing);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Cited.unknown(read))
                .withMessage("a value is missing exactly when its standing is UNKNOWN: " + read);
    }

    @Test
    void refusesAValueWithoutAStanding() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Cited.of(1, NOT_FOUND))
                .withMessage("a value is missing exactly when its standing is UNKNOWN: " + NOT_FOUND);
    }

    private static Citation citation(Standing standing) {
        return new Citation(
                Provision.assemblyRule("11.2(b)"),
                Edition.since("read in October 2013", LocalDate.of(2013, 10, 7)),
                standing,
                new Source("Agenda page", ""));
    }
}
