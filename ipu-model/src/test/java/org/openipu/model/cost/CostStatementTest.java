package org.openipu.model.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.javamoney.moneta.Money;
import org.junit.jupiter.api.Test;

class CostStatementTest {

    private static final CostItem TRAIN =
            CostItem.of(LocalDate.of(2025, 10, 19), CostCategory.TRAVEL, "Train", Money.parse("CHF 120.50"));

    private static final CostPeriod YEAR = new CostPeriod.Year(2025);
    private static final PerDiem DAYS = new PerDiem("Ada", "head", Optional.empty(), 5, 1, 2);
    private static final DelegatePayment ADVANCE =
            new DelegatePayment(LocalDate.of(2025, 10, 1), PaymentKind.ADVANCE, "Ada", Money.parse("CHF 500"));

    @Test
    void doesNotFollowTheListItWasMadeFrom() {
        List<CostItem> items = new ArrayList<>(List.of(TRAIN));
        List<PerDiem> perDiems = new ArrayList<>(List.of(DAYS));
        List<DelegatePayment> payments = new ArrayList<>(List.of(ADVANCE));
        CostStatement statement = new CostStatement(
                YEAR, items, perDiems, payments, Optional.empty(), Optional.empty(), Optional.empty());

        items.clear();
        perDiems.clear();
        payments.clear();

        assertThat(statement)
                .isEqualTo(new CostStatement(
                        YEAR,
                        List.of(TRAIN),
                        List.of(DAYS),
                        List.of(ADVANCE),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
        assertThat(statement.items()).isUnmodifiable();
        assertThat(statement.perDiems()).isUnmodifiable();
        assertThat(statement.payments()).isUnmodifiable();
    }

    @Test
    void isOfAYearOrOfAnEvent() {
        assertThat(CostStatement.ofYear(2025, List.of(TRAIN)))
                .isEqualTo(CostStatement.of(YEAR, List.of(TRAIN)))
                .isNotEqualTo(CostStatement.of(new CostPeriod.Event("2025"), List.of(TRAIN)));
        assertThat(YEAR.<String>fold(String::valueOf, event -> "event")).isEqualTo("2025");
        assertThat(new CostPeriod.Event("151st Assembly").<String>fold(String::valueOf, event -> event))
                .isEqualTo("151st Assembly");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CostPeriod.Event(" "))
                .withMessage("event must not be blank");
    }
}
