package org.openipu.model.cost;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import javax.money.MonetaryAmount;
import org.javamoney.moneta.Money;
import org.junit.jupiter.api.Test;

class CostItemTest {

    @Test
    void isForTheWholeDelegationAndNoEventUnlessSaid() {
        LocalDate day = LocalDate.of(2025, 10, 23);
        MonetaryAmount refund = Money.parse("CHF -12.50");

        assertThat(CostItem.of(day, CostCategory.TRAVEL, "Train, refund", refund))
                .isEqualTo(new CostItem(
                        day,
                        CostCategory.TRAVEL,
                        "Train, refund",
                        refund,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
    }
}
