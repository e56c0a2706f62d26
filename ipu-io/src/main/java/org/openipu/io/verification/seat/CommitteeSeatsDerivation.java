package org.openipu.io.verification.seat;

import static org.openipu.io.verification.seat.ApportionmentDerivation.METHOD;
import static org.openipu.io.verification.seat.ApportionmentDerivation.OPEN_SEATS;

import java.util.List;
import java.util.Optional;
import org.openipu.io.verification.derivation.Derivation;
import org.openipu.io.verification.derivation.Parameters;
import org.openipu.io.verification.derivation.Part;
import org.openipu.io.verification.seat.ApportionmentDerivation.Group;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** How the elected seats of the Executive Committee are shared: as many as its rules say, by the method that they name. */
public final class CommitteeSeatsDerivation implements Derivation {

    private static final String ELECTED = "executive-committee.elected";

    @Override
    public List<String> parameters(Part inputs) {
        return List.of(ELECTED, METHOD, OPEN_SEATS);
    }

    @Override
    public Optional<Derived> derive(Part inputs, Parameters parameters) {
        if (!inputs.isObject()) {
            return Optional.empty();
        }
        inputs.knowsOnly(List.of("groups"));
        Optional<List<Group>> groups = ApportionmentDerivation.groups(inputs.child("groups"));
        Optional<Part> elected = parameters.value(ELECTED);
        Optional<Integer> seats = elected.filter(Part::isKnown).flatMap(ApportionmentDerivation::seats);
        ApportionmentDerivation.refuseOthers(parameters);
        List<String> unknown = List.of(ELECTED, METHOD).stream()
                .filter(name -> parameters.value(name).filter(Part::isKnown).isEmpty())
                .toList();
        if (!unknown.isEmpty()) {
            return groups.filter(all -> seats.isPresent() || unknown.contains(ELECTED))
                    .map(all -> unknown(parameters, unknown));
        }
        return groups.flatMap(all -> seats.map(number -> shared(parameters, all, number)));
    }

    private static Derived unknown(Parameters parameters, List<String> names) {
        ArrayNode steps = JsonNodeFactory.instance.arrayNode();
        names.forEach(name ->
                steps.add(parameters.step("apportionment.rule-unknown", name).put("parameter", name)));
        return new Derived(steps, outcome("rule-unknown").putNull("apportionment"));
    }

    private static Derived shared(Parameters parameters, List<Group> groups, int seats) {
        Derived shared = new ApportionmentSteps(parameters, groups, ELECTED).derive(SharedSeats.of(groups, seats));
        ArrayNode steps = JsonNodeFactory.instance.arrayNode();
        steps.add(parameters.step("apportionment.elected-seats", ELECTED).put("seats", seats));
        steps.addAll(shared.steps());
        ObjectNode outcome = outcome("apportioned");
        outcome.set("apportionment", shared.outcome());
        return new Derived(steps, outcome);
    }

    private static ObjectNode outcome(String name) {
        return JsonNodeFactory.instance.objectNode().put("outcome", name);
    }
}
