package org.openipu.io.verification;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The votes of a Member in the Assembly: a base, which can be reduced, more by population, and what delegates can cast. */
final class EntitlementDerivation implements Derivation {

    static final String BASE = "voting.base";
    static final String BANDS = "voting.bands";
    static final String EDGE = "voting.band-edge";
    static final String SOURCE = "voting.population-source";
    static final String SESSIONS = "voting.one-sex-sessions";
    static final String REDUCTION = "voting.one-sex-reduction";
    static final String CAP = "voting.votes-per-delegate";
    static final String IN_PERSON = "voting.in-person";

    private static final List<String> EDGES = List.of("lower-band", "upper-band");

    /** What comes to the vote; delegates are empty when they were not counted. */
    record Delegation(BigInteger population, BigInteger sessions, Optional<BigInteger> delegates) {}

    @Override
    public List<String> parameters(Part inputs) {
        List<String> names = new ArrayList<>(List.of(BASE, BANDS, EDGE, SOURCE, SESSIONS, REDUCTION));
        if (!inputs.node().path("delegates").isNull()) {
            names.addAll(List.of(CAP, IN_PERSON));
        }
        return names;
    }

    @Override
    public Optional<Derived> derive(Part inputs, Parameters parameters) {
        if (!inputs.isObject()) {
            return Optional.empty();
        }
        List<String> names = parameters(inputs);
        boolean usable = names.stream()
                        .filter(name -> parameters
                                .value(name)
                                .filter(value -> isUsable(name, value))
                                .isPresent())
                        .count()
                == names.size();
        return delegation(inputs).filter(read -> usable).map(read -> new EntitlementSteps(parameters, read).derive());
    }

    /** Returns limits that rise from above 0; empty after a finding. */
    static Optional<List<BigInteger>> limits(Part list) {
        List<Part> elements = list.elements();
        List<BigInteger> limits = new ArrayList<>();
        BigInteger last = BigInteger.ZERO;
        for (Part element : elements) {
            Optional<BigInteger> limit = element.count();
            if (limit.isPresent() && limit.get().compareTo(last) <= 0) {
                element.notUsable(limit.get().toString(), List.of("> " + last));
            } else if (limit.isPresent()) {
                limits.add(limit.get());
            }
            last = limit.orElse(last).max(last);
        }
        boolean complete = list.node().isArray() && limits.size() == elements.size();
        return complete ? Optional.of(limits) : Optional.empty();
    }

    private static Optional<Delegation> delegation(Part inputs) {
        inputs.knowsOnly(List.of("population", "oneSexSessions", "delegates"));
        Part delegates = inputs.child("delegates");
        Optional<BigInteger> population = inputs.child("population").count();
        Optional<BigInteger> sessions = inputs.child("oneSexSessions").count();
        Optional<BigInteger> present = delegates.isKnown() ? delegates.count() : Optional.empty();
        return population
                .filter(people -> present.isPresent() == delegates.isKnown())
                .flatMap(people -> sessions.map(row -> new Delegation(people, row, present)));
    }

    /** Tells whether a parameter is unknown or has a value of its kind; else there is a finding. */
    private static boolean isUsable(String name, Part value) {
        return !value.isKnown()
                || switch (name) {
                    case BANDS -> limits(value).isPresent();
                    case EDGE -> value.oneOf(EDGES).isPresent();
                    case SOURCE -> value.words().isPresent();
                    case IN_PERSON -> isTrue(value);
                    default -> value.count().isPresent();
                };
    }

    /** Without delegates in person nothing is known of what they can cast. */
    private static boolean isTrue(Part value) {
        boolean isTrue = value.node().isBoolean() && value.node().booleanValue();
        if (!isTrue) {
            value.notUsable(value.node().toString(), List.of("true"));
        }
        return isTrue;
    }
}
