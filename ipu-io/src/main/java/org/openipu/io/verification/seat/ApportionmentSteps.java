package org.openipu.io.verification.seat;

import static org.openipu.io.verification.seat.ApportionmentDerivation.METHOD;
import static org.openipu.io.verification.seat.ApportionmentDerivation.OPEN_SEATS;

import java.util.List;
import java.util.stream.Collectors;
import org.openipu.io.verification.derivation.Derivation.Derived;
import org.openipu.io.verification.derivation.Parameters;
import org.openipu.io.verification.derivation.Part;
import org.openipu.io.verification.seat.ApportionmentDerivation.Group;
import org.openipu.io.verification.seat.SharedSeats.Claim;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The steps of an apportionment, and what they end in. */
final class ApportionmentSteps {

    private final Parameters parameters;
    private final List<Group> groups;
    private final String[] noFirmerThan;
    private final ArrayNode steps = JsonNodeFactory.instance.arrayNode();

    /** Begins steps that are no firmer than some parameters besides those that each rests on. */
    ApportionmentSteps(Parameters parameters, List<Group> groups, String... noFirmerThan) {
        this.parameters = parameters;
        this.groups = groups;
        this.noFirmerThan = noFirmerThan.clone();
    }

    Derived derive(SharedSeats shared) {
        boolean known = parameters.value(METHOD).filter(Part::isKnown).isPresent();
        step(known ? "apportionment.method" : "apportionment.method-not-found", METHOD);
        groups.forEach(group -> step("apportionment.group", METHOD)
                .put("group", group.name())
                .put("votes", group.votes())
                .put("seats", shared.seats(group)));
        border(shared);
        return new Derived(steps, outcome(groups, shared));
    }

    private void border(SharedSeats shared) {
        List<Claim> won = shared.won();
        if (won.isEmpty() && shared.open() == 0) {
            step("apportionment.no-seats", METHOD);
            return;
        }
        if (shared.next().isEmpty()) {
            step("apportionment.no-votes", OPEN_SEATS).put("open", shared.open());
            return;
        }
        if (!won.isEmpty()) {
            step("apportionment.last-seat", METHOD)
                    .put("seat", won.size())
                    .put("quotient", named(won.get(won.size() - 1)));
        }
        String next = shared.next().stream().map(ApportionmentSteps::named).collect(Collectors.joining(", "));
        if (shared.open() == 0) {
            step("apportionment.next", METHOD).put("quotients", next);
        } else {
            step("apportionment.tied", OPEN_SEATS).put("quotients", next).put("open", shared.open());
        }
    }

    static ObjectNode outcome(List<Group> groups, SharedSeats shared) {
        ObjectNode outcome = JsonNodeFactory.instance.objectNode();
        outcome.put("outcome", shared.open() == 0 ? "complete" : "open").put("open", shared.open());
        ArrayNode list = outcome.putArray("seats");
        groups.forEach(group -> list.addObject().put("group", group.name()).put("seats", shared.seats(group)));
        ArrayNode tied = outcome.putArray("tied");
        if (shared.open() > 0) {
            shared.next().forEach(claim -> tied.add(claim.group().name()));
        }
        ArrayNode quotients = outcome.putArray("quotients");
        shared.won().forEach(claim -> claim(claim, quotients.addObject().put("seat", quotients.size())));
        ArrayNode next = outcome.putArray("next");
        shared.next().forEach(claim -> claim(claim, next.addObject()));
        return outcome;
    }

    private static void claim(Claim claim, ObjectNode node) {
        node.put("group", claim.group().name()).put("votes", claim.group().votes());
        node.put("divisor", claim.divisor()).put("quotient", claim.fraction());
    }

    private static String named(Claim claim) {
        return claim.group().name() + " (" + claim.fraction() + ")";
    }

    private ObjectNode step(String code, String parameter) {
        ObjectNode step = parameters.step(code, parameter, noFirmerThan);
        steps.add(step);
        return step;
    }
}
