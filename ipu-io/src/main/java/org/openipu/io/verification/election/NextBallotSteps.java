package org.openipu.io.verification.election;

import static org.openipu.io.verification.election.ElectionDerivation.TIE_BREAK;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openipu.io.verification.derivation.Derivation.Derived;
import org.openipu.io.verification.derivation.NeededMajority;
import org.openipu.io.verification.derivation.Parameters;
import org.openipu.io.verification.election.ElectionDerivation.Candidate;
import org.openipu.io.verification.election.NextBallotDerivation.Round;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The steps from the ballots so far to the next one, and what they end in. */
final class NextBallotSteps {

    static final String FURTHER_ROUNDS = "election.further-rounds";

    private final Parameters parameters;
    private final String majority;
    private final Round last;
    private final List<Candidate> left;
    private final ArrayNode steps = JsonNodeFactory.instance.arrayNode();
    private final ObjectNode outcome = JsonNodeFactory.instance.objectNode();

    NextBallotSteps(Parameters parameters, String majority, List<Round> rounds) {
        this.parameters = parameters;
        this.majority = majority;
        this.last = rounds.get(rounds.size() - 1);
        this.left = last.candidates().stream()
                .filter(candidate ->
                        rounds.stream().noneMatch(round -> round.withdrawn().contains(candidate.name())))
                .toList();
        outcome.putNull("elected").put("places", 0);
        List.of("standing", "tied", "remaining").forEach(outcome::putArray);
    }

    /** Derives the next ballot by a rule, which is empty when it is unknown. */
    Derived derive(NeededMajority needed, Optional<String> rule) {
        JsonNode elected = new ElectionSteps(parameters, majority, needed)
                .derive(last.candidates(), last.blank(), last.spoilt())
                .outcome()
                .path("elected");
        if (elected.isString()) {
            steps.add(parameters.step("election.over", majority).put("candidate", elected.stringValue()));
            outcome.put("outcome", "over").put("elected", elected.stringValue());
        } else {
            last.withdrawn().forEach(name -> step("election.withdrawn").put("candidate", name));
            rule.ifPresentOrElse(this::places, this::unknown);
        }
        return new Derived(steps, outcome);
    }

    private void unknown() {
        step("election.further-rounds-unknown");
        outcome.put("outcome", "rule-unknown").set("remaining", list(left));
    }

    private void places(String rule) {
        int places = switch (rule) {
            case "first-two" -> 2;
            case "all-but-last" -> Math.max(1, left.size() - 1);
            default -> left.size();
        };
        List<Candidate> standing =
                left.stream().filter(one -> orMore(one) <= places).toList();
        List<Candidate> equal = left.stream()
                .filter(one -> orMore(one) > places && more(one) < places)
                .toList();
        outcome.set("standing", list(standing));
        if (equal.isEmpty()) {
            stand("election." + rule, standing);
        } else {
            tie(equal, places - standing.size());
        }
    }

    private void stand(String code, List<Candidate> standing) {
        outcome.put("outcome", "standing");
        if (standing.isEmpty()) {
            step("election.nobody-left");
        } else {
            step(code).put("candidates", joined(standing));
        }
    }

    private void tie(List<Candidate> equal, int open) {
        steps.add(parameters
                .step("election.tied-for-a-place", TIE_BREAK, FURTHER_ROUNDS)
                .put("candidates", joined(equal))
                .put("votes", equal.get(0).votes())
                .put("places", open));
        outcome.put("outcome", "tied").put("places", open).set("tied", list(equal));
    }

    /** Returns how many of those who are left have more votes than one of them. */
    private long more(Candidate one) {
        return left.stream()
                .filter(other -> other.votes().compareTo(one.votes()) > 0)
                .count();
    }

    /** Returns how many of those who are left have as many votes as one of them, or more; itself is among them. */
    private long orMore(Candidate one) {
        return left.stream()
                .filter(other -> other.votes().compareTo(one.votes()) >= 0)
                .count();
    }

    private static String joined(List<Candidate> candidates) {
        return candidates.stream().map(Candidate::name).collect(Collectors.joining(", "));
    }

    private static ArrayNode list(List<Candidate> candidates) {
        ArrayNode names = JsonNodeFactory.instance.arrayNode();
        candidates.forEach(candidate -> names.add(candidate.name()));
        return names;
    }

    private ObjectNode step(String code) {
        ObjectNode step = parameters.step(code, FURTHER_ROUNDS);
        steps.add(step);
        return step;
    }
}
