package org.openipu.io.verification.vote;

import static org.openipu.io.verification.vote.MajorityBaseSize.PRESENT;
import static org.openipu.io.verification.vote.MajorityBaseSize.VOTES_CAST;
import static org.openipu.io.verification.vote.MajorityBaseSize.WITH_ABSTENTIONS;

import java.math.BigInteger;
import java.util.Optional;
import org.openipu.io.verification.derivation.Derivation.Derived;
import org.openipu.io.verification.derivation.NeededMajority;
import org.openipu.io.verification.derivation.Parameters;
import org.openipu.io.verification.derivation.Part;
import org.openipu.io.verification.derivation.Vote;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The steps to verdicts about a majority, and the verdicts. */
final class MajoritySteps {

    static final String IN_ASSEMBLY = "emergency-item.base";

    private final Parameters parameters;
    private final NeededMajority needed;
    private final ArrayNode steps = JsonNodeFactory.instance.arrayNode();
    private final ArrayNode verdicts = JsonNodeFactory.instance.arrayNode();

    MajoritySteps(Parameters parameters, NeededMajority needed) {
        this.parameters = parameters;
        this.needed = needed;
    }

    /** Says what the rules have about the base; nothing about the votes of all on the roll. */
    void base(String cap, String counted, String withoutRule) {
        switch (needed.base()) {
            case VOTES_CAST -> steps.add(counted("majority.base-votes-cast", counted, withoutRule));
            case WITH_ABSTENTIONS -> steps.add(counted("majority.base-with-abstentions", counted, withoutRule));
            case PRESENT -> {
                ObjectNode step = parameters.step("majority.base-present", cap);
                parameters.value(cap).ifPresent(votes -> step.set("votes", votes.node()));
                steps.add(step);
            }
            default -> {}
        }
    }

    void verdict(Vote vote, BigInteger size) {
        BigInteger required = needed.fewest(size);
        ObjectNode verdict = verdicts.addObject().put("id", vote.id());
        verdict.put("yes", vote.yes()).put("no", vote.no()).put("abstain", vote.abstain());
        verdict.put("size", size).put("required", required);
        verdict.put("margin", vote.yes().subtract(required));
        verdict.put("reached", needed.isHadBy(vote.yes(), size));
    }

    /** Says why, for a majority that is cited. */
    void reason(Vote vote, BigInteger size, String majority) {
        BigInteger required = needed.fewest(size);
        steps.add(parameters
                .step(code(vote, size), majority)
                .put("request", vote.id())
                .put("affirmative", vote.yes())
                .put("size", size)
                .put("required", required)
                .put("difference", vote.yes().subtract(required).abs())
                .put("fraction", needed.share().toString()));
    }

    Derived end() {
        ObjectNode outcome = JsonNodeFactory.instance.objectNode().put("outcome", "decided");
        outcome.set("verdicts", verdicts);
        return new Derived(steps, outcome);
    }

    private ObjectNode counted(String code, String counted, String withoutRule) {
        Optional<Part> ofTheDay = parameters.value(counted).filter(Part::isKnown);
        String other = counted.equals(IN_ASSEMBLY) ? "majority.base-not-of-the-day" : "majority.base-not-of-the-body";
        String said = ofTheDay.map(base -> base.node().asString("").equals(needed.base()) ? code : other)
                .orElse(withoutRule);
        return parameters.step(said, counted);
    }

    private String code(Vote vote, BigInteger size) {
        if (size.signum() == 0) {
            return "majority.empty-base";
        }
        boolean had = needed.isHadBy(vote.yes(), size);
        if (needed.passed()) {
            return had ? "majority.share-passed" : "majority.share-not-passed";
        }
        return had ? "majority.share-reached" : "majority.share-not-reached";
    }
}
