package org.openipu.model.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openipu.model.person.Person;
import org.openipu.model.text.MultilingualText;

class AddressTest {

    private static final MultilingualText POINT = MultilingualText.of("de", "Frieden durch Dialog");

    @Test
    void doesNotFollowTheListItWasMadeFrom() {
        List<MultilingualText> points = new ArrayList<>(List.of(POINT));
        Address address = new Address(Person.of("A. Speaker"), points, Optional.empty());

        points.clear();

        assertThat(address).isEqualTo(new Address(Person.of("A. Speaker"), List.of(POINT), Optional.empty()));
        assertThat(address.points()).isUnmodifiable();
    }
}
