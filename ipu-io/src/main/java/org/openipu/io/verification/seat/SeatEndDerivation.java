package org.openipu.io.verification.seat;

import java.util.List;
import java.util.Optional;
import org.openipu.io.verification.derivation.Bodies;
import org.openipu.io.verification.derivation.Derivation;
import org.openipu.io.verification.derivation.Parameters;
import org.openipu.io.verification.derivation.Part;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Whether a seat ends by itself: two committees have rules of their own, which keep a parliament's suspension apart. */
public final class SeatEndDerivation implements Derivation {

    private static final String SUSPENSION = "suspension-of-parliament";

    private static final List<String> EVENTS = List.of("death", "resignation", "lost-mandate", SUSPENSION);

    @Override
    public List<String> parameters(Part inputs) {
        boolean suspension = inputs.node().path("event").asString("").equals(SUSPENSION);
        return List.of(
                switch (inputs.node().path("body").asString("")) {
                    case Bodies.EXECUTIVE_COMMITTEE ->
                        suspension ? "vacancy.executive-committee-suspension" : "vacancy.executive-committee-personal";
                    case Bodies.HUMAN_RIGHTS_COMMITTEE ->
                        suspension ? "vacancy.human-rights-suspension" : "vacancy.human-rights-personal";
                    default -> "vacancy.other-bodies-end";
                });
    }

    @Override
    public Optional<Derived> derive(Part inputs, Parameters parameters) {
        if (!inputs.isObject()) {
            return Optional.empty();
        }
        inputs.knowsOnly(List.of("body", "event"));
        String rule = parameters(inputs).get(0);
        Optional<String> body = inputs.child("body").oneOf(Bodies.ALL);
        Optional<String> event = inputs.child("event").oneOf(EVENTS);
        Optional<String> fate = parameters.value(rule).flatMap(SeatEndDerivation::fate);
        return body.flatMap(of -> event.flatMap(happened -> fate.map(ends -> derived(parameters, rule, ends))));
    }

    private static Optional<String> fate(Part value) {
        if (!value.isKnown()) {
            return Optional.of("unknown");
        }
        return value.truth().map(ends -> ends ? "ends" : "goes-on");
    }

    private static String code(String fate) {
        return switch (fate) {
            case "ends" -> "vacancy.seat-ends";
            case "goes-on" -> "vacancy.seat-goes-on";
            default -> "vacancy.seat-end-unknown";
        };
    }

    private static Derived derived(Parameters parameters, String rule, String fate) {
        ArrayNode steps = JsonNodeFactory.instance.arrayNode();
        steps.add(parameters.step(code(fate), rule));
        ObjectNode outcome = JsonNodeFactory.instance.objectNode().put("outcome", fate);
        return new Derived(steps, outcome);
    }
}
