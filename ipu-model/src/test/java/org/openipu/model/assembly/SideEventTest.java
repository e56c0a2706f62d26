package org.openipu.model.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openipu.model.text.MultilingualText;

class SideEventTest {

    private static final MultilingualText TOPIC = MultilingualText.of("de", "Gletscher");

    @Test
    void doesNotFollowTheListItWasMadeFrom() {
        List<MultilingualText> topics = new ArrayList<>(List.of(TOPIC));
        SideEvent event = event(topics);

        topics.clear();

        assertThat(event).isEqualTo(event(List.of(TOPIC)));
        assertThat(event.topics()).isUnmodifiable();
    }

    private static SideEvent event(List<MultilingualText> topics) {
        return new SideEvent(
                SideEventKind.ROUND_TABLE,
                MultilingualText.of("de", "Klima"),
                topics,
                Optional.empty(),
                Optional.empty());
    }
}
