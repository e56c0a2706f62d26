package org.openipu.model.cost;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.Optional;

/**
 * The days for which somebody is entitled to a daily allowance. What a day is worth is no part of it: rate and shares are
 * rules of the parliament.
 *
 * @param delegate who is entitled, as named in the delegation; not blank
 * @param role the role that decides the rate, as the parliament's rules call it, such as {@code head} or {@code secretary}; not
 *     blank
 * @param event the event that the days were for; empty when that is not said
 * @param fullDays whole days; 0 or more
 * @param halfDays half days; 0 or more
 * @param travelDays days of travel, not counted among the others; 0 or more
 */
public record PerDiem(
        @NotBlank String delegate,
        @NotBlank String role,
        Optional<String> event,
        @PositiveOrZero int fullDays,
        @PositiveOrZero int halfDays,
        @PositiveOrZero int travelDays) {}
