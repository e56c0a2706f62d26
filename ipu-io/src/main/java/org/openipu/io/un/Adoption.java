package org.openipu.io.un;

import java.util.Locale;
import java.util.Optional;

/** How a resolution was adopted. */
enum Adoption {
    /** Nobody voted. */
    WITHOUT_VOTE,
    /** A vote whose totals alone were recorded. */
    TOTALS_ALONE,
    /** A vote of which each State's side was recorded. */
    RECORDED_VOTE;

    static Optional<Adoption> find(String text) {
        String words = text.toLowerCase(Locale.ROOT).replace('-', ' ');
        if (words.contains("without")) {
            return Optional.of(WITHOUT_VOTE);
        }
        if (words.contains("non recorded") || words.contains("unrecorded") || words.contains("not recorded")) {
            return Optional.of(TOTALS_ALONE);
        }
        return words.contains("recorded") || words.contains("roll call")
                ? Optional.of(RECORDED_VOTE)
                : Optional.empty();
    }
}
