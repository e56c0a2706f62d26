package org.openipu.model.place;

import jakarta.validation.Valid;
import java.util.Optional;
import org.openipu.model.parliament.CountryCode;
import org.openipu.model.text.MultilingualText;

/**
 * A city in a country.
 *
 * @param city the city's name; empty when the country alone is given
 * @param country the country
 */
public record Place(Optional<MultilingualText> city, @Valid CountryCode country) {

    /**
     * Returns a country as a place.
     *
     * @param country the country
     * @return the place
     */
    public static Place of(CountryCode country) {
        return new Place(Optional.empty(), country);
    }

    /**
     * Returns a city.
     *
     * @param city the city's name
     * @param country its country
     * @return the place
     */
    public static Place of(MultilingualText city, CountryCode country) {
        return new Place(Optional.of(city), country);
    }
}
