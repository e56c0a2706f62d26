package org.openipu.io.text;

import java.util.List;
import java.util.stream.Collectors;
import org.openipu.rules.decision.Reason;

/** The reasons of a decision as plain text, each with what it rests on. */
final class ReasonsText {

    private ReasonsText() {}

    static String write(List<Reason> reasons, Words words) {
        return words.text("decision.reasons")
                + "\n"
                + reasons.stream()
                        .map(reason -> "- " + words.of(reason) + "\n  " + words.of(reason.citation()) + "\n")
                        .collect(Collectors.joining());
    }
}
