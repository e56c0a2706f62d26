package org.openipu.rules.reconciliation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openipu.model.citation.Citation;
import org.openipu.model.finding.Argument;
import org.openipu.model.finding.Finding;
import org.openipu.model.vote.ReportedResult;
import org.openipu.model.vote.Tally;
import org.openipu.rules.majority.Majority;
import org.openipu.rules.majority.MajorityBase;
import org.openipu.rules.rulebook.EmergencyItemRules;
import org.openipu.rules.rulebook.RuleBook;

/**
 * Whether the reported outcome of a vote on requests can be true under the rule (Assembly Rule 11.2).
 *
 * <p>Only what is printed is compared; a figure that is left out proves nothing. Abstentions may be left out where they are
 * no part of the base, as since 5 September 1971. No findings means that the report does not
 * contradict the rule, not that it is right.
 */
public final class ReportedOutcomeCheck {

    private final Majority majority;
    private final EmergencyItemRules rule;

    private ReportedOutcomeCheck(EmergencyItemRules rule) {
        this.rule = rule;
        this.majority = rule.majority();
    }

    /**
     * Checks what one report says about all requests of an Assembly.
     *
     * @param results one result for each request
     * @param rules the rule book of the day of the vote
     * @return an error for each contradiction, in the order of the results
     */
    public static List<Finding> check(List<ReportedResult> results, RuleBook rules) {
        return new ReportedOutcomeCheck(rules.emergencyItem()).findings(results);
    }

    private List<Finding> findings(List<ReportedResult> results) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < results.size(); i++) {
            String path = "requests[" + i + "]";
            findings.addAll(requiredVotes(path, results.get(i)));
            findings.addAll(reportedMajority(path, results.get(i)));
            findings.addAll(acceptance(path, results.get(i), results));
        }
        findings.addAll(atMostOne(results));
        findings.addAll(oneIfAnyReached(results));
        return List.copyOf(findings);
    }

    private List<Finding> requiredVotes(String path, ReportedResult result) {
        Optional<Tally> tally = tally(result);
        if (result.required().isEmpty() || tally.isEmpty()) {
            return List.of();
        }
        long required = majority.required(tally.get());
        return required == result.required().getAsInt()
                ? List.of()
                : List.of(Finding.error(
                                "report.required-differs",
                                path + ".required",
                                Argument.of("request", result.request()),
                                Argument.of("printed", result.required().getAsInt()),
                                Argument.of("required", required))
                        .under(rule.fraction().citation().provision()));
    }

    private List<Finding> reportedMajority(String path, ReportedResult result) {
        Optional<Boolean> derived = derivedMajority(result);
        return result.reachedMajority().isPresent() && derived.isPresent() && !derived.equals(result.reachedMajority())
                ? List.of(about(
                        "report.majority-differs",
                        path + ".reachedMajority",
                        result,
                        rule.fraction().citation()))
                : List.of();
    }

    private List<Finding> acceptance(String path, ReportedResult result, List<ReportedResult> all) {
        if (!result.accepted()) {
            return List.of();
        }
        if (majority(result).equals(Optional.of(false))) {
            return List.of(about(
                    "report.accepted-without-majority",
                    path,
                    result,
                    rule.fraction().citation()));
        }
        return all.stream()
                .filter(other -> majority(other).equals(Optional.of(true)))
                .filter(other -> leads(other, result))
                .map(other -> Finding.error(
                                "report.accepted-behind",
                                path,
                                Argument.of("request", result.request()),
                                Argument.of("affirmative", result.affirmative().getAsInt()),
                                Argument.of("leader", other.request()),
                                Argument.of("leading", other.affirmative().getAsInt()))
                        .under(rule.choice().citation().provision()))
                .toList();
    }

    private List<Finding> atMostOne(List<ReportedResult> results) {
        long accepted = results.stream().filter(ReportedResult::accepted).count();
        int items = rule.items().value();
        return accepted <= items
                ? List.of()
                : List.of(Finding.error(
                                "report.several-accepted",
                                "requests",
                                Argument.of("accepted", accepted),
                                Argument.of("items", items))
                        .under(rule.items().citation().provision()));
    }

    private List<Finding> oneIfAnyReached(List<ReportedResult> results) {
        if (results.stream().anyMatch(ReportedResult::accepted)) {
            return List.of();
        }
        return results.stream()
                .filter(result -> majority(result).equals(Optional.of(true)))
                .map(result -> about(
                        "report.reached-but-none-accepted",
                        "requests",
                        result,
                        rule.choice().citation()))
                .toList();
    }

    /** What the report says about the majority or, where it says nothing, what its figures prove. */
    private Optional<Boolean> majority(ReportedResult result) {
        return result.reachedMajority().or(() -> derivedMajority(result));
    }

    private Optional<Boolean> derivedMajority(ReportedResult result) {
        Optional<Tally> tally = tally(result);
        if (tally.isPresent()) {
            return tally.map(majority::isReachedBy);
        }
        if (result.affirmative().isPresent() && result.required().isPresent()) {
            return Optional.of(
                    result.affirmative().getAsInt() >= result.required().getAsInt());
        }
        return Optional.empty();
    }

    /** The counts that decide: where abstentions are no part of the base, they may be left out. */
    private Optional<Tally> tally(ReportedResult result) {
        boolean withoutAbstentions = majority.base() == MajorityBase.VOTES_CAST
                && result.affirmative().isPresent()
                && result.negative().isPresent();
        return withoutAbstentions
                ? Optional.of(Tally.of(
                        result.affirmative().getAsInt(), result.negative().getAsInt(), 0))
                : result.tally();
    }

    private static boolean leads(ReportedResult other, ReportedResult result) {
        return other.affirmative().isPresent()
                && result.affirmative().isPresent()
                && other.affirmative().getAsInt() > result.affirmative().getAsInt();
    }

    private static Finding about(String code, String path, ReportedResult result, Citation citation) {
        return Finding.error(code, path, Argument.of("request", result.request()))
                .under(citation.provision());
    }
}
