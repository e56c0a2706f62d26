package org.openipu.model.parliament;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountryCodeTest {

    @ParameterizedTest
    @CsvSource({"LI, LI", "LIE, LI", "CH, CH", "CHE, CH", "AUT, AT", "SRB, RS", "ZWE, ZW", "SS, SS"})
    void isFoundByItsTwoOrThreeLetters(String text, String code) {
        assertThat(CountryCode.find(text)).contains(CountryCode.of(code));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "L", "li", "Li", "lie", "Lie", " LI", "LI ", "LIEC", "438", "ZZ", "ZZZ", "XK", "AN", "1L"})
    void isNotFoundByAnythingElse(String text) {
        assertThat(CountryCode.find(text)).isEmpty();
    }

    @Test
    void ofEveryAssignedCountryIsFoundByBothItsCodes() {
        assertThat(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2))
                .hasSizeGreaterThan(240)
                .allSatisfy(alpha2 -> {
                    CountryCode code = CountryCode.of(alpha2);
                    String alpha3 =
                            new Locale.Builder().setRegion(alpha2).build().getISO3Country();

                    assertThat(code.isAssigned()).isTrue();
                    assertThat(CountryCode.find(alpha2)).contains(code);
                    assertThat(CountryCode.find(alpha3)).contains(code);
                });
    }

    @ParameterizedTest
    @CsvSource({"LI, true", "SS, true", "ZZ, false", "AA, false", "XK, false", "AN, false", "UK, false"})
    void canBeHeldWithoutBeingAssigned(String letters, boolean assigned) {
        assertThat(CountryCode.of(letters).isAssigned()).isEqualTo(assigned);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "L", "LIE", "li", "Li", "lI", "@I", "[I", "L@", "L[", "L1", " L", "ÄÖ"})
    void refusesAllButTwoCapitalLetters(String letters) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CountryCode.of(letters))
                .withMessage("a country code is two capital letters: \"" + letters + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"AA", "AZ", "ZA", "ZZ"})
    void takesTheFirstAndTheLastLetter(String letters) {
        assertThat(CountryCode.of(letters)).isEqualTo(new CountryCode(letters)).hasToString(letters);
    }

    @Test
    void sortsByItsLetters() {
        assertThat(Stream.of("LI", "CH", "LA", "AT").map(CountryCode::of).sorted())
                .map(CountryCode::alpha2)
                .containsExactly("AT", "CH", "LA", "LI");
    }
}
