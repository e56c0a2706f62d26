package org.openipu.io.verification.election;

import static org.openipu.io.verification.election.ElectionDerivation.TIE_BREAK;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openipu.io.verification.derivation.Derivation.Derived;
import org.openipu.io.verification.derivation.NeededMajority;
import org.openipu.io.verification.derivation.Parameters;
import org.openipu.io.verification.election.ElectionDerivation.Candidate;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The steps of a ballot, one after the other, and what they end in. */
final class ElectionSteps {

    private final Parameters parameters;
    private final String majority;
    private final NeededMajority needed;
    private final ArrayNode steps = JsonNodeFactory.instance.arrayNode();

    ElectionSteps(Parameters parameters, String majority, NeededMajority needed) {
        this.parameters = parameters;
        this.majority = majority;
        this.needed = needed;
    }

    Derived derive(List<Candidate> candidates, BigInteger blank, BigInteger spoilt) {
        BigInteger valid = candidates.stream().map(Candidate::votes).reduce(BigInteger.ZERO, BigInteger::add);
        BigInteger required = needed.fewest(valid);
        step("election.valid-ballots").put("valid", valid).put("blank", blank).put("void", spoilt);
        step(needed.passed() ? "election.more-than" : "election.at-least")
                .put("required", required)
                .put("fraction", needed.share().toString())
                .put("valid", valid);
        candidates.forEach(candidate -> compare(candidate, required));
        List<Candidate> first = first(candidates);
        Optional<Candidate> elected =
                first.size() == 1 && needed.isHadBy(first.get(0).votes(), valid)
                        ? Optional.of(first.get(0))
                        : Optional.empty();
        elected.ifPresentOrElse(
                one -> step("election.elected").put("candidate", one.name()), () -> nobody(first, required));
        ObjectNode outcome = outcome(elected, first);
        return new Derived(steps, outcome.put("valid", valid).put("required", required));
    }

    private void compare(Candidate candidate, BigInteger required) {
        BigInteger margin = candidate.votes().subtract(required);
        step(margin.signum() >= 0 ? "election.candidate-reached" : "election.candidate-short")
                .put("candidate", candidate.name())
                .put("votes", candidate.votes())
                .put("required", required)
                .put("difference", margin.abs());
    }

    private void nobody(List<Candidate> first, BigInteger required) {
        if (first.isEmpty()) {
            step("election.no-valid-ballot");
            return;
        }
        step("election.no-majority").put("required", required);
        if (first.size() > 1) {
            steps.add(parameters
                    .step("election.tied", TIE_BREAK)
                    .put("candidates", first.stream().map(Candidate::name).collect(Collectors.joining(", ")))
                    .put("votes", first.get(0).votes()));
        }
    }

    /** Returns everybody with the most votes; nobody when there are none. */
    private static List<Candidate> first(List<Candidate> candidates) {
        BigInteger most = candidates.stream().map(Candidate::votes).reduce(BigInteger.ZERO, BigInteger::max);
        return candidates.stream()
                .filter(candidate ->
                        candidate.votes().signum() > 0 && candidate.votes().equals(most))
                .toList();
    }

    private static ObjectNode outcome(Optional<Candidate> elected, List<Candidate> first) {
        ObjectNode outcome = JsonNodeFactory.instance.objectNode();
        outcome.put("outcome", elected.isPresent() ? "elected" : "no-majority");
        outcome.put("elected", elected.map(Candidate::name).orElse(null));
        ArrayNode tied = outcome.putArray("tied");
        if (elected.isEmpty() && first.size() > 1) {
            first.forEach(candidate -> tied.add(candidate.name()));
        }
        return outcome;
    }

    private ObjectNode step(String code) {
        ObjectNode step = parameters.step(code, majority);
        steps.add(step);
        return step;
    }
}
