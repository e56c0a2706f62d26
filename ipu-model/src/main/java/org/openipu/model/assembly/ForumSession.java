package org.openipu.model.assembly;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.openipu.model.organ.Body;
import org.openipu.model.text.MultilingualText;

/**
 * A session of a forum, or of another body that meets at an Assembly.
 *
 * @param body the forum
 * @param number which session, 1 or more; empty when that is not said
 * @param theme its theme; empty when none is given
 * @param participants how many took part; empty when no number is printed
 * @param countries from how many countries; empty when no number is printed
 * @param topics what was discussed
 * @param addresses those that are recorded one by one
 */
public record ForumSession(
        Body body,
        @Positive OptionalInt number,
        Optional<MultilingualText> theme,
        @PositiveOrZero OptionalInt participants,
        @PositiveOrZero OptionalInt countries,
        List<MultilingualText> topics,
        List<@Valid Address> addresses) {

    /**
     * Copies the lists; refuses negative numbers and a session number below 1.
     *
     * @throws IllegalArgumentException if a number is negative, or that of the session below 1
     */
    public ForumSession {
        if (number.orElse(1) < 1 || participants.orElse(0) < 0 || countries.orElse(0) < 0) {
            throw new IllegalArgumentException("numbers must not be negative, that of a session must be positive");
        }
        topics = List.copyOf(topics);
        addresses = List.copyOf(addresses);
    }
}
