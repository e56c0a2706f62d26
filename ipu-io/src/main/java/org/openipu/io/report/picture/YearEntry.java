package org.openipu.io.report.picture;

import java.time.LocalDate;
import org.openipu.io.text.Words;

/**
 * An event of the year.
 *
 * @param label its name
 * @param first its first day
 * @param last its last day, the first day again for an event of one day
 * @param presence whether the delegation was there
 */
public record YearEntry(String label, LocalDate first, LocalDate last, Presence presence) {

    /** Whether the delegation was at an event. */
    public enum Presence {
        /** It was. */
        ATTENDED(Tone.FIRST, "picture.attended"),
        /** It was not. */
        ABSENT(Tone.NONE, "picture.not-attended"),
        /** The event is of another kind, such as the election of the delegation. */
        NEITHER(Tone.SECOND, "picture.other-event");

        private final Tone tone;
        private final String words;

        Presence(Tone tone, String words) {
            this.tone = tone;
            this.words = words;
        }

        Tone tone() {
            return tone;
        }

        /** Returns what it is called in a language. */
        public String in(Words language) {
            return language.text(words);
        }
    }

    /**
     * Refuses a last day before the first.
     *
     * @throws IllegalArgumentException if {@code last} is before {@code first}
     */
    public YearEntry {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("an event ends on " + last + " before it begins on " + first);
        }
    }
}
