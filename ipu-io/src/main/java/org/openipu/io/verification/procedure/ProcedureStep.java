package org.openipu.io.verification.procedure;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** One event while it is derived: what stands against it, the reasons, and that its rule is not known. */
final class ProcedureStep {

    private final ArrayNode reasons = JsonNodeFactory.instance.arrayNode();
    private final ArrayNode objections = JsonNodeFactory.instance.arrayNode();
    private boolean unknown;

    /** Objects for a rule, or for none: then the record of what happened stands against it. */
    ObjectNode object(String code, String path, @Nullable String provision) {
        return objections.addObject().put("code", code).put("path", path).put("provision", provision);
    }

    /** Adds what stands against a part of the event. */
    void objections(ProcedureStep part) {
        objections.addAll(part.objections);
    }

    boolean isRefused() {
        return !objections.isEmpty();
    }

    ObjectNode reason(ObjectNode reason) {
        reasons.add(reason);
        return reason;
    }

    void reasons(ArrayNode more) {
        reasons.addAll(more);
    }

    void isUnknown() {
        unknown = true;
    }

    /** Returns the step as it stands in a certificate. */
    ObjectNode written(String event, ArrayNode stages) {
        String answer = unknown ? "unknown" : "taken";
        ObjectNode step = JsonNodeFactory.instance.objectNode().put("event", event);
        step.put("answer", isRefused() ? "refused" : answer);
        step.set("stages", stages);
        step.set("reasons", reasons);
        step.set("objections", objections);
        return step;
    }
}
