package org.openipu.io.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import javax.money.MonetaryAmount;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openipu.model.citation.Citation;
import org.openipu.model.citation.Edition;
import org.openipu.model.citation.Provision;
import org.openipu.model.citation.Source;
import org.openipu.model.citation.Standing;
import org.openipu.model.finding.Argument;
import org.openipu.model.finding.Finding;
import org.openipu.model.money.Amount;

class WordsTest {

    @ParameterizedTest
    @CsvSource({
        "en, '1,234,567', 'CHF 20,095.55', 23 October 2025",
        "de-LI, 1'234'567, CHF 20'095.55, 23. Oktober 2025",
        "de-CH, 1'234'567, CHF 20'095.55, 23. Oktober 2025",
        "de, 1'234'567, CHF 20'095.55, 23. Oktober 2025",
        "de-DE, 1.234.567, 'CHF 20.095,55', 23. Oktober 2025",
        "de-AT, 1.234.567, 'CHF 20.095,55', 23. Oktober 2025",
        "fr, 1\u202f234\u202f567, 'CHF 20\u202f095,55', 23 octobre 2025",
        "es, 1.234.567, 'CHF 20.095,55', 23 de octubre de 2025"
    })
    void writesNumbersAmountsAndDaysInTheFormOfTheLocale(String tag, String number, String amount, String day) {
        Words words = Words.in(Locale.forLanguageTag(tag));

        assertThat(words.number(1_234_567)).isEqualTo(number);
        assertThat(words.amount(amount("CHF", "20095.55"))).isEqualTo(amount);
        assertThat(words.day(LocalDate.of(2025, 10, 23))).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({"en, 1 May 2003", "de, 1. Mai 2003", "fr, 1er mai 2003", "es, 1 de mayo de 2003"})
    void writesTheFirstOfAMonthAsTheLanguageDoes(String tag, String day) {
        assertThat(Words.in(Locale.forLanguageTag(tag)).day(LocalDate.of(2003, 5, 1)))
                .isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "999, 999", "1000, '1,000'", "-1, -1", "-1000, '-1,000'", "-100, -100"})
    void groupsDigitsByThree(long number, String written) {
        assertThat(Words.in(Locale.ENGLISH).number(number)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({
        "CHF, 12, 12.00",
        "CHF, -0.5, -0.50",
        "JPY, 1200, 1200",
        "KWD, 1.5, 1.500",
        "CHF, 1.23456, 1.23456",
        "CHF, 100.000, 100.00"
    })
    void writesAllDigitsOfAnAmountAndTheDecimalsOfItsCurrency(String currency, String number, String plain) {
        assertThat(Amounts.plain(amount(currency, number))).isEqualTo(plain);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-, -, 'Statutes 15.2(b), on all days (unknown)'",
                "-, 2003-04-30, 'Statutes 15.2(b), until 30 April 2003 (unknown)'",
                "2003-05-01, -, 'Statutes 15.2(b), since 1 May 2003 (unknown)'",
                "2003-05-01, 2025-10-23, 'Statutes 15.2(b), 1 May 2003 to 23 October 2025 (unknown)'"
            })
    void namesTheDaysOfAnEdition(@Nullable LocalDate from, @Nullable LocalDate to, String expected) {
        Edition edition = new Edition("an edition", Optional.ofNullable(from), Optional.ofNullable(to));
        Citation citation =
                new Citation(Provision.statute("15.2(b)"), edition, Standing.UNKNOWN, new Source("not found", ""));

        assertThat(Words.in(Locale.ENGLISH).of(citation)).isEqualTo(expected);
    }

    @Test
    void shortensLongFoundTexts() {
        Finding finding = Finding.error("country.unknown", "", Argument.of("found", "x".repeat(5_000)));

        assertThat(Words.in(Locale.ENGLISH).of(finding))
                .isEqualTo("\"" + "x".repeat(79) + "\u2026\" is no country code of ISO 3166-1.");
    }

    @Test
    void putsBracesAndApostrophesOfDataThroughAsTheyAre() {
        Finding finding = Finding.error("country.unknown", "", Argument.of("found", "{0} it''s"));

        assertThat(Words.in(Locale.ENGLISH).of(finding)).startsWith("\"{0} it''s\" is");
    }

    @Test
    void refusesALanguageWithoutWords() {
        assertThatThrownBy(() -> Words.in(Locale.ITALIAN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no words in it; there are [de, en, es, fr]");
    }

    @Test
    void doesNotDependOnTheDefaultLocale() {
        Locale usual = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            assertThat(Words.in(Locale.ENGLISH).text("decision.reasons")).isEqualTo("Reasons");
            assertThat(Words.in(Locale.ENGLISH).number(1_000)).isEqualTo("1,000");
            assertThat(Words.in(Locale.CANADA_FRENCH).text("decision.reasons")).isEqualTo("Motifs");
        } finally {
            Locale.setDefault(usual);
        }
    }

    private static MonetaryAmount amount(String currency, String number) {
        return Amount.of(currency, number);
    }
}
