package org.openipu.io.verification.election;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openipu.io.verification.derivation.Derivation;
import org.openipu.io.verification.derivation.NeededMajority;
import org.openipu.io.verification.derivation.Parameters;
import org.openipu.io.verification.derivation.Part;
import org.openipu.model.finding.Argument;

/** Whom a ballot elects: who alone has the most valid ballots, and the share of them that the office needs. */
public final class ElectionDerivation implements Derivation {

    public static final String TIE_BREAK = "election.tie-break";

    /** Of the valid ballots nobody abstains, so that both are the same. */
    public static final List<String> BASES = List.of("votes-cast", "votes-cast-and-abstentions");

    public static final List<String> OFFICES = List.of("president", "secretary-general");

    @Override
    public List<String> parameters(Part inputs) {
        return List.of(majority(inputs), TIE_BREAK);
    }

    @Override
    public Optional<Derived> derive(Part inputs, Parameters parameters) {
        if (!inputs.isObject()) {
            return Optional.empty();
        }
        inputs.knowsOnly(List.of("office", "candidates", "blank", "void"));
        Optional<String> office = inputs.child("office").oneOf(OFFICES);
        Optional<BigInteger> blank = inputs.child("blank").count();
        Optional<BigInteger> spoilt = inputs.child("void").count();
        Optional<List<Candidate>> candidates = candidates(inputs.child("candidates"));
        checkTieBreak(parameters);
        Optional<NeededMajority> needed =
                parameters.value(majority(inputs)).flatMap(value -> NeededMajority.of(value, BASES));
        return office.flatMap(name ->
                needed.flatMap(majority -> candidates.flatMap(all -> blank.flatMap(white -> spoilt.map(
                        bad -> new ElectionSteps(parameters, majority(inputs), majority).derive(all, white, bad))))));
    }

    /** Refuses a tie-break that is none of those that are known; it decides nothing. */
    public static void checkTieBreak(Parameters parameters) {
        parameters
                .value(TIE_BREAK)
                .filter(Part::isKnown)
                .ifPresent(rule -> rule.oneOf(List.of("most-affirmative-votes")));
    }

    public static String majority(Part inputs) {
        return "majority." + inputs.node().path("office").asString("president");
    }

    public static Optional<List<Candidate>> candidates(Part list) {
        List<Part> elements = list.elements();
        List<Candidate> candidates = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (Part element : elements) {
            candidate(element).ifPresent(candidate -> {
                if (names.add(candidate.name())) {
                    candidates.add(candidate);
                } else {
                    element.child("name").refuse("certificate.twice", Argument.of("found", candidate.name()));
                }
            });
        }
        boolean complete = list.node().isArray() && candidates.size() == elements.size();
        return complete ? Optional.of(candidates) : Optional.empty();
    }

    private static Optional<Candidate> candidate(Part element) {
        if (!element.isObject()) {
            return Optional.empty();
        }
        element.knowsOnly(List.of("name", "votes"));
        Optional<String> name = element.child("name").words();
        Optional<BigInteger> votes = element.child("votes").count();
        return name.flatMap(called -> votes.map(count -> new Candidate(called, count)));
    }

    /** The valid ballots for a candidate. */
    public record Candidate(String name, BigInteger votes) {}
}
