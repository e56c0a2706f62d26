package org.openipu.io.verification;

import static org.openipu.io.verification.EntitlementDerivation.BANDS;
import static org.openipu.io.verification.EntitlementDerivation.BASE;
import static org.openipu.io.verification.EntitlementDerivation.CAP;
import static org.openipu.io.verification.EntitlementDerivation.EDGE;
import static org.openipu.io.verification.EntitlementDerivation.IN_PERSON;
import static org.openipu.io.verification.EntitlementDerivation.REDUCTION;
import static org.openipu.io.verification.EntitlementDerivation.SESSIONS;
import static org.openipu.io.verification.EntitlementDerivation.SOURCE;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openipu.io.verification.Derivation.Derived;
import org.openipu.io.verification.EntitlementDerivation.Delegation;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The steps to a Member's votes, one after the other, and what they end in. */
final class EntitlementSteps {

    private final Parameters parameters;
    private final Delegation delegation;
    private final boolean longEnough;
    private final boolean onALimit;
    private final ArrayNode steps = JsonNodeFactory.instance.arrayNode();

    EntitlementSteps(Parameters parameters, Delegation delegation) {
        this.parameters = parameters;
        this.delegation = delegation;
        this.longEnough = number(SESSIONS)
                .filter(needed -> delegation.sessions().compareTo(needed) >= 0)
                .isPresent();
        this.onALimit = limits().indexOf(delegation.population()) > 0;
    }

    Derived derive() {
        List<String> unknown = unknown();
        if (unknown.isEmpty()) {
            return new Derived(steps, held());
        }
        unknown.forEach(name -> step(unknownCode(name), name).put("parameter", name));
        ObjectNode outcome = outcome("unknown").putNull("entitlement").putNull("castable");
        ArrayNode names = outcome.putArray("unknown");
        unknown.forEach(names::add);
        return new Derived(steps, outcome);
    }

    /** Returns what has no value and is needed for these inputs. */
    private List<String> unknown() {
        List<String> needed = new ArrayList<>(List.of(BASE, BANDS));
        if (onALimit) {
            needed.add(EDGE);
        }
        if (delegation.sessions().signum() > 0) {
            needed.add(SESSIONS);
        }
        if (longEnough) {
            needed.add(REDUCTION);
        }
        needed.removeIf(name -> value(name).isPresent());
        return needed;
    }

    private static String unknownCode(String name) {
        return switch (name) {
            case BASE -> "entitlement.base-unknown";
            case SESSIONS, REDUCTION -> "entitlement.one-sex-unknown";
            default -> "entitlement.parameter-unknown";
        };
    }

    private ObjectNode held() {
        BigInteger base = number(BASE).orElseThrow();
        step("entitlement.base", BASE).put("base", base);
        BigInteger left = left(base);
        BigInteger additional = additional();
        if (value(SOURCE).isEmpty()) {
            step("entitlement.population-given", SOURCE);
        }
        BigInteger all = left.add(additional);
        step("entitlement.total", BASE, restsOn())
                .put("provision", "Statutes 15.2")
                .put("base", left)
                .put("additional", additional)
                .put("entitlement", all);
        ObjectNode outcome = outcome("held").put("entitlement", all);
        outcome.put("castable", castable(all).orElse(null)).putArray("unknown");
        return outcome;
    }

    private String[] restsOn() {
        List<String> names = new ArrayList<>(List.of(BANDS));
        if (onALimit) {
            names.add(EDGE);
        }
        if (longEnough) {
            names.addAll(List.of(SESSIONS, REDUCTION));
        }
        return names.toArray(new String[0]);
    }

    /** Returns what is left of the base: never less than nothing. */
    private BigInteger left(BigInteger base) {
        Optional<BigInteger> needed = number(SESSIONS);
        BigInteger row = delegation.sessions();
        if (longEnough) {
            BigInteger reduction = number(REDUCTION).orElseThrow();
            BigInteger left = base.subtract(reduction).max(BigInteger.ZERO);
            step("entitlement.reduced", SESSIONS, REDUCTION)
                    .put("sessions", row)
                    .put("needed", needed.orElseThrow())
                    .put("reduction", reduction)
                    .put("base", left);
            return left;
        }
        if (needed.isPresent() && row.signum() == 0) {
            step("entitlement.both-sexes", SESSIONS);
        } else if (needed.isPresent()) {
            step("entitlement.not-reduced", SESSIONS).put("sessions", row).put("needed", needed.get());
        }
        return base;
    }

    /** A vote for each limit passed; for the one stood on if it is the first, or if it opens its band. */
    private BigInteger additional() {
        BigInteger people = delegation.population();
        boolean upper =
                value(EDGE).flatMap(Part::text).filter("upper-band"::equals).isPresent();
        long votes =
                limits().stream().filter(limit -> limit.compareTo(people) < 0).count();
        boolean opens = limits().indexOf(people) == 0 || (onALimit && upper);
        BigInteger additional = BigInteger.valueOf(opens ? votes + 1 : votes);
        ObjectNode step = onALimit
                ? step(
                        upper ? "entitlement.additional-in-upper-band" : "entitlement.additional-in-lower-band",
                        BANDS,
                        EDGE)
                : step("entitlement.additional", BANDS);
        step.put("population", people).put("additional", additional);
        return additional;
    }

    private Optional<BigInteger> castable(BigInteger all) {
        if (delegation.delegates().isEmpty()) {
            return Optional.empty();
        }
        BigInteger delegates = delegation.delegates().get();
        Optional<BigInteger> cap = number(CAP).filter(most -> value(IN_PERSON).isPresent());
        Optional<BigInteger> castable = cap.map(most -> most.multiply(delegates).min(all));
        castable.ifPresentOrElse(
                votes -> step(
                                votes.equals(all) ? "entitlement.castable-all" : "entitlement.castable-fewer",
                                CAP,
                                IN_PERSON)
                        .put("delegates", delegates)
                        .put("cap", cap.orElseThrow())
                        .put("castable", votes)
                        .put("entitlement", all),
                () -> step("entitlement.castable-unknown", CAP, IN_PERSON));
        return castable;
    }

    private static ObjectNode outcome(String name) {
        return JsonNodeFactory.instance.objectNode().put("outcome", name);
    }

    private List<BigInteger> limits() {
        return value(BANDS).flatMap(EntitlementDerivation::limits).orElse(List.of());
    }

    private Optional<BigInteger> number(String name) {
        return value(name).flatMap(Part::count);
    }

    private Optional<Part> value(String name) {
        return parameters.value(name).filter(Part::isKnown);
    }

    private ObjectNode step(String code, String name, String... others) {
        ObjectNode step = parameters.step(code, name, others);
        steps.add(step);
        return step;
    }
}
