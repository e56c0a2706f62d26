package org.openipu.io.certificate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openipu.model.group.GeopoliticalGroup;
import org.openipu.model.organ.Body;
import org.openipu.model.time.DateRange;
import org.openipu.rules.decision.Decision;
import org.openipu.rules.rulebook.ExecutiveCommitteeParameters;
import org.openipu.rules.rulebook.OfficeParameters;
import org.openipu.rules.rulebook.Parameter;
import org.openipu.rules.rulebook.RuleBook;
import org.openipu.rules.rulebook.VacancyParameters;
import org.openipu.rules.vacancy.NewTerm;
import org.openipu.rules.vacancy.Successor;
import org.openipu.rules.vacancy.VacatedSeat;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The decision what term someone has who is elected to a vacated seat.
 *
 * @param body the body of the seat
 * @param vacated the seat
 * @param successor who was elected
 * @param election the day of the election, within the vacated term
 * @param decision what {@link org.openipu.rules.vacancy.Vacancies} decided on them
 * @param rules the rule book that was applied
 */
public record CertifiedVacancy(
        Body body,
        VacatedSeat vacated,
        Successor successor,
        LocalDate election,
        Decision<NewTerm> decision,
        RuleBook rules)
        implements CertifiedDecision {

    @Override
    public String kind() {
        return "vacancy";
    }

    /** Returns what is known of successors in the body, and in the two bodies of which a rule was found the years of a term. */
    @Override
    public List<Parameter<?>> parameters() {
        return switch (body) {
            case EXECUTIVE_COMMITTEE ->
                List.of(VacancyParameters.EXECUTIVE_COMMITTEE, ExecutiveCommitteeParameters.TERM);
            case COMMITTEE_ON_THE_HUMAN_RIGHTS_OF_PARLIAMENTARIANS ->
                List.of(
                        VacancyParameters.HUMAN_RIGHTS_SAME_GROUP,
                        VacancyParameters.HUMAN_RIGHTS,
                        OfficeParameters.HUMAN_RIGHTS_TERM);
            default -> List.of(VacancyParameters.OTHER_BODIES);
        };
    }

    /** Returns the body, the seat, the successor and the day of the election; a group that is not known is null. */
    @Override
    public ObjectNode inputs() {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.set("body", JsonValue.of(body));
        ObjectNode seat = node.putObject("vacated")
                .put("parliament", vacated.parliament().alpha2())
                .put("group", code(vacated.group()));
        seat.put("from", vacated.term().first().toString())
                .put("to", vacated.term().last().toString());
        node.putObject("successor")
                .put("parliament", successor.parliament().alpha2())
                .put("group", code(successor.group()));
        return node.put("election", election.toString());
    }

    /** Returns the kind of term, and its days, null where there is none. */
    @Override
    public ObjectNode outcome() {
        NewTerm term = decision.outcome();
        Optional<DateRange> days = term.fold(Optional::of, Optional::of, Optional::empty, Optional::empty);
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("outcome", term.<String>fold(rest -> "remainder", full -> "full", () -> "barred", () -> "unknown"));
        node.put("from", days.map(range -> range.first().toString()).orElse(null));
        return node.put("to", days.map(range -> range.last().toString()).orElse(null));
    }

    private static @Nullable String code(Optional<GeopoliticalGroup> group) {
        return group.map(GeopoliticalGroup::code).orElse(null);
    }
}
