package org.openipu.model.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openipu.model.parliament.CountryCode;
import org.openipu.model.text.MultilingualText;

class PlaceTest {

    private static final CountryCode SWITZERLAND = CountryCode.of("CH");

    @Test
    void canBeACountryAlone() {
        assertThat(Place.of(SWITZERLAND)).isEqualTo(new Place(Optional.empty(), SWITZERLAND));
    }

    @Test
    void canBeACityInACountry() {
        MultilingualText geneva = MultilingualText.of("de", "Genf");

        assertThat(Place.of(geneva, SWITZERLAND)).isEqualTo(new Place(Optional.of(geneva), SWITZERLAND));
    }
}
