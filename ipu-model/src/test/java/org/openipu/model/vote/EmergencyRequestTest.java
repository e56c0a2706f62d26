package org.openipu.model.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openipu.model.group.GeopoliticalGroup;
import org.openipu.model.parliament.CountryCode;
import org.openipu.model.text.MultilingualText;

class EmergencyRequestTest {

    private static final CountryCode HUNGARY = CountryCode.of("HU");
    private static final GeopoliticalGroup SUPPORTER = GeopoliticalGroup.GRULAC;

    @Test
    void doesNotFollowTheListsItWasMadeFrom() {
        List<CountryCode> requestedBy = new ArrayList<>(List.of(HUNGARY));
        List<GeopoliticalGroup> supportedBy = new ArrayList<>(List.of(SUPPORTER));
        EmergencyRequest request = request("ii", requestedBy, supportedBy);

        requestedBy.clear();
        supportedBy.clear();

        assertThat(request).isEqualTo(request("ii", List.of(HUNGARY), List.of(SUPPORTER)));
        assertThat(request.requestedBy()).isUnmodifiable();
        assertThat(request.supportedBy()).isUnmodifiable();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t"})
    void refusesABlankId(String blank) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> request(blank, List.of(HUNGARY), List.of()))
                .withMessage("id must not be blank");
    }

    private static EmergencyRequest request(
            String id, List<CountryCode> requestedBy, List<GeopoliticalGroup> supportedBy) {
        return new EmergencyRequest(
                id, MultilingualText.of("en", "Non-proliferation"), requestedBy, Optional.empty(), supportedBy);
    }
}
