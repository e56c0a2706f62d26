package org.openipu.model.organ;

import jakarta.validation.Valid;
import org.openipu.model.place.Place;
import org.openipu.model.time.PartialDate;

/**
 * Where the Union has its headquarters, and since when.
 *
 * @param place the place
 * @param since the first year there, as far as it is known
 */
public record Seat(@Valid Place place, PartialDate since) {}
