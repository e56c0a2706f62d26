package org.openipu.io.report.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.openipu.io.report.picture.HemicyclePlaces.Place;

class HemicyclePlacesProperties {

    @Property
    void everySeatHasAPlaceAndNoTwoTouch(@ForAll @IntRange(min = 0, max = 300) int seats) {
        List<Place> places = HemicyclePlaces.of(seats);
        int apart = 2 * HemicyclePlaces.seatRadius(seats);
        assertThat(places).hasSize(seats);
        for (int i = 0; i < places.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertThat(distance(places.get(i), places.get(j)))
                        .as("%s and %s", places.get(i), places.get(j))
                        .isGreaterThanOrEqualTo(apart);
            }
        }
    }

    @Property
    void placesGoFromTheLeftToTheRightAndMirrorEachOther(@ForAll @IntRange(min = 1, max = 300) int seats) {
        List<Place> places = HemicyclePlaces.of(seats);
        assertThat(places).extracting(Place::share).isSorted();
        assertThat(places.stream().mapToInt(Place::x).sum()).isBetween(-seats, seats);
        assertThat(places).allSatisfy(place -> assertThat(place.y()).isNotNegative());
    }

    private static double distance(Place one, Place other) {
        return Math.hypot(one.x() - other.x(), one.y() - other.y());
    }
}
