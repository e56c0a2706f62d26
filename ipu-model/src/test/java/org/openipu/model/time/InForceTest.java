package org.openipu.model.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openipu.model.organ.StandingCommittee;
import org.openipu.model.text.MultilingualText;

class InForceTest {

    private static final StandingCommittee PEACE =
            committee("Peace and International Security", Period.since(PartialDate.of(2003)));
    private static final StandingCommittee POLITICAL =
            committee("Political Questions", Period.between(PartialDate.of(1922), PartialDate.of(2003)));
    private static final StandingCommittee FINANCE =
            committee("Finance", Period.between(PartialDate.of(1925), PartialDate.of(1999)));
    private static final List<StandingCommittee> ALL = List.of(PEACE, POLITICAL, FINANCE);

    @Test
    void selectsWhatCanHoldOnADayInItsOrder() {
        assertThat(InForce.asOf(ALL, LocalDate.of(2003, 7, 1))).containsExactly(PEACE, POLITICAL);
        assertThat(InForce.asOf(ALL, LocalDate.of(2025, 10, 19))).containsExactly(PEACE);
        assertThat(InForce.asOf(ALL, LocalDate.of(1950, 1, 1))).containsExactly(POLITICAL, FINANCE);
    }

    @Test
    void selectsNothingWhereNothingHolds() {
        assertThat(InForce.asOf(ALL, LocalDate.of(1889, 6, 30))).isEmpty();
    }

    private static StandingCommittee committee(String name, Period period) {
        return new StandingCommittee(MultilingualText.of("en", name), period);
    }
}
