package org.openipu.io.verification.vote;

import static org.openipu.io.verification.vote.MajorityBaseSize.BASES;
import static org.openipu.io.verification.vote.MajorityBaseSize.COMPONENT_MEMBERS;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openipu.io.verification.derivation.Derivation;
import org.openipu.io.verification.derivation.NeededMajority;
import org.openipu.io.verification.derivation.Parameters;
import org.openipu.io.verification.derivation.Part;
import org.openipu.io.verification.derivation.Vote;
import org.openipu.model.finding.Argument;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Whether votes have a majority: the caller's own, which stands in the inputs, or one among the parameters. */
public final class MajorityDerivation implements Derivation {

    private static final List<String> KEYS =
            List.of("date", "requests", "majority", "votesPerDelegate", "componentMembers");
    private static final List<String> CAPS =
            List.of("voting.votes-per-delegate", "council.votes-per-member", "committee.votes");
    /** What abstentions are in the body of each cap. */
    private static final List<String> COUNTED = List.of(MajoritySteps.IN_ASSEMBLY, "council.base", "committee.base");

    private static final List<String> MAJORITIES = List.of(
            "majority.president",
            "majority.secretary-general",
            "majority.statutes-amendment",
            "majority.rules-amendment",
            "majority.resolution",
            "majority.void-vote");

    @Override
    public List<String> parameters(Part inputs) {
        List<String> names = new ArrayList<>();
        if (isOfRuleBook(inputs)) {
            names.add(inputs.node().path("majority").stringValue());
        }
        names.add(counted(inputs));
        names.add(cap(inputs));
        return names;
    }

    @Override
    public Optional<Derived> derive(Part inputs, Parameters parameters) {
        inputs.child("votesPerDelegate").oneOf(CAPS);
        parameters.value(counted(inputs)).filter(Part::isKnown).ifPresent(counted -> counted.oneOf(BASES));
        Optional<BigInteger> cap = parameters.value(cap(inputs)).flatMap(Part::count);
        Optional<List<Vote>> votes = Vote.all(inputs, KEYS, cap);
        Optional<Part> source = Optional.of(inputs.child("majority"));
        if (isOfRuleBook(inputs)) {
            source = source.flatMap(name -> name.oneOf(MAJORITIES)).flatMap(parameters::value);
        }
        if (source.isPresent() && isOfRuleBook(inputs) && !source.get().isKnown()) {
            refuseMembers(inputs);
            return votes.map(all -> unknown(inputs, parameters));
        }
        Optional<NeededMajority> needed = source.flatMap(value -> NeededMajority.of(value, BASES));
        Optional<NeededMajority> ofMembers =
                needed.filter(majority -> majority.base().equals(COMPONENT_MEMBERS));
        Optional<BigInteger> members =
                ofMembers.flatMap(majority -> inputs.child("componentMembers").count());
        if (needed.isPresent() && ofMembers.isEmpty()) {
            refuseMembers(inputs);
        }
        return needed.flatMap(majority ->
                votes.flatMap(all -> sizes(inputs, all, new MajorityBaseSize(majority.base(), cap, members))
                        .map(sizes -> decided(inputs, parameters, majority, all, sizes))));
    }

    /** Nothing follows from the number of all who make up a body where another base counts. */
    private static void refuseMembers(Part inputs) {
        if (inputs.has("componentMembers")) {
            inputs.child("componentMembers").refuse("certificate.unexpected", Argument.of("found", "componentMembers"));
        }
    }

    private static boolean isOfRuleBook(Part inputs) {
        return inputs.node().path("majority").isString();
    }

    private static String cap(Part inputs) {
        return inputs.node().path("votesPerDelegate").asString("");
    }

    private static String counted(Part inputs) {
        return COUNTED.get(Math.max(CAPS.indexOf(cap(inputs)), 0));
    }

    private static Optional<List<BigInteger>> sizes(Part inputs, List<Vote> votes, MajorityBaseSize size) {
        List<Part> requests = inputs.child("requests").elements();
        List<BigInteger> sizes = new ArrayList<>();
        for (int i = 0; i < votes.size(); i++) {
            size.of(votes.get(i), requests.get(i)).ifPresent(sizes::add);
        }
        return sizes.size() == votes.size() ? Optional.of(sizes) : Optional.empty();
    }

    private static Derived unknown(Part inputs, Parameters parameters) {
        String name = inputs.node().path("majority").stringValue();
        ArrayNode steps = JsonNodeFactory.instance.arrayNode();
        steps.add(parameters.step("majority.unknown", name).put("parameter", name));
        ObjectNode outcome = JsonNodeFactory.instance.objectNode().put("outcome", "unknown");
        outcome.putArray("verdicts");
        return new Derived(steps, outcome);
    }

    private static Derived decided(
            Part inputs, Parameters parameters, NeededMajority needed, List<Vote> votes, List<BigInteger> sizes) {
        MajoritySteps steps = new MajoritySteps(parameters, needed);
        steps.base(
                cap(inputs),
                counted(inputs),
                isOfRuleBook(inputs) ? "majority.abstentions-not-found" : "majority.base-of-caller");
        for (int i = 0; i < votes.size(); i++) {
            steps.verdict(votes.get(i), sizes.get(i));
            if (isOfRuleBook(inputs)) {
                steps.reason(
                        votes.get(i),
                        sizes.get(i),
                        inputs.node().path("majority").stringValue());
            }
        }
        return steps.end();
    }
}
