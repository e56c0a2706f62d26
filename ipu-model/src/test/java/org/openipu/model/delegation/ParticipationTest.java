package org.openipu.model.delegation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openipu.model.organ.Body;
import org.openipu.model.text.MultilingualText;

class ParticipationTest {

    private static final Delegate HEAD = new Delegate("A. Head", DelegateRole.HEAD);
    private static final ForumVisit VISIT = new ForumVisit(Body.FORUM_OF_WOMEN_PARLIAMENTARIANS, List.of("A. Head"));

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void isOfDelegatesWithOrWithoutTheSecretary(boolean withSecretary) {
        assertThat(Participation.attended(List.of(HEAD), withSecretary))
                .isEqualTo(new Participation(
                        ParticipationStatus.ATTENDED,
                        List.of(HEAD),
                        withSecretary,
                        Optional.empty(),
                        List.of(),
                        Optional.empty()));
    }

    @Test
    void isMissingForAReason() {
        MultilingualText reason = MultilingualText.of("de", "Terminkollision");

        assertThat(Participation.absent(reason))
                .isEqualTo(new Participation(
                        ParticipationStatus.ABSENT,
                        List.of(),
                        false,
                        Optional.empty(),
                        List.of(),
                        Optional.of(reason)));
    }

    @Test
    void doesNotFollowTheListsItWasMadeFrom() {
        List<Delegate> delegates = new ArrayList<>(List.of(HEAD));
        List<ForumVisit> forums = new ArrayList<>(List.of(VISIT));
        Participation participation = planned(delegates, forums);

        delegates.clear();
        forums.clear();

        assertThat(participation).isEqualTo(planned(List.of(HEAD), List.of(VISIT)));
        assertThat(participation.delegates()).isUnmodifiable();
        assertThat(participation.forums()).isUnmodifiable();
    }

    private static Participation planned(List<Delegate> delegates, List<ForumVisit> forums) {
        return new Participation(
                ParticipationStatus.PLANNED, delegates, true, Optional.empty(), forums, Optional.empty());
    }
}
