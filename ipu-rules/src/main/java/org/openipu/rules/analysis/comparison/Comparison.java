package org.openipu.rules.analysis.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.openipu.model.vote.RequestVote;
import org.openipu.rules.decision.Decision;
import org.openipu.rules.decision.Reason;
import org.openipu.rules.emergency.EmergencyItem;
import org.openipu.rules.emergency.EmergencyItemOutcome;
import org.openipu.rules.emergency.RequestResult;
import org.openipu.rules.rulebook.Difference;
import org.openipu.rules.rulebook.RuleBook;

/**
 * The same question decided under two rule books.
 *
 * @param <O> the outcomes of the rule
 * @param here the decision under the one
 * @param there the decision under the other
 * @param isOfVerdict whether the verdicts differ, and not only figures or reasons
 * @param reasons the steps that stand in one of the two alone: code, values or what they rest on differ
 * @param parameters everything that differs between the rule books, whether this question needs it or not
 * @param causes the parameters that turn the verdict of the one into that of the other on their own; empty when the verdicts are
 *     the same, or when it takes several parameters together
 */
public record Comparison<O>(
        Decision<O> here,
        Decision<O> there,
        boolean isOfVerdict,
        List<ReasonDifference> reasons,
        List<Difference<?>> parameters,
        List<Difference<?>> causes) {

    /** Copies the lists. */
    public Comparison {
        reasons = List.copyOf(reasons);
        parameters = List.copyOf(parameters);
        causes = List.copyOf(causes);
    }

    /**
     * Decides a question twice.
     *
     * @param <O> the outcomes of the rule
     * @param rule the rule, with the votes or whatever else it decides about
     * @param verdict the part of an outcome that people call the result, such as the request that is accepted
     * @param here a rule book
     * @param there another one
     * @return both decisions and what differs
     */
    public static <O> Comparison<O> of(
            Function<RuleBook, Decision<O>> rule, Function<O, ?> verdict, RuleBook here, RuleBook there) {
        Decision<O> one = rule.apply(here);
        Decision<O> other = rule.apply(there);
        Object of = verdict.apply(other.outcome());
        boolean isOfVerdict = !of.equals(verdict.apply(one.outcome()));
        List<Difference<?>> parameters = here.differencesTo(there);
        List<Difference<?>> causes = new ArrayList<>();
        for (Difference<?> parameter : isOfVerdict ? parameters : List.<Difference<?>>of()) {
            if (parameter.isOfValue() && parameter.after().isKnown()) {
                Decision<O> changed = rule.apply(with(here, parameter));
                if (of.equals(verdict.apply(changed.outcome()))) {
                    causes.add(parameter);
                }
            }
        }
        return new Comparison<>(one, other, isOfVerdict, differences(one, other), parameters, causes);
    }

    /**
     * Decides twice which request becomes the emergency item (Assembly Rule 11.2, and its forerunners).
     *
     * @param votes one vote for each request
     * @param here a rule book
     * @param there another one
     * @return both decisions; their verdict is which requests lead
     * @throws IllegalArgumentException if two votes are on the same request
     */
    public static Comparison<EmergencyItemOutcome> ofEmergencyItem(
            List<RequestVote> votes, RuleBook here, RuleBook there) {
        return of(rules -> EmergencyItem.decide(votes, rules), Comparison::leaders, here, there);
    }

    private static List<String> leaders(EmergencyItemOutcome outcome) {
        return outcome.fold(
                accepted -> List.of(accepted.request().id()),
                none -> List.of(),
                tied -> tied.leaders().stream().map(RequestResult::id).toList());
    }

    private static <T> RuleBook with(RuleBook rules, Difference<T> difference) {
        return rules.with(difference.parameter(), difference.after());
    }

    private static <O> List<ReasonDifference> differences(Decision<O> here, Decision<O> there) {
        List<ReasonDifference> differences = new ArrayList<>();
        for (Reason reason : here.reasons()) {
            if (!there.reasons().contains(reason)) {
                differences.add(new ReasonDifference(Optional.of(reason), partner(reason, there)));
            }
        }
        for (Reason reason : there.reasons()) {
            if (!here.reasons().contains(reason) && partner(reason, here).isEmpty()) {
                differences.add(new ReasonDifference(Optional.empty(), Optional.of(reason)));
            }
        }
        return differences;
    }

    /** Finds the step of the other decision that says something else about the same thing. */
    private static Optional<Reason> partner(Reason reason, Decision<?> other) {
        return other.reasons().stream()
                .filter(candidate -> candidate.code().equals(reason.code()))
                .filter(candidate -> candidate.arguments().isEmpty()
                        || candidate
                                .arguments()
                                .get(0)
                                .equals(reason.arguments().get(0)))
                .findFirst();
    }
}
