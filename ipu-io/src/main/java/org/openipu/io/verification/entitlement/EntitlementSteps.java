package org.openipu.io.verification.entitlement;

import static org.openipu.io.verification.entitlement.EntitlementDerivation.BASE;
import static org.openipu.io.verification.entitlement.EntitlementDerivation.COUNCIL_ONE_SEX;
import static org.openipu.io.verification.entitlement.EntitlementDerivation.REDUCTION;
import static org.openipu.io.verification.entitlement.EntitlementDerivation.SESSIONS;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.openipu.io.verification.derivation.Derivation.Derived;
import org.openipu.io.verification.derivation.Parameters;
import org.openipu.io.verification.derivation.Part;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The steps to a delegation's votes in any body, and the three ends: votes, none, or nobody can tell. */
final class EntitlementSteps {

    private final Parameters parameters;
    private final Optional<BigInteger> delegates;
    private final ArrayNode steps = JsonNodeFactory.instance.arrayNode();

    EntitlementSteps(Parameters parameters, Optional<BigInteger> delegates) {
        this.parameters = parameters;
        this.delegates = delegates;
    }

    ObjectNode step(String code, String name, String... others) {
        ObjectNode step = parameters.step(code, name, others);
        steps.add(step);
        return step;
    }

    /** Says what is open in a row, for a rule that it matters for. */
    void doubts(List<String> doubts, String rule) {
        doubts.forEach(doubt -> step(doubtCode(doubt), rule).put("standing", "unknown"));
    }

    Derived unknown(List<String> names, List<String> doubts) {
        names.forEach(name -> step(unknownCode(name), name).put("parameter", name));
        ObjectNode outcome = outcome("unknown", Optional.empty(), Optional.empty(), Optional.empty());
        ArrayNode unknown = outcome.putArray("unknown");
        names.forEach(unknown::add);
        doubts.forEach(unknown::add);
        return new Derived(steps, outcome);
    }

    Derived noVote(String cause) {
        return ended(outcome("no-vote", Optional.empty(), Optional.empty(), Optional.of(cause)));
    }

    /** Ends in votes, of which delegates can cast so many each as one parameter says, no firmer than others that must be known. */
    Derived held(BigInteger votes, String cap, String... others) {
        Optional<BigInteger> castable = delegates.flatMap(there -> castable(votes, there, cap, others));
        return ended(outcome("held", Optional.of(votes), castable, Optional.empty()));
    }

    private Optional<BigInteger> castable(BigInteger votes, BigInteger there, String cap, String... others) {
        Optional<BigInteger> most =
                number(cap).filter(number -> List.of(others).stream().allMatch(this::isKnown));
        Optional<BigInteger> castable =
                most.map(number -> number.multiply(there).min(votes));
        castable.ifPresentOrElse(
                number -> step(
                                number.equals(votes) ? "entitlement.castable-all" : "entitlement.castable-fewer",
                                cap,
                                others)
                        .put("delegates", there)
                        .put("cap", most.orElseThrow())
                        .put("castable", number)
                        .put("entitlement", votes),
                () -> step("entitlement.castable-unknown", cap, others));
        return castable;
    }

    boolean isKnown(String name) {
        return value(name).isPresent();
    }

    Optional<BigInteger> number(String name) {
        return value(name).flatMap(Part::count);
    }

    Optional<Part> value(String name) {
        return parameters.value(name).filter(Part::isKnown);
    }

    private Derived ended(ObjectNode outcome) {
        outcome.putArray("unknown");
        return new Derived(steps, outcome);
    }

    private static ObjectNode outcome(
            String name, Optional<BigInteger> votes, Optional<BigInteger> castable, Optional<String> cause) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("outcome", name)
                .put("entitlement", votes.orElse(null))
                .put("castable", castable.orElse(null))
                .put("cause", cause.orElse(null));
    }

    private static String unknownCode(String name) {
        return switch (name) {
            case BASE -> "entitlement.base-unknown";
            case SESSIONS, REDUCTION -> "entitlement.one-sex-unknown";
            case COUNCIL_ONE_SEX -> "entitlement.council-one-sex-unknown";
            default -> "entitlement.parameter-unknown";
        };
    }

    private static String doubtCode(String doubt) {
        return switch (doubt) {
            case "absence", "virtual-session" -> "entitlement." + doubt + "-in-row";
            default -> "entitlement." + doubt;
        };
    }
}
