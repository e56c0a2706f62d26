package org.openipu.io.text;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.openipu.rules.decision.Decision;
import org.openipu.rules.majority.MajorityBase;
import org.openipu.rules.verdict.MajorityOutcome;
import org.openipu.rules.verdict.MajorityVerdict;

/** Verdicts about a majority as plain text. */
public final class MajorityText {

    private MajorityText() {}

    /**
     * Words verdicts: a line for each, and what the rule book says about the base.
     *
     * @param decision the verdicts with their reasons
     * @param base the base that was asked for
     * @param words the language
     * @return lines of text, the last one ended
     */
    public static String write(Decision<? extends MajorityOutcome> decision, MajorityBase base, Words words) {
        return title(base, decision.rulesAsOf(), words)
                + "\n\n"
                + decision.outcome().verdicts().stream()
                        .map(verdict -> verdict(verdict, words))
                        .collect(Collectors.joining())
                + (decision.reasons().isEmpty() ? "" : "\n" + words.text("decision.reasons") + "\n")
                + decision.reasons().stream()
                        .map(reason -> "- " + words.of(reason) + "\n  " + words.of(reason.citation()) + "\n")
                        .collect(Collectors.joining());
    }

    /**
     * Says of which votes a majority is a share.
     *
     * @param base the base
     * @param day the day of the rule book
     * @param words the language
     * @return the line that stands above the verdicts
     */
    public static String title(MajorityBase base, LocalDate day, Words words) {
        return words.text("verdict.title", base(base, words), words.day(day));
    }

    private static String verdict(MajorityVerdict verdict, Words words) {
        return "- " + words.of(verdict) + "\n";
    }

    private static String base(MajorityBase base, Words words) {
        return words.text(
                switch (base) {
                    case VOTES_CAST -> "verdict.of-votes-cast";
                    case VOTES_CAST_AND_ABSTENTIONS -> "verdict.of-votes-cast-and-abstentions";
                    case PRESENT -> "verdict.of-present";
                    case ENTITLED -> "verdict.of-entitled";
                    case COMPONENT_MEMBERS -> "verdict.of-component-members";
                });
    }
}
