package org.openipu.io.verification.vote;

import static org.openipu.io.verification.vote.EmergencyItemDerivation.BASE;
import static org.openipu.io.verification.vote.EmergencyItemDerivation.CHOICE;
import static org.openipu.io.verification.vote.EmergencyItemDerivation.FRACTION;
import static org.openipu.io.verification.vote.EmergencyItemDerivation.ITEMS;
import static org.openipu.io.verification.vote.EmergencyItemDerivation.TIE_BREAK;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.openipu.io.verification.derivation.Derivation.Derived;
import org.openipu.io.verification.derivation.Parameters;
import org.openipu.io.verification.derivation.Share;
import org.openipu.io.verification.vote.EmergencyItemDerivation.Ballot;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The steps to an emergency item, one after the other, and what they end in. */
public final class EmergencyItemSteps {

    private final Parameters parameters;
    private final Share share;
    private final boolean withAbstentions;
    private final ArrayNode steps = JsonNodeFactory.instance.arrayNode();

    public EmergencyItemSteps(Parameters parameters, Share share, boolean withAbstentions) {
        this.parameters = parameters;
        this.share = share;
        this.withAbstentions = withAbstentions;
    }

    public Derived derive(List<Ballot> ballots) {
        steps.add(parameters.step(
                withAbstentions ? "emergency-item.base-with-abstentions" : "emergency-item.base-votes-cast", BASE));
        ballots.forEach(this::majority);
        List<Ballot> reached = ballots.stream().filter(Ballot::isReached).toList();
        if (reached.isEmpty()) {
            return none(ballots.size());
        }
        return reached.size() == 1 ? only(reached.get(0)) : several(reached);
    }

    private void majority(Ballot ballot) {
        steps.add(parameters
                .step(code(ballot), FRACTION, BASE)
                .put("request", ballot.id())
                .put("affirmative", ballot.yes())
                .put("size", ballot.size())
                .put("required", ballot.required())
                .put("difference", ballot.yes().subtract(ballot.required()).abs())
                .put("fraction", share.toString()));
    }

    private static String code(Ballot ballot) {
        if (ballot.size().signum() == 0) {
            return "emergency-item.request-without-votes";
        }
        return ballot.isReached() ? "emergency-item.request-reached" : "emergency-item.request-short";
    }

    private Derived none(int requests) {
        ObjectNode step = requests == 0
                ? parameters.step("emergency-item.no-request", FRACTION)
                : parameters.step("emergency-item.none-reached", FRACTION, BASE);
        steps.add(step.put("requests", requests));
        return ended("none-accepted", List.of());
    }

    private Derived only(Ballot ballot) {
        steps.add(parameters
                .step("emergency-item.only-one-reached", FRACTION, BASE)
                .put("request", ballot.id()));
        return ended("accepted", List.of(ballot));
    }

    private Derived several(List<Ballot> reached) {
        ObjectNode most = parameters.step("emergency-item.at-most-one", ITEMS).put("reached", reached.size());
        parameters.value(ITEMS).ifPresent(items -> most.set("items", items.node()));
        steps.add(most);
        List<Ballot> descending = new ArrayList<>(reached);
        descending.sort(Comparator.comparing(Ballot::yes).reversed());
        BigInteger highest = descending.get(0).yes();
        List<Ballot> first =
                reached.stream().filter(ballot -> ballot.yes().equals(highest)).toList();
        if (first.size() == 1) {
            steps.add(parameters
                    .step("emergency-item.most-affirmative", CHOICE)
                    .put("request", first.get(0).id())
                    .put("affirmative", highest));
            return ended("accepted", first);
        }
        steps.add(parameters
                .step("emergency-item.tied", TIE_BREAK)
                .put("requests", first.stream().map(Ballot::id).collect(Collectors.joining(", ")))
                .put("affirmative", highest));
        return ended("tied", first);
    }

    private Derived ended(String how, List<Ballot> first) {
        ObjectNode outcome = JsonNodeFactory.instance.objectNode().put("outcome", how);
        outcome.put("accepted", how.equals("accepted") ? first.get(0).id() : null);
        ArrayNode tied = outcome.putArray("tied");
        if (how.equals("tied")) {
            first.forEach(ballot -> tied.add(ballot.id()));
        }
        return new Derived(steps, outcome);
    }
}
