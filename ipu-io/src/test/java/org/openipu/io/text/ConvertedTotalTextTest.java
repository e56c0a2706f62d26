package org.openipu.io.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.openipu.io.SampleConversion;
import org.openipu.rules.conversion.ExactDay;
import org.openipu.rules.conversion.MonthAverage;
import org.openipu.rules.conversion.RatePolicy;
import org.openipu.rules.rounding.Rounding;
import org.openipu.rules.rounding.SmallestUnit;
import org.openipu.rules.rounding.Ties;

class ConvertedTotalTextTest {

    @Test
    void everyRateStandsBelowTheTotalWithWhatItIsMadeOf() {
        assertThat(write(new ExactDay(), "CHF", Rounding.COMMERCIAL, Locale.ENGLISH))
                .isEqualTo("""
                    == Converted to CHF

                    travel                      CHF 79.25
                    meals                       CHF 20.05
                    contribution to the group  CHF 495.74
                    own costs                   CHF 99.30
                    contributions              CHF 495.74
                    all items                  CHF 595.04

                    Each item by the rate for its own day; added up exactly and rounded once, a half away from zero.

                    1 EUR = 0.9249 CHF          23 October 2025  ECB
                    1 USD \u2248 0.7924835202 CHF    17 October 2025  ECB
                      1 USD \u2248 0.8560910881 EUR  17 October 2025  ECB
                        1 EUR = 1.1681 USD      17 October 2025  ECB
                      1 EUR = 0.9257 CHF        17 October 2025  ECB
                    """);
    }

    @Test
    void aMeanIsNamedByItsMonthInTheFormOfTheLanguage() {
        assertThat(write(
                        new MonthAverage(),
                        "CHF",
                        new Rounding(SmallestUnit.CASH, Ties.HALF_EVEN),
                        Locale.forLanguageTag("de-DE")))
                .contains(
                        "== Umgerechnet in CHF\n",
                        "alle Posten             CHF 595,20\n",
                        "eine Hälfte zur geraden Stelle.\nDie Summe lässt sich bar bezahlen.\n\n",
                        "1 EUR = 0,9253 CHF",
                        "Mittel von 2025-10, Tage: 2  ECB\n");
    }

    private static String write(RatePolicy policy, String currency, Rounding rounding, Locale locale) {
        SampleConversion sample = SampleConversion.of(policy, currency, rounding);
        return ConvertedTotalText.write(sample.converted(), Words.in(locale));
    }
}
