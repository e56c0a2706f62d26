package org.openipu.io.verification.election;

import static org.openipu.io.verification.election.ElectionDerivation.TIE_BREAK;
import static org.openipu.io.verification.election.NextBallotSteps.FURTHER_ROUNDS;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openipu.io.verification.derivation.Derivation;
import org.openipu.io.verification.derivation.NeededMajority;
import org.openipu.io.verification.derivation.Parameters;
import org.openipu.io.verification.derivation.Part;
import org.openipu.io.verification.election.ElectionDerivation.Candidate;
import org.openipu.model.finding.Argument;

/** Who stands in the next ballot: whom the last one did not elect, less those who withdrew, by the rule that was supplied. */
public final class NextBallotDerivation implements Derivation {

    private static final List<String> RULES = List.of("all-again", "all-but-last", "first-two");

    @Override
    public List<String> parameters(Part inputs) {
        return List.of(ElectionDerivation.majority(inputs), FURTHER_ROUNDS, TIE_BREAK);
    }

    @Override
    public Optional<Derived> derive(Part inputs, Parameters parameters) {
        if (!inputs.isObject()) {
            return Optional.empty();
        }
        inputs.knowsOnly(List.of("office", "rounds"));
        Optional<String> office = inputs.child("office").oneOf(ElectionDerivation.OFFICES);
        Optional<List<Round>> rounds = rounds(inputs.child("rounds"));
        ElectionDerivation.checkTieBreak(parameters);
        Optional<Part> rule = parameters.value(FURTHER_ROUNDS);
        boolean known = rule.filter(Part::isKnown).isPresent();
        Optional<String> named = rule.filter(Part::isKnown).flatMap(value -> value.oneOf(RULES));
        String majority = ElectionDerivation.majority(inputs);
        Optional<NeededMajority> needed =
                parameters.value(majority).flatMap(value -> NeededMajority.of(value, ElectionDerivation.BASES));
        if (office.isEmpty() || rule.isEmpty() || known != named.isPresent()) {
            return Optional.empty();
        }
        return needed.flatMap(
                share -> rounds.map(all -> new NextBallotSteps(parameters, majority, all).derive(share, named)));
    }

    private static Optional<List<Round>> rounds(Part list) {
        List<Part> elements = list.elements();
        if (list.node().isArray() && elements.isEmpty()) {
            list.refuse("certificate.missing", Argument.of("expected", list.path() + "[0]"));
        }
        List<Round> rounds = new ArrayList<>();
        elements.forEach(element -> round(element).ifPresent(rounds::add));
        boolean complete = !rounds.isEmpty() && rounds.size() == elements.size();
        return complete ? Optional.of(rounds) : Optional.empty();
    }

    private static Optional<Round> round(Part element) {
        if (!element.isObject()) {
            return Optional.empty();
        }
        element.knowsOnly(List.of("candidates", "blank", "void", "withdrawn"));
        Optional<List<Candidate>> candidates = ElectionDerivation.candidates(element.child("candidates"));
        Optional<BigInteger> blank = element.child("blank").count();
        Optional<BigInteger> spoilt = element.child("void").count();
        Optional<List<String>> withdrawn = names(element.child("withdrawn"));
        return candidates.flatMap(all ->
                blank.flatMap(white -> spoilt.flatMap(bad -> withdrawn.map(gone -> new Round(all, white, bad, gone)))));
    }

    private static Optional<List<String>> names(Part list) {
        List<Part> elements = list.elements();
        List<String> names = new ArrayList<>();
        elements.forEach(element -> element.words().ifPresent(names::add));
        boolean complete = list.node().isArray() && names.size() == elements.size();
        return complete ? Optional.of(names) : Optional.empty();
    }

    /** One ballot, and who withdrew after it. */
    public record Round(List<Candidate> candidates, BigInteger blank, BigInteger spoilt, List<String> withdrawn) {}
}
