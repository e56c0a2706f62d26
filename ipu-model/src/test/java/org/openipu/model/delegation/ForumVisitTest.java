package org.openipu.model.delegation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openipu.model.organ.Body;

class ForumVisitTest {

    @Test
    void doesNotFollowTheListItWasMadeFrom() {
        List<String> delegates = new ArrayList<>(List.of("A. Head"));
        ForumVisit visit = new ForumVisit(Body.FORUM_OF_YOUNG_PARLIAMENTARIANS, delegates);

        delegates.clear();

        assertThat(visit).isEqualTo(new ForumVisit(Body.FORUM_OF_YOUNG_PARLIAMENTARIANS, List.of("A. Head")));
        assertThat(visit.delegates()).isUnmodifiable();
    }
}
