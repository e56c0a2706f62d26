package org.openipu.model.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.openipu.model.cost.MultiCurrencyTotal;

class ArgumentTest {

    private static final LocalDate DAY = LocalDate.of(1971, 9, 4);

    @Test
    void isATextAWholeNumberOrADateUnderItsName() {
        assertThat(Argument.of("request", "ii")).isEqualTo(new Argument.Text("request", "ii"));
        assertThat(Argument.of("required", 4_294_967_294L)).isEqualTo(new Argument.Count("required", 4_294_967_294L));
        assertThat(Argument.of("day", DAY)).isEqualTo(new Argument.Day("day", DAY));
    }

    @Test
    void isReferredToByItsName() {
        assertThat(Argument.of("request", "ii").name()).isEqualTo("request");
        assertThat(Argument.of("required", 945).name()).isEqualTo("required");
        assertThat(Argument.of("day", DAY).name()).isEqualTo("day");
        assertThat(Argument.of("total", MultiCurrencyTotal.EMPTY).name()).isEqualTo("total");
    }

    @Test
    void answersTheCaseAtHandWithItsExactValue() {
        assertThat(kindAndValue(Argument.of("request", "945"))).isEqualTo("text 945");
        assertThat(kindAndValue(Argument.of("required", Long.MIN_VALUE))).isEqualTo("count -9223372036854775808");
        assertThat(kindAndValue(Argument.of("day", DAY))).isEqualTo("day 1971-09-04");
        assertThat(kindAndValue(Argument.of("total", MultiCurrencyTotal.EMPTY))).isEqualTo("amounts ");
    }

    private static String kindAndValue(Argument argument) {
        return argument.fold(
                text -> "text " + text,
                count -> "count " + count,
                day -> "day " + day,
                amounts -> "amounts " + amounts);
    }
}
