package org.openipu.model.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openipu.model.assembly.Assembly;
import org.openipu.model.parliament.CountryCode;
import org.openipu.model.place.Place;
import org.openipu.model.time.DateRange;

class OutlookTest {

    private static final Assembly NEXT = Assembly.planned(
            152, DateRange.of(LocalDate.of(2026, 4, 15), LocalDate.of(2026, 4, 19)), Place.of(CountryCode.of("TR")));

    @Test
    void isOnStaysOfADayOrMore() {
        assertThat(new Outlook(List.of(), OptionalInt.of(1)).daysOfStay()).hasValue(1);
    }

    @Test
    void mayNotSayHowLongAStayIs() {
        assertThat(new Outlook(List.of(NEXT), OptionalInt.empty()).daysOfStay()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -7})
    void refusesANumberOfDaysBelowOne(int days) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Outlook(List.of(NEXT), OptionalInt.of(days)))
                .withMessage("daysOfStay must be positive: " + days);
    }

    @Test
    void doesNotFollowTheListItWasMadeFrom() {
        List<Assembly> assemblies = new ArrayList<>(List.of(NEXT));
        Outlook outlook = new Outlook(assemblies, OptionalInt.of(7));

        assemblies.clear();

        assertThat(outlook).isEqualTo(new Outlook(List.of(NEXT), OptionalInt.of(7)));
        assertThat(outlook.assemblies()).isUnmodifiable();
    }
}
