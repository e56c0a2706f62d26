package org.openipu.io.verification.seat;

import static org.openipu.io.verification.seat.VacancyDerivation.BY_PARLIAMENT;
import static org.openipu.io.verification.seat.VacancyDerivation.EXECUTIVE_COMMITTEE;
import static org.openipu.io.verification.seat.VacancyDerivation.EXECUTIVE_COMMITTEE_TERM;
import static org.openipu.io.verification.seat.VacancyDerivation.HUMAN_RIGHTS;
import static org.openipu.io.verification.seat.VacancyDerivation.HUMAN_RIGHTS_TERM;
import static org.openipu.io.verification.seat.VacancyDerivation.OTHER_BODIES;
import static org.openipu.io.verification.seat.VacancyDerivation.SAME_GROUP;

import java.time.LocalDate;
import java.util.Optional;
import org.openipu.io.verification.derivation.Bodies;
import org.openipu.io.verification.derivation.CalendarMonths;
import org.openipu.io.verification.derivation.Derivation.Derived;
import org.openipu.io.verification.derivation.Parameters;
import org.openipu.io.verification.derivation.Part;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The steps to a successor's term, and what they end in. */
final class VacancySteps {

    private static final long MONTHS_OF_A_YEAR = 12;

    private final Parameters parameters;
    private final Vacancy vacancy;
    private final ArrayNode steps = JsonNodeFactory.instance.arrayNode();

    VacancySteps(Parameters parameters, Vacancy vacancy) {
        this.parameters = parameters;
        this.vacancy = vacancy;
    }

    Derived derive(String body) {
        ObjectNode outcome = switch (body) {
            case Bodies.EXECUTIVE_COMMITTEE -> term(EXECUTIVE_COMMITTEE, EXECUTIVE_COMMITTEE_TERM);
            case Bodies.HUMAN_RIGHTS_COMMITTEE -> inSameGroup();
            default -> unknown("vacancy.rule-unknown", OTHER_BODIES);
        };
        return new Derived(steps, outcome);
    }

    /** Looks at the groups where the successor must be of the one that the seat belongs to. */
    private ObjectNode inSameGroup() {
        Optional<Boolean> needed = known(SAME_GROUP).flatMap(Part::truth);
        if (needed.isEmpty()) {
            return unknown("vacancy.rule-unknown", SAME_GROUP);
        }
        if (!needed.get()) {
            return term(HUMAN_RIGHTS, HUMAN_RIGHTS_TERM);
        }
        if (vacancy.seatGroup().isEmpty() || vacancy.newGroup().isEmpty()) {
            return unknown("vacancy.group-not-stated", SAME_GROUP);
        }
        String seat = vacancy.seatGroup().get();
        String successor = vacancy.newGroup().get();
        boolean same = seat.equals(successor);
        step(same ? "vacancy.same-group" : "vacancy.other-group", SAME_GROUP)
                .put("seat", seat)
                .put("successor", successor);
        return same ? term(HUMAN_RIGHTS, HUMAN_RIGHTS_TERM) : without("barred");
    }

    private ObjectNode term(String rule, String length) {
        Optional<String> term = known(rule).flatMap(Part::text);
        if (term.isEmpty()) {
            return unknown("vacancy.rule-unknown", rule);
        }
        boolean byParliament = term.get().equals(BY_PARLIAMENT);
        if (byParliament && vacancy.sameParliament()) {
            return lasts("remainder", step("vacancy.same-parliament", rule), vacancy.end());
        }
        Optional<Long> years = known(length).flatMap(Part::count).map(Number::longValue);
        if (years.isEmpty()) {
            return unknown("vacancy.rule-unknown", length);
        }
        LocalDate anniversary = CalendarMonths.after(vacancy.election(), MONTHS_OF_A_YEAR * years.get());
        ObjectNode step = step(byParliament ? "vacancy.other-parliament" : "vacancy.always-full", rule, length);
        return lasts("full", step.put("years", years.get()), anniversary.minusDays(1));
    }

    /** Ends a step, and the outcome, with the days from the election to the last one. */
    private ObjectNode lasts(String outcome, ObjectNode step, LocalDate last) {
        step.put("from", vacancy.election().toString()).put("to", last.toString());
        return outcome(outcome).put("from", vacancy.election().toString()).put("to", last.toString());
    }

    private ObjectNode unknown(String code, String missing) {
        step(code, missing);
        return without("unknown");
    }

    private static ObjectNode without(String outcome) {
        return outcome(outcome).putNull("from").putNull("to");
    }

    private static ObjectNode outcome(String name) {
        return JsonNodeFactory.instance.objectNode().put("outcome", name);
    }

    private Optional<Part> known(String name) {
        return parameters.value(name).filter(Part::isKnown);
    }

    private ObjectNode step(String code, String name, String... others) {
        ObjectNode step = parameters.step(code, name, others);
        steps.add(step);
        return step;
    }
}
