package org.openipu.io.verification.seat;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.openipu.io.verification.derivation.Bodies;
import org.openipu.io.verification.derivation.Derivation;
import org.openipu.io.verification.derivation.Parameters;
import org.openipu.io.verification.derivation.Part;

/**
 * What term the successor in a vacated seat has. In the Executive Committee one of the same parliament finishes the term, and
 * for one of another a full term begins; in the Committee on the Human Rights of Parliamentarians a full term begins in any
 * case, for somebody of the same group. Of other bodies nothing is known.
 */
public final class VacancyDerivation implements Derivation {

    public static final String EXECUTIVE_COMMITTEE = "vacancy.executive-committee";
    public static final String EXECUTIVE_COMMITTEE_TERM = "executive-committee.term";
    public static final String SAME_GROUP = "vacancy.human-rights-same-group";
    public static final String HUMAN_RIGHTS = "vacancy.human-rights";
    public static final String HUMAN_RIGHTS_TERM = "human-rights.term";
    public static final String OTHER_BODIES = "vacancy.other-bodies";
    public static final String BY_PARLIAMENT = "by-parliament";

    private static final List<String> TERMS = List.of(BY_PARLIAMENT, "always-full");
    private static final BigInteger MOST_YEARS = BigInteger.valueOf(9_999);

    @Override
    public List<String> parameters(Part inputs) {
        return switch (inputs.node().path("body").asString("")) {
            case Bodies.EXECUTIVE_COMMITTEE -> List.of(EXECUTIVE_COMMITTEE, EXECUTIVE_COMMITTEE_TERM);
            case Bodies.HUMAN_RIGHTS_COMMITTEE -> List.of(SAME_GROUP, HUMAN_RIGHTS, HUMAN_RIGHTS_TERM);
            default -> List.of(OTHER_BODIES);
        };
    }

    @Override
    public Optional<Derived> derive(Part inputs, Parameters parameters) {
        if (!inputs.isObject()) {
            return Optional.empty();
        }
        inputs.knowsOnly(List.of("body", "vacated", "successor", "election"));
        Optional<String> body = inputs.child("body").oneOf(Bodies.ALL);
        Optional<Vacancy> vacancy = Vacancy.of(inputs);
        List<String> names = parameters(inputs);
        long usable = names.stream()
                .filter(name -> parameters
                        .value(name)
                        .filter(value -> isUsable(name, value))
                        .isPresent())
                .count();
        return body.filter(of -> usable == names.size())
                .flatMap(of -> vacancy.map(filled -> new VacancySteps(parameters, filled).derive(of)));
    }

    private static boolean isUsable(String name, Part value) {
        return !value.isKnown()
                || switch (name) {
                    case EXECUTIVE_COMMITTEE_TERM, HUMAN_RIGHTS_TERM -> isFewYears(value);
                    case SAME_GROUP -> value.truth().isPresent();
                    default -> value.oneOf(TERMS).isPresent();
                };
    }

    private static boolean isFewYears(Part value) {
        Optional<BigInteger> years = value.count();
        boolean few = years.filter(number -> number.compareTo(MOST_YEARS) <= 0).isPresent();
        if (years.isPresent() && !few) {
            value.notUsable(years.get().toString(), List.of("0 to " + MOST_YEARS));
        }
        return few;
    }
}
