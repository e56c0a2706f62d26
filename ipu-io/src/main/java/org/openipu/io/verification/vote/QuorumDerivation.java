package org.openipu.io.verification.vote;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.openipu.io.verification.derivation.Derivation;
import org.openipu.io.verification.derivation.Parameters;
import org.openipu.io.verification.derivation.Part;
import org.openipu.io.verification.derivation.Share;
import org.openipu.model.finding.Argument;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Whether enough are there to decide: at least a share of all who could be, and somebody. */
public final class QuorumDerivation implements Derivation {

    private static final List<String> QUORUMS = List.of("quorum.assembly", "quorum.council", "quorum.committee");

    @Override
    public List<String> parameters(Part inputs) {
        return List.of(inputs.node().path("quorum").asString(""));
    }

    @Override
    public Optional<Derived> derive(Part inputs, Parameters parameters) {
        if (!inputs.isObject()) {
            return Optional.empty();
        }
        inputs.knowsOnly(List.of("quorum", "present", "whole"));
        Optional<String> quorum = inputs.child("quorum").oneOf(QUORUMS);
        Optional<BigInteger> whole = inputs.child("whole").count();
        Optional<BigInteger> present = inputs.child("present")
                .count()
                .flatMap(there ->
                        whole.filter(all -> isAmong(inputs, there, all)).map(all -> there));
        Optional<Part> value = quorum.flatMap(parameters::value);
        Optional<Share> share = value.filter(Part::isKnown).flatMap(Share::of);
        boolean usable = value.isPresent() && share.isPresent() == value.get().isKnown();
        return quorum.filter(name -> usable)
                .flatMap(name -> present.flatMap(there ->
                        whole.map(all -> derived(parameters.step(code(share, there, all), name), there, all, share))));
    }

    private static boolean isAmong(Part inputs, BigInteger present, BigInteger whole) {
        boolean among = present.compareTo(whole) <= 0;
        if (!among) {
            inputs.child("present")
                    .refuse(
                            "certificate.present-above-whole",
                            Argument.of("present", present.toString()),
                            Argument.of("whole", whole.toString()));
        }
        return among;
    }

    private static String code(Optional<Share> share, BigInteger present, BigInteger whole) {
        return switch (verdict(share, present, whole)) {
            case "met" -> "majority.quorum-met";
            case "not-met" -> "majority.quorum-not-met";
            default -> "majority.quorum-unknown";
        };
    }

    private static String verdict(Optional<Share> share, BigInteger present, BigInteger whole) {
        return share.map(part -> part.isReached(present, whole) ? "met" : "not-met")
                .orElse("unknown");
    }

    private static Derived derived(ObjectNode step, BigInteger present, BigInteger whole, Optional<Share> share) {
        ArrayNode steps = JsonNodeFactory.instance.arrayNode();
        steps.add(step.put("present", present).put("whole", whole));
        ObjectNode outcome = JsonNodeFactory.instance.objectNode().put("outcome", verdict(share, present, whole));
        share.ifPresentOrElse(
                part -> {
                    step.put("required", part.fewest(whole)).put("fraction", part.toString());
                    outcome.put("required", part.fewest(whole));
                },
                () -> outcome.putNull("required"));
        return new Derived(steps, outcome);
    }
}
