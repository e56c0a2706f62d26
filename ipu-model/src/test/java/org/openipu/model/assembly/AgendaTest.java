package org.openipu.model.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openipu.model.organ.SubjectItem;
import org.openipu.model.text.MultilingualText;

class AgendaTest {

    private static final AgendaItem DEBATE = item("General debate", false);
    private static final AgendaItem EMERGENCY = item("Emergency item", true);

    @Test
    void hasTheEmergencyItemWhereverItStands() {
        assertThat(Agenda.of(List.of(DEBATE, EMERGENCY)).emergencyItem()).contains(EMERGENCY);
        assertThat(Agenda.of(List.of(EMERGENCY, DEBATE)).emergencyItem()).contains(EMERGENCY);
    }

    @Test
    void hasTheFirstOfSeveralEmergencyItems() {
        assertThat(Agenda.of(List.of(DEBATE, EMERGENCY, item("Another", true))).emergencyItem())
                .contains(EMERGENCY);
    }

    @Test
    void mayHaveNoEmergencyItem() {
        assertThat(Agenda.of(List.of(DEBATE)).emergencyItem()).isEmpty();
    }

    @Test
    void isEmptyWhenNothingIsRecorded() {
        assertThat(Agenda.EMPTY).isEqualTo(Agenda.of(List.of()));
    }

    @Test
    void doesNotFollowTheListsItWasMadeFrom() {
        List<AgendaItem> items = new ArrayList<>(List.of(DEBATE));
        SubjectItem subject = new SubjectItem(MultilingualText.of("en", "Care work"), Optional.empty(), List.of());
        List<SubjectItem> subjects = new ArrayList<>(List.of(subject));
        Agenda agenda = new Agenda(items, subjects);

        items.add(EMERGENCY);
        subjects.clear();

        assertThat(agenda).isEqualTo(new Agenda(List.of(DEBATE), List.of(subject)));
        assertThat(agenda.items()).isUnmodifiable();
        assertThat(agenda.subjectItems()).isUnmodifiable();
    }

    private static AgendaItem item(String title, boolean emergency) {
        return new AgendaItem(MultilingualText.of("en", title), emergency);
    }
}
