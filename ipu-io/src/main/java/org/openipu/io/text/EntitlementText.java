package org.openipu.io.text;

import org.openipu.model.organ.Body;
import org.openipu.rules.decision.Decision;
import org.openipu.rules.entitlement.VotingRights;
import org.openipu.rules.entitlement.VotingRights.Held;

/** A decision on the votes of a delegation as plain text. */
public final class EntitlementText {

    private EntitlementText() {}

    /**
     * Words a decision: the votes held, those that can be cast when the delegates were counted, and the reasons in their order.
     *
     * @param decision the decision
     * @param words the language
     * @return lines of text, the last one ended
     */
    public static String write(Decision<VotingRights> decision, Words words) {
        VotingRights rights = decision.outcome();
        return words.text(title(rights.body()), words.day(decision.rulesAsOf()))
                + "\n\n"
                + rights.<String>fold(
                        held -> held(held, words),
                        noVote -> words.text("entitlement.no-vote"),
                        unknown -> words.text("entitlement.not-known"))
                + "\n\n"
                + ReasonsText.write(decision.reasons(), words);
    }

    private static String held(Held held, Words words) {
        String entitlement = words.text("entitlement.held", words.number(held.entitlement()));
        return held.castable().isPresent()
                ? entitlement
                        + "\n"
                        + words.text(
                                "entitlement.castable",
                                words.number(held.castable().getAsInt()))
                : entitlement;
    }

    private static String title(Body body) {
        return switch (body) {
            case ASSEMBLY -> "entitlement.title-assembly";
            case GOVERNING_COUNCIL -> "entitlement.title-council";
            default -> "entitlement.title-committee";
        };
    }
}
