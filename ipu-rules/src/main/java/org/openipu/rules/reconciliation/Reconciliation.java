package org.openipu.rules.reconciliation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openipu.model.citation.Cited;
import org.openipu.model.finding.Finding;
import org.openipu.model.vote.ReportedResult;
import org.openipu.model.vote.RequestVote;
import org.openipu.model.vote.ResultSheet;
import org.openipu.model.vote.Tally;
import org.openipu.rules.rulebook.RuleBook;
import org.openipu.rules.rulebook.VotingParameters;

/**
 * What came of holding names against entitlements, totals against names, and an announced outcome against both.
 *
 * @param findings every discrepancy; empty when there is none, which does not prove that the record is right
 */
public record Reconciliation(List<Finding> findings) {

    /** Copies the findings. */
    public Reconciliation {
        findings = List.copyOf(findings);
    }

    /** Tells whether nothing contradicts anything; warnings do not count. */
    public boolean isConsistent() {
        return findings.stream().noneMatch(Finding::isError);
    }

    /**
     * Returns this reconciliation with findings made earlier, by a reader for example, put before its own.
     *
     * @param earlier the findings made earlier
     * @return the reconciliation with all findings
     */
    public Reconciliation precededBy(List<Finding> earlier) {
        List<Finding> all = new ArrayList<>(earlier);
        all.addAll(findings);
        return new Reconciliation(all);
    }

    /**
     * Holds the names of an Assembly's votes against their frozen roll.
     *
     * @param sheet the votes
     * @param rules the rule book of the day of the votes
     * @return votes above what could be cast, entitlements that change from one vote to another, and delegations that vote
     *     and are not on the roll where there is one
     */
    public static Reconciliation ofNames(ResultSheet sheet, RuleBook rules) {
        return ofNames(sheet, rules.get(VotingParameters.VOTES_PER_DELEGATE));
    }

    /**
     * Holds the names of the votes of any body against their frozen roll.
     *
     * @param sheet the votes
     * @param votesPerDelegate the most votes that one delegate may cast in that body
     * @return votes above what could be cast, entitlements that change from one vote to another, and delegations that vote
     *     and are not on the roll where there is one
     */
    public static Reconciliation ofNames(ResultSheet sheet, Cited<Integer> votesPerDelegate) {
        List<Finding> findings = new ArrayList<>(RollCallCheck.check(sheet, votesPerDelegate));
        findings.addAll(RollLinesCheck.check(sheet));
        return new Reconciliation(findings);
    }

    /**
     * Holds printed totals against the votes.
     *
     * @param counted what the votes add up to, by request in the order of the record
     * @param printed what was printed
     * @return totals that are off, with printed minus counted as the difference; votes that are not printed, and printed
     *     ones that are not recorded
     */
    public static Reconciliation ofTotals(Map<String, Tally> counted, List<PrintedTotals> printed) {
        return new Reconciliation(new PrintedTotalsCheck(counted).against(printed));
    }

    /**
     * Holds what a report prints of an Assembly's votes on requests against the votes and the rule (Assembly Rule 11.2).
     *
     * @param sheet the votes
     * @param report one result for each request
     * @param rules the rule book of the day of the votes
     * @return what is off in names, totals and the announced outcome; figures that the report leaves out are taken from the
     *     votes
     */
    public static Reconciliation ofReport(ResultSheet sheet, List<ReportedResult> report, RuleBook rules) {
        Map<String, Tally> counted = counted(sheet);
        List<Finding> findings = new ArrayList<>(ofNames(sheet, rules).findings());
        findings.addAll(ofTotals(counted, report.stream().map(PrintedTotals::of).toList())
                .findings());
        List<ReportedResult> withCounts = report.stream()
                .map(result -> Optional.ofNullable(counted.get(result.request()))
                        .map(result::withMissingCounts)
                        .orElse(result))
                .toList();
        findings.addAll(ReportedOutcomeCheck.check(withCounts, rules));
        return new Reconciliation(findings);
    }

    /**
     * Holds names of any kind against printed totals.
     *
     * @param names who voted how
     * @param printed what was printed about the same vote
     * @return names that stand twice, and totals that are off
     */
    public static Reconciliation of(ReconciledNames names, PrintedTotals printed) {
        List<Finding> findings = new ArrayList<>(NamesCheck.check(names));
        findings.addAll(ofTotals(Map.of(names.record(), names.tally()), List.of(printed))
                .findings());
        return new Reconciliation(findings);
    }

    /**
     * Adds up the votes of a sheet.
     *
     * @param sheet the votes
     * @return the totals by request, in the order of the sheet
     */
    public static Map<String, Tally> counted(ResultSheet sheet) {
        Map<String, Tally> counted = new LinkedHashMap<>();
        for (RequestVote vote : sheet.votes()) {
            counted.put(vote.id(), vote.tally());
        }
        return counted;
    }
}
