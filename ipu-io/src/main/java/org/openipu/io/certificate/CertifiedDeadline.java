package org.openipu.io.certificate;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.openipu.rules.deadline.DeadlineOutcome;
import org.openipu.rules.decision.Decision;
import org.openipu.rules.rulebook.DeadlineParameters;
import org.openipu.rules.rulebook.Parameter;
import org.openipu.rules.rulebook.RuleBook;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The decision which day is the last one for amendments, candidatures and the like.
 *
 * @param firstSitting the day from which it was counted back
 * @param deadline the length of time that was asked for, one of {@link DeadlineParameters}
 * @param decision what {@link org.openipu.rules.deadline.Deadlines} decided on them
 * @param rules the rule book that was applied
 */
public record CertifiedDeadline(
        LocalDate firstSitting, Parameter<Period> deadline, Decision<DeadlineOutcome> decision, RuleBook rules)
        implements CertifiedDecision {

    @Override
    public String kind() {
        return "deadline";
    }

    /** Returns the length of time, and whether it is counted back from the first sitting. */
    @Override
    public List<Parameter<?>> parameters() {
        return List.of(deadline, DeadlineParameters.FROM_FIRST_SITTING);
    }

    /** Returns the name of the length of time and the day of the first sitting. */
    @Override
    public ObjectNode inputs() {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        return node.put("deadline", deadline.name()).put("firstSitting", firstSitting.toString());
    }

    /** Returns the last day, null when it is unknown. */
    @Override
    public ObjectNode outcome() {
        Optional<String> last = decision.outcome().fold(day -> Optional.of(day.toString()), Optional::empty);
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("outcome", last.isPresent() ? "last-day" : "unknown");
        return node.put("lastDay", last.orElse(null));
    }
}
