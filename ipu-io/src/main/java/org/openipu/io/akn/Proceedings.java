package org.openipu.io.akn;

import java.time.LocalDate;
import java.util.Optional;
import org.openipu.model.document.AdoptedText;
import org.openipu.model.document.Adoption;
import org.openipu.model.document.AdoptionMode;
import org.openipu.model.document.Consideration;
import org.openipu.model.document.Declaration;
import org.openipu.model.vote.RollCall;

/**
 * What became of a text, in the words of a file.
 *
 * @param kind the name of the statement
 * @param body the body
 * @param place the place
 * @param day the day
 * @param dayName what the day is of
 * @param step the outcome of the last step of the workflow
 * @param voting the outcome of the vote, which states the mode
 * @param remark the record's own words
 */
record Proceedings(
        String kind,
        Optional<String> body,
        Optional<String> place,
        Optional<LocalDate> day,
        String dayName,
        Optional<String> step,
        Optional<String> voting,
        Optional<String> remark) {

    private static final String ADOPTED = "adopted";
    private static final String ADOPTION = "adoption";
    private static final String NOT_ADOPTED = "notAdopted";

    static Proceedings of(AknDocument document) {
        boolean named = document.vote()
                .flatMap(AknVote::rollCall)
                .filter(Proceedings::isNamed)
                .isPresent();
        return document.text().fold(text -> adopted(text, named), text -> considered(text.consideration()));
    }

    private static boolean isNamed(RollCall names) {
        return !names.votes().isEmpty();
    }

    private static Proceedings adopted(AdoptedText text, boolean named) {
        Adoption adoption = text.adoption();
        String endorsed = outcome(adoption.mode(), named);
        return new Proceedings(
                text instanceof Declaration ? "declaration" : "resolution",
                Optional.of(adoption.body()),
                adoption.place(),
                Optional.of(adoption.date()),
                ADOPTION,
                Optional.of(adoption.mode() == AdoptionMode.ENDORSED ? endorsed : ADOPTED),
                Optional.of(endorsed),
                Optional.empty());
    }

    private static Proceedings considered(Consideration consideration) {
        Optional<String> step = switch (consideration.outcome()) {
            case ADOPTED -> Optional.of(ADOPTED);
            case NOT_ADOPTED -> Optional.of(NOT_ADOPTED);
            case NOT_STATED -> Optional.empty();
        };
        boolean adopted = step.filter(ADOPTED::equals).isPresent();
        return new Proceedings(
                adopted ? "resolution" : "draftResolution",
                consideration.body(),
                Optional.empty(),
                consideration.date(),
                adopted ? ADOPTION : "voting",
                step,
                Optional.empty(),
                consideration.remark());
    }

    private static String outcome(AdoptionMode mode, boolean named) {
        return switch (mode) {
            case CONSENSUS -> "adoptedWithoutVote";
            case UNANIMOUS -> "adoptedUnanimously";
            case VOTE -> named ? "adoptedRecordedVote" : "adoptedByVote";
            case ENDORSED -> "endorsed";
        };
    }
}
