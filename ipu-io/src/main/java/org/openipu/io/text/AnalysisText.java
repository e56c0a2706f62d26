package org.openipu.io.text;

import java.util.stream.Collectors;
import org.openipu.rules.analysis.flip.Flip;
import org.openipu.rules.analysis.flip.FlipOutcome;
import org.openipu.rules.analysis.flip.RequestFlips;
import org.openipu.rules.analysis.flip.ShiftFlips;
import org.openipu.rules.analysis.group.GroupVotes;
import org.openipu.rules.analysis.group.RequestGroups;
import org.openipu.rules.analysis.overview.VoteOverview;
import org.openipu.rules.decision.Decision;

/**
 * What would turn a decision, how the groups voted and held together, who voted alike and who had what power, as plain text to
 * stand below that of the decision.
 */
public final class AnalysisText {

    private final VoteOverview overview;
    private final Words words;
    private final AnalysisWords cells;

    private AnalysisText(VoteOverview overview, Words words) {
        this.overview = overview;
        this.words = words;
        this.cells = new AnalysisWords(words);
    }

    /**
     * Words an analysis.
     *
     * @param overview what is told of the vote
     * @param words the language
     * @return lines of text, the last one ended
     */
    public static String write(VoteOverview overview, Words words) {
        AnalysisText text = new AnalysisText(overview, words);
        return text.flips() + text.groups() + OverviewText.write(overview, words);
    }

    /** For each request a table by kind of change and an example, then what limits them. */
    private String flips() {
        Decision<FlipOutcome> flips = overview.flips();
        return words.text("analysis.title")
                + "\n"
                + flips.outcome().requests().stream()
                        .map(request -> "\n" + flips(request))
                        .collect(Collectors.joining())
                + (flips.reasons().isEmpty() ? "" : "\n" + ReasonsText.write(flips.reasons(), words));
    }

    private String flips(RequestFlips flips) {
        TextTable table = new TextTable()
                .row(words.text("analysis.change"), words.text("analysis.votes"), words.text("analysis.delegations"));
        for (ShiftFlips kind : flips.shifts()) {
            table.row(cells.shift(kind.shift()), cells.votes(kind.votes()), cells.delegations(kind.delegations()));
        }
        table.row(
                words.text("analysis.all-changes"), cells.votes(flips.votes()), cells.delegations(flips.delegations()));
        return words.text(
                        flips.holds() ? "analysis.loss" : "analysis.gain",
                        OneLine.shortened(flips.request()),
                        words.number(flips.margin()))
                + "\n"
                + table
                + example("analysis.example", flips.votes(), flips.request())
                + example("analysis.example-of-delegations", flips.delegations(), flips.request());
    }

    private String example(String key, Flip flip, String request) {
        return cells.example(flip, request)
                .map(changes -> words.text(key, changes) + "\n")
                .orElse("");
    }

    /** A table for each request, with what the group could have done alone. */
    private String groups() {
        return overview.groups().stream().map(request -> "\n" + groups(request)).collect(Collectors.joining());
    }

    private String groups(RequestGroups groups) {
        if (groups.groups().isEmpty()) {
            return words.text("analysis.groups-unknown", OneLine.shortened(groups.request())) + "\n";
        }
        TextTable table = new TextTable()
                .row(
                        words.text("analysis.group"),
                        words.text("decision.yes"),
                        words.text("decision.no"),
                        words.text("decision.abstain"),
                        words.text("analysis.alone"));
        for (GroupVotes line : groups.groups()) {
            table.row(
                    cells.group(line.group()),
                    words.number(line.votes().affirmative()),
                    words.number(line.votes().negative()),
                    words.number(line.votes().abstentions()),
                    line.group()
                            .flatMap(group -> overview.flips().outcome().alone(groups.request(), group))
                            .map(cells::votes)
                            .orElse(""));
        }
        String inTwo = AnalysisWords.codes(
                groups.groups().stream().flatMap(line -> line.inTwo().stream()).toList());
        return words.text("analysis.groups", OneLine.shortened(groups.request()))
                + "\n"
                + table
                + (inTwo.isEmpty() ? "" : words.text("analysis.in-two", inTwo) + "\n");
    }
}
