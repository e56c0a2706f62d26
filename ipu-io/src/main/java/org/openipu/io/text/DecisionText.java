package org.openipu.io.text;

import java.util.List;
import java.util.stream.Collectors;
import org.openipu.rules.decision.Decision;
import org.openipu.rules.emergency.EmergencyItemOutcome;
import org.openipu.rules.emergency.RequestResult;

/** A decision on an emergency item as plain text. */
public final class DecisionText {

    private DecisionText() {}

    /**
     * Words a decision: a table of the requests, the outcome, and the reasons in their order.
     *
     * @param decision the decision
     * @param words the language
     * @return lines of text, the last one ended
     */
    public static String write(Decision<EmergencyItemOutcome> decision, Words words) {
        return words.text("decision.title", words.day(decision.rulesAsOf()))
                + "\n\n"
                + requests(decision.outcome().requests(), words)
                + "\n"
                + outcome(decision.outcome(), words)
                + "\n\n"
                + ReasonsText.write(decision.reasons(), words);
    }

    /**
     * Words an outcome in one sentence.
     *
     * @param outcome the outcome
     * @param words the language
     * @return the sentence
     */
    public static String outcome(EmergencyItemOutcome outcome, Words words) {
        return outcome.fold(
                accepted -> words.text("decision.accepted", accepted.request().id()),
                none -> words.text("decision.none-accepted"),
                tied -> words.text(
                        "decision.tied",
                        tied.leaders().stream().map(RequestResult::id).collect(Collectors.joining(", "))));
    }

    private static String requests(List<RequestResult> requests, Words words) {
        TextTable table = new TextTable()
                .row(
                        words.text("decision.request"),
                        words.text("decision.yes"),
                        words.text("decision.no"),
                        words.text("decision.abstain"),
                        words.text("decision.size"),
                        words.text("decision.required"),
                        words.text("decision.margin"),
                        "");
        requests.forEach(request -> table.row(
                request.id(),
                words.number(request.tally().affirmative()),
                words.number(request.tally().negative()),
                words.number(request.tally().abstentions()),
                words.number(request.size()),
                words.number(request.required()),
                words.number(request.margin()),
                words.text(request.isReached() ? "decision.reached" : "decision.not-reached")));
        return table.toString();
    }
}
