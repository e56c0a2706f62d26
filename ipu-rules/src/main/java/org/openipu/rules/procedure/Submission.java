package org.openipu.rules.procedure;

import java.time.LocalDate;
import java.util.List;
import org.openipu.model.group.GeopoliticalGroup;

/**
 * A request is handed in (Assembly Rule 11.1). It is refused without its two documents, from another than a Member or from a
 * suspended one, with an id that is taken, and after a time limit where one is known.
 *
 * @param day the day on which it is handed in
 * @param id what the request is called, such as {@code ii}; not blank
 * @param title the proposed title of the item; not blank
 * @param subject what it is about
 * @param authors who asks, in the order of the request; several for a request made jointly
 * @param onBehalfOf the groups for which or with whose support they ask; empty when there is none
 * @param documents what comes with it
 */
public record Submission(
        LocalDate day,
        String id,
        String title,
        Subject subject,
        List<Author> authors,
        List<GeopoliticalGroup> onBehalfOf,
        Documents documents)
        implements ProcedureEvent {

    /**
     * Copies the lists; refuses a blank id and a blank title.
     *
     * @throws IllegalArgumentException if the id or the title is blank
     */
    public Submission {
        if (id.isBlank() || title.isBlank()) {
            throw new IllegalArgumentException("id and title must not be blank");
        }
        authors = List.copyOf(authors);
        onBehalfOf = List.copyOf(onBehalfOf);
    }

    @Override
    public Transition applyTo(EmergencyItemProcedure procedure) {
        return SubmissionStep.take(procedure, this);
    }

    /** What comes with a request. */
    public enum Documents {
        /** A short explanatory memorandum and a draft resolution, as Rule 11.1 asks. */
        BOTH,
        /** An explanatory memorandum alone. */
        MEMORANDUM_ALONE,
        /** A draft resolution alone. */
        DRAFT_RESOLUTION_ALONE,
        /** Neither. */
        NONE;

        /** Tells whether there is an explanatory memorandum. */
        public boolean hasMemorandum() {
            return this == BOTH || this == MEMORANDUM_ALONE;
        }

        /** Tells whether there is a draft resolution. */
        public boolean hasDraftResolution() {
            return this == BOTH || this == DRAFT_RESOLUTION_ALONE;
        }
    }
}
