package org.openipu.io.verification.entitlement;

import static org.openipu.io.verification.entitlement.EntitlementDerivation.BANDS;
import static org.openipu.io.verification.entitlement.EntitlementDerivation.BASE;
import static org.openipu.io.verification.entitlement.EntitlementDerivation.CAP;
import static org.openipu.io.verification.entitlement.EntitlementDerivation.EDGE;
import static org.openipu.io.verification.entitlement.EntitlementDerivation.IN_PERSON;
import static org.openipu.io.verification.entitlement.EntitlementDerivation.REDUCTION;
import static org.openipu.io.verification.entitlement.EntitlementDerivation.SESSIONS;
import static org.openipu.io.verification.entitlement.EntitlementDerivation.SOURCE;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openipu.io.verification.derivation.Derivation.Derived;
import org.openipu.io.verification.derivation.Part;
import org.openipu.io.verification.entitlement.RoomInputs.Row;
import tools.jackson.databind.node.ObjectNode;

/** The votes in the Assembly (Statutes 15): a base, reduced after a row of Assemblies with one sex, and more by population. */
final class AssemblySteps {

    private final BigInteger people;
    private final Row row;
    private final EntitlementSteps steps;
    private final Optional<BigInteger> needed;
    private final boolean longEnough;
    private final boolean onALimit;

    AssemblySteps(RoomInputs room, EntitlementSteps steps) {
        this.people = room.population().orElseThrow();
        this.row = room.row();
        this.steps = steps;
        this.needed = steps.number(SESSIONS);
        this.longEnough = needed.filter(row::surelyReaches).isPresent();
        this.onALimit = limits().indexOf(people) > 0;
    }

    Derived derive() {
        List<String> unknown = unknown();
        boolean open = !longEnough && needed.filter(row::canReach).isPresent();
        if (open) {
            steps.doubts(row.doubts(), SESSIONS);
        }
        return open || !unknown.isEmpty() ? steps.unknown(unknown, open ? row.doubts() : List.of()) : held();
    }

    /** Returns what has no value and is needed for these inputs. */
    private List<String> unknown() {
        List<String> names = new ArrayList<>(List.of(BASE, BANDS));
        if (onALimit) {
            names.add(EDGE);
        }
        if (row.canReach(BigInteger.ONE)) {
            names.add(SESSIONS);
        }
        if (needed.filter(row::canReach).isPresent()) {
            names.add(REDUCTION);
        }
        names.removeIf(steps::isKnown);
        return names;
    }

    private Derived held() {
        BigInteger base = steps.number(BASE).orElseThrow();
        steps.step("entitlement.base", BASE).put("base", base);
        BigInteger left = left(base);
        BigInteger additional = additional();
        if (!steps.isKnown(SOURCE)) {
            steps.step("entitlement.population-given", SOURCE);
        }
        BigInteger all = left.add(additional);
        steps.step("entitlement.total", BASE, restsOn())
                .put("provision", "Statutes 15.2")
                .put("base", left)
                .put("additional", additional)
                .put("entitlement", all);
        return steps.held(all, CAP, IN_PERSON);
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
        if (longEnough) {
            BigInteger reduction = steps.number(REDUCTION).orElseThrow();
            BigInteger left = base.subtract(reduction).max(BigInteger.ZERO);
            steps.step("entitlement.reduced", SESSIONS, REDUCTION)
                    .put("sessions", row.atLeast())
                    .put("needed", needed.orElseThrow())
                    .put("reduction", reduction)
                    .put("base", left);
            return left;
        }
        BigInteger sessions = row.atMost().orElse(BigInteger.ZERO);
        if (needed.isPresent() && sessions.signum() == 0) {
            steps.step("entitlement.both-sexes", SESSIONS);
        } else if (needed.isPresent()) {
            steps.step("entitlement.not-reduced", SESSIONS)
                    .put("sessions", sessions)
                    .put("needed", needed.get());
        }
        return base;
    }

    /** A vote for each limit passed; for the one stood on if it is the first, or if it opens its band. */
    private BigInteger additional() {
        boolean upper = steps.value(EDGE)
                .flatMap(Part::text)
                .filter("upper-band"::equals)
                .isPresent();
        long votes =
                limits().stream().filter(limit -> limit.compareTo(people) < 0).count();
        boolean opens = limits().indexOf(people) == 0 || (onALimit && upper);
        BigInteger additional = BigInteger.valueOf(opens ? votes + 1 : votes);
        ObjectNode step = onALimit
                ? steps.step(
                        upper ? "entitlement.additional-in-upper-band" : "entitlement.additional-in-lower-band",
                        BANDS,
                        EDGE)
                : steps.step("entitlement.additional", BANDS);
        step.put("population", people).put("additional", additional);
        return additional;
    }

    private List<BigInteger> limits() {
        return steps.value(BANDS).flatMap(EntitlementDerivation::limits).orElse(List.of());
    }
}
