package org.openipu.rules.vacancy;

import java.util.List;
import org.openipu.model.citation.Cited;
import org.openipu.model.organ.Body;
import org.openipu.rules.decision.Decision;
import org.openipu.rules.decision.Reason;
import org.openipu.rules.rulebook.Parameter;
import org.openipu.rules.rulebook.RuleBook;
import org.openipu.rules.rulebook.VacancyParameters;

/** Whether a seat ends by itself. */
public final class SeatEnds {

    private SeatEnds() {}

    /**
     * Tells what becomes of a seat.
     *
     * <p>The suspension of a parliament ends a seat in the Committee on the Human Rights of Parliamentarians (its Rule 1.2);
     * for other bodies no rule was found.
     *
     * @param body the body
     * @param event what happened
     * @param rules the rule book of that day
     * @return whether the seat ends by itself, with a reason
     */
    public static Decision<SeatFate> decide(Body body, SeatEnd event, RuleBook rules) {
        Cited<Boolean> rule = rules.get(ruleOf(body, event));
        SeatFate fate = rule.findValue()
                .map(ends -> ends ? SeatFate.ENDS : SeatFate.GOES_ON)
                .orElse(SeatFate.UNKNOWN);
        return new Decision<>(fate, rules.date(), List.of(Reason.of(code(fate), rule.citation())));
    }

    /**
     * Returns the parameter that decides.
     *
     * @param body the body
     * @param event what happened
     * @return whether a seat of the body then ends; one parameter for several events and for several bodies where the rules
     *     do not tell them apart
     */
    public static Parameter<Boolean> ruleOf(Body body, SeatEnd event) {
        boolean suspension = event == SeatEnd.SUSPENSION_OF_PARLIAMENT;
        return switch (body) {
            case EXECUTIVE_COMMITTEE ->
                suspension
                        ? VacancyParameters.EXECUTIVE_COMMITTEE_SUSPENSION
                        : VacancyParameters.EXECUTIVE_COMMITTEE_PERSONAL;
            case COMMITTEE_ON_THE_HUMAN_RIGHTS_OF_PARLIAMENTARIANS ->
                suspension ? VacancyParameters.HUMAN_RIGHTS_SUSPENSION : VacancyParameters.HUMAN_RIGHTS_PERSONAL;
            default -> VacancyParameters.OTHER_BODIES_END;
        };
    }

    private static String code(SeatFate fate) {
        return switch (fate) {
            case ENDS -> "vacancy.seat-ends";
            case GOES_ON -> "vacancy.seat-goes-on";
            case UNKNOWN -> "vacancy.seat-end-unknown";
        };
    }
}
