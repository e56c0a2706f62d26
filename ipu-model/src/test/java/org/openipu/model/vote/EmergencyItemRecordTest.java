package org.openipu.model.vote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openipu.model.group.Choice;
import org.openipu.model.group.GeopoliticalGroup;
import org.openipu.model.group.GroupRecommendation;
import org.openipu.model.parliament.CountryCode;
import org.openipu.model.text.MultilingualText;

class EmergencyItemRecordTest {

    private static final EmergencyRequest REQUEST = new EmergencyRequest(
            "ii", MultilingualText.of("en", "Two-State solution"), List.of(), Optional.empty(), List.of());
    private static final ReportedResult RESULT = ReportedResult.ofOutcome("ii", true, true);
    private static final GroupRecommendation RECOMMENDATION =
            new GroupRecommendation(GeopoliticalGroup.TWELVE_PLUS, "ii", Choice.YES);
    private static final DelegationPosition POSITION = new DelegationPosition(CountryCode.of("LI"), "ii", Choice.YES);

    @Test
    void doesNotFollowTheListsItWasMadeFrom() {
        List<EmergencyRequest> requests = new ArrayList<>(List.of(REQUEST));
        List<ReportedResult> results = new ArrayList<>(List.of(RESULT));
        List<GroupRecommendation> recommendations = new ArrayList<>(List.of(RECOMMENDATION));
        List<DelegationPosition> positions = new ArrayList<>(List.of(POSITION));
        EmergencyItemRecord item = new EmergencyItemRecord(
                Optional.empty(), requests, results, Optional.empty(), recommendations, positions);

        requests.clear();
        results.clear();
        recommendations.clear();
        positions.clear();

        assertThat(item)
                .isEqualTo(new EmergencyItemRecord(
                        Optional.empty(),
                        List.of(REQUEST),
                        List.of(RESULT),
                        Optional.empty(),
                        List.of(RECOMMENDATION),
                        List.of(POSITION)));
        assertThat(item.requests()).isUnmodifiable();
        assertThat(item.results()).isUnmodifiable();
        assertThat(item.recommendations()).isUnmodifiable();
        assertThat(item.positions()).isUnmodifiable();
    }
}
