package org.openipu.model.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openipu.model.text.MultilingualText;

class AgendaTest {

    private static final AgendaItem DEBATE = item("General debate", false);
    private static final AgendaItem EMERGENCY = item("Emergency item", true);

    @Test
    void hasTheEmergencyItemWhereverItStands() {
        assertThat(new Agenda(List.of(DEBATE, EMERGENCY)).emergencyItem()).contains(EMERGENCY);
        assertThat(new Agenda(List.of(EMERGENCY, DEBATE)).emergencyItem()).contains(EMERGENCY);
    }

    @Test
    void hasTheFirstOfSeveralEmergencyItems() {
        assertThat(new Agenda(List.of(DEBATE, EMERGENCY, item("Another", true))).emergencyItem())
                .contains(EMERGENCY);
    }

    @Test
    void mayHaveNoEmergencyItem() {
        assertThat(new Agenda(List.of(DEBATE)).emergencyItem()).isEmpty();
    }

    @Test
    void isEmptyWhenNothingIsRecorded() {
        assertThat(Agenda.EMPTY).isEqualTo(new Agenda(List.of()));
    }

    @Test
    void doesNotFollowTheListItWasMadeFrom() {
        List<AgendaItem> items = new ArrayList<>(List.of(DEBATE));
        Agenda agenda = new Agenda(items);

        items.add(EMERGENCY);

        assertThat(agenda).isEqualTo(new Agenda(List.of(DEBATE)));
        assertThat(agenda.items()).isUnmodifiable();
    }

    private static AgendaItem item(String title, boolean emergency) {
        return new AgendaItem(MultilingualText.of("en", title), emergency);
    }
}
