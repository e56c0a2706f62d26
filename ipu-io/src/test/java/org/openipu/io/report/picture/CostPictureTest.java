package org.openipu.io.report.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.openipu.io.report.picture.Drawn.number;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.money.Monetary;
import javax.money.MonetaryAmount;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openipu.io.text.Words;
import org.w3c.dom.Element;

class CostPictureTest {

    private static final Words SWISS = Words.in(Locale.forLanguageTag("de-CH"));
    private static final CostBar PER_DIEM = new CostBar("Taggelder", chf("14400.00"), Optional.empty());
    private static final CostBar TRAVEL = new CostBar("Reisekosten", chf("5695.55"), Optional.empty());
    private static final CostBar TOTAL = new CostBar("gesamt", chf("20095.55"), chf("22624.15"));

    @Test
    @DisplayName("The seed's year: the longest bar is the year before's total, all others are on its scale")
    void scale() {
        List<Element> bars = bars(CostPicture.of(2025, List.of(PER_DIEM, TRAVEL, TOTAL), SWISS));
        assertThat(bars).extracting(bar -> number(bar, "width")).containsExactly(204, 81, 284, 320);
        assertThat(bars).extracting(bar -> number(bar, "x")).containsOnly(0);
    }

    @Test
    void yearBeforeIsLeftOutWhenNobodyKnowsIt() {
        Drawing picture = CostPicture.of(2025, List.of(PER_DIEM), SWISS);
        assertThat(Drawn.of(picture).texts()).containsExactly("Jahr 2025", "Taggelder", "CHF 14'400.00");
        assertThat(picture.numbers().head()).containsExactly("Kostenart", "2025");
        assertThat(picture.numbers().rows()).containsExactly(List.of("Taggelder", "CHF 14'400.00"));
        assertThat(picture.alternative()).isEqualTo("Taggelder: CHF 14'400.00 im Jahr 2025.");
    }

    @Test
    void yearAgainstYear() {
        CostBar vanished = new CostBar("Unterkunft", Optional.empty(), chf("12"));
        Drawing picture = CostPicture.of(2025, List.of(TOTAL, vanished), SWISS);
        assertThat(Drawn.of(picture).texts()).startsWith("Jahr 2025", "Jahr 2024");
        assertThat(picture.numbers().rows())
                .containsExactly(
                        List.of("gesamt", "CHF 20'095.55", "CHF 22'624.15"), List.of("Unterkunft", "-", "CHF 12.00"));
        assertThat(picture.alternative())
                .isEqualTo("gesamt: CHF 20'095.55 im Jahr 2025, CHF 22'624.15 im Jahr 2024."
                        + " Unterkunft: - im Jahr 2025, CHF 12.00 im Jahr 2024.");
    }

    @Test
    @DisplayName("A refund stands left of zero")
    void refund() {
        Drawing picture =
                CostPicture.of(2025, List.of(new CostBar("a", chf("300"), Optional.empty()), refunded()), SWISS);
        assertThat(bars(picture)).extracting(bar -> number(bar, "x")).containsExactly(80, 0);
        assertThat(bars(picture)).extracting(bar -> number(bar, "width")).containsExactly(240, 80);
        assertThat(number(Drawn.of(picture).elements("line").get(0), "x1")).isEqualTo(80);
    }

    @Test
    void nothingCostsNothing() {
        Drawing picture = CostPicture.of(2025, List.of(new CostBar("a", chf("0"), Optional.empty())), SWISS);
        assertThat(bars(picture)).extracting(bar -> number(bar, "width")).containsExactly(0);
    }

    @Test
    void currenciesAreNotMixed() {
        CostBar euro = new CostBar("a", Optional.of(amount("1", "EUR")), Optional.empty());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CostPicture.of(2025, List.of(TRAVEL, euro), SWISS))
                .withMessageContaining("[CHF, EUR]");
    }

    private static CostBar refunded() {
        return new CostBar("b", chf("-100"), Optional.empty());
    }

    private static Optional<MonetaryAmount> chf(String number) {
        return Optional.of(amount(number, "CHF"));
    }

    private static MonetaryAmount amount(String number, String currency) {
        return Monetary.getDefaultAmountFactory()
                .setNumber(new BigDecimal(number))
                .setCurrency(currency)
                .create();
    }

    private static List<Element> bars(Drawing picture) {
        return Drawn.of(picture).elements("rect").stream()
                .filter(each -> each.getAttribute("height").equals("16"))
                .toList();
    }
}
