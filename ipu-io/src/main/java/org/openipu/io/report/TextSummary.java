package org.openipu.io.report;

import java.util.stream.Collectors;
import org.openipu.io.report.YearSummary.ReportedVote;
import org.openipu.io.text.CostTotalsText;
import org.openipu.io.text.DecisionText;
import org.openipu.io.text.TextTable;
import org.openipu.io.text.Words;
import org.openipu.model.vote.ReportedResult;

/** A year's summary as plain text. */
public final class TextSummary {

    private TextSummary() {}

    /**
     * Words a summary: the decided votes with their reasons, the reported outcomes, and the totals of the costs.
     *
     * @param summary the summary
     * @param words the language
     * @return lines of text, the last one ended
     */
    public static String render(YearSummary summary, Words words) {
        String title = words.text("summary.title", summary.delegation(), String.valueOf(summary.year()));
        String votes = summary.votes().stream()
                .map(vote -> heading(vote.title())
                        + DecisionText.write(vote.decision(), words)
                        + source(vote.source(), words))
                .collect(Collectors.joining("\n"));
        String reported = summary.reported().stream()
                .map(vote -> heading(vote.title()) + reported(vote, words) + source(vote.source(), words))
                .collect(Collectors.joining("\n"));
        return title + "\n\n" + votes + "\n" + reported + "\n" + CostTotalsText.write(summary.totals(), words)
                + source(summary.costSource(), words);
    }

    private static String heading(String title) {
        return "== " + title + "\n\n";
    }

    private static String source(String source, Words words) {
        return words.text("summary.source", source) + "\n";
    }

    private static String reported(ReportedVote vote, Words words) {
        TextTable table = new TextTable()
                .row(words.text("decision.request"), words.text("summary.majority"), words.text("summary.outcome"));
        vote.results()
                .forEach(result -> table.row(
                        result.request(),
                        majority(result, words),
                        words.text(result.accepted() ? "summary.accepted" : "summary.not-accepted")));
        return words.text("summary.reported-note") + "\n\n" + table + "\n" + verdict(vote, words);
    }

    private static String majority(ReportedResult result, Words words) {
        return words.text(result.reachedMajority()
                .map(reached -> reached ? "decision.reached" : "decision.not-reached")
                .orElse("summary.unknown"));
    }

    private static String verdict(ReportedVote vote, Words words) {
        if (vote.findings().isEmpty()) {
            return words.text("summary.consistent") + "\n";
        }
        return vote.findings().stream()
                .map(finding -> "- " + words.of(finding) + "\n")
                .collect(Collectors.joining("", words.text("summary.contradicts") + "\n", ""));
    }
}
