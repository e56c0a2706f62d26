package org.openipu.io.verification.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openipu.io.verification.derivation.CalendarMonths;
import org.openipu.io.verification.derivation.Derivation;
import org.openipu.io.verification.derivation.LengthOfTime;
import org.openipu.io.verification.derivation.Parameters;
import org.openipu.io.verification.derivation.Part;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The last day for something: so many calendar months, and then days, before the body concerned first sits. */
public final class DeadlineDerivation implements Derivation {

    private static final String FROM_FIRST_SITTING = "deadline.from-first-sitting";

    private static final List<String> DEADLINES = List.of(
            "deadline.statutes-amendment",
            "deadline.statutes-sub-amendment",
            "deadline.assembly-sub-amendment",
            "deadline.council-sub-amendment",
            "deadline.committee-sub-amendment",
            "deadline.women-sub-amendment",
            "deadline.resolution-amendment",
            "deadline.convocation",
            "deadline.estimates",
            "deadline.candidature",
            "deadline.emergency-item");

    @Override
    public List<String> parameters(Part inputs) {
        return List.of(inputs.node().path("deadline").asString(""), FROM_FIRST_SITTING);
    }

    @Override
    public Optional<Derived> derive(Part inputs, Parameters parameters) {
        if (!inputs.isObject()) {
            return Optional.empty();
        }
        inputs.knowsOnly(List.of("deadline", "firstSitting"));
        Optional<String> deadline = inputs.child("deadline").oneOf(DEADLINES);
        Optional<LocalDate> sitting = inputs.child("firstSitting").day();
        Optional<Part> counting = parameters.value(FROM_FIRST_SITTING);
        Optional<Boolean> fromSitting = counting.flatMap(DeadlineDerivation::isTrue);
        Optional<Part> value = deadline.flatMap(parameters::value);
        Optional<LengthOfTime> length = value.filter(Part::isKnown).flatMap(LengthOfTime::of);
        boolean usable = value.isPresent() && length.isPresent() == value.get().isKnown();
        return deadline.filter(name -> usable)
                .flatMap(name -> sitting.flatMap(day -> fromSitting.map(so -> so
                        ? length.map(time -> counted(parameters, name, day, time))
                                .orElseGet(() -> unknown(parameters, name))
                        : unknown(parameters, length.isPresent() ? FROM_FIRST_SITTING : name))));
    }

    /** Returns false where it is unknown from what a length is counted; empty after a finding. */
    private static Optional<Boolean> isTrue(Part counting) {
        return counting.isKnown() ? counting.truth() : Optional.of(false);
    }

    private static Derived counted(Parameters parameters, String name, LocalDate sitting, LengthOfTime length) {
        LocalDate inMonth = CalendarMonths.before(sitting, length.months());
        LocalDate last = inMonth.minusDays(length.days());
        ArrayNode steps = JsonNodeFactory.instance.arrayNode();
        steps.add(parameters
                .step("deadline.from-first-sitting", FROM_FIRST_SITTING)
                .put("firstSitting", sitting.toString()));
        steps.add(back(parameters, name, length).put("lastDay", last.toString()));
        if (inMonth.getDayOfMonth() < sitting.getDayOfMonth()) {
            ObjectNode cut = parameters.step("deadline.month-end", name, FROM_FIRST_SITTING);
            cut.put("standing", Parameters.noFirmerThan(cut.path("standing").stringValue(), "assumed"));
            steps.add(cut.put("dayOfMonth", sitting.getDayOfMonth()).put("lastDay", last.toString()));
        }
        return new Derived(steps, outcome("last-day").put("lastDay", last.toString()));
    }

    private static ObjectNode back(Parameters parameters, String name, LengthOfTime length) {
        boolean months = length.months() > 0 || length.days() == 0;
        boolean days = length.days() > 0;
        String units = months && days ? "months-and-days" : months ? "months" : "days";
        ObjectNode step = parameters.step("deadline." + units + "-before", name, FROM_FIRST_SITTING);
        if (months) {
            step.put("months", length.months());
        }
        if (days) {
            step.put("days", length.days());
        }
        return step;
    }

    private static Derived unknown(Parameters parameters, String missing) {
        ArrayNode steps = JsonNodeFactory.instance.arrayNode();
        steps.add(parameters.step("deadline.unknown", missing));
        return new Derived(steps, outcome("unknown").putNull("lastDay"));
    }

    private static ObjectNode outcome(String name) {
        return JsonNodeFactory.instance.objectNode().put("outcome", name);
    }
}
