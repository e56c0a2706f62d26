package org.openipu.io.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openipu.model.group.GeopoliticalGroup;
import org.openipu.model.parliament.CountryCode;
import org.openipu.rules.analysis.flip.Flip;
import org.openipu.rules.analysis.flip.FlipOutcome;
import org.openipu.rules.analysis.flip.FlipSet;
import org.openipu.rules.analysis.flip.RequestFlips;
import org.openipu.rules.analysis.flip.Shift;
import org.openipu.rules.analysis.flip.ShiftFlips;
import org.openipu.rules.analysis.flip.VoteChange;
import org.openipu.rules.analysis.flip.VoteUse;
import org.openipu.rules.analysis.group.GroupVotes;
import org.openipu.rules.analysis.group.RequestGroups;
import org.openipu.rules.decision.Decision;

/** What would turn a decision, and how the groups voted, as plain text to stand below that of the decision. */
public final class AnalysisText {

    private static final int MOST_PARTS = 30;

    private final Words words;

    private AnalysisText(Words words) {
        this.words = words;
    }

    /**
     * Words what would turn a decision: for each request a table by kind of change and an example, then what limits them.
     *
     * @param flips what would turn it
     * @param words the language
     * @return lines of text, the last one ended
     */
    public static String flips(Decision<FlipOutcome> flips, Words words) {
        AnalysisText text = new AnalysisText(words);
        return words.text("analysis.title")
                + "\n"
                + flips.outcome().requests().stream()
                        .map(request -> "\n" + text.flips(request))
                        .collect(Collectors.joining())
                + (flips.reasons().isEmpty() ? "" : "\n" + ReasonsText.write(flips.reasons(), words));
    }

    /**
     * Words how the groups voted: a table for each request, with what the group could have done alone.
     *
     * @param groups the votes by group, in the order of the requests
     * @param flips what would turn the decision
     * @param words the language
     * @return lines of text, the last one ended
     */
    public static String groups(List<RequestGroups> groups, FlipOutcome flips, Words words) {
        AnalysisText text = new AnalysisText(words);
        return groups.stream()
                .map(request -> "\n" + text.groups(request, flips))
                .collect(Collectors.joining());
    }

    private String flips(RequestFlips flips) {
        TextTable table = new TextTable()
                .row(words.text("analysis.change"), words.text("analysis.votes"), words.text("analysis.delegations"));
        for (ShiftFlips kind : flips.shifts()) {
            table.row(shift(kind.shift()), votes(kind.votes()), delegations(kind.delegations()));
        }
        table.row(words.text("analysis.all-changes"), votes(flips.votes()), delegations(flips.delegations()));
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
        return flip.set()
                .map(set -> words.text(
                                key,
                                set.changes().stream()
                                                .limit(MOST_PARTS)
                                                .map(change -> change(change, request))
                                                .collect(Collectors.joining("; "))
                                        + (set.changes().size() > MOST_PARTS ? "; ..." : ""))
                        + "\n")
                .orElse("");
    }

    private String change(VoteChange change, String request) {
        return words.text(
                change.request().equals(request) ? "analysis.example-part" : "analysis.example-part-on",
                change.delegation().map(CountryCode::alpha2).orElseGet(() -> words.text("analysis.nobody-named")),
                words.number(change.votes()),
                use(change.shift().from()),
                use(change.shift().to()),
                OneLine.shortened(change.request()));
    }

    private String groups(RequestGroups groups, FlipOutcome flips) {
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
                    line.group().map(this::name).orElseGet(() -> words.text("analysis.no-group")),
                    words.number(line.votes().affirmative()),
                    words.number(line.votes().negative()),
                    words.number(line.votes().abstentions()),
                    line.group()
                            .flatMap(group -> alone(flips, groups.request(), group))
                            .map(this::votes)
                            .orElse(""));
        }
        String inTwo = groups.groups().stream()
                .flatMap(line -> line.inTwo().stream())
                .distinct()
                .sorted()
                .map(CountryCode::alpha2)
                .collect(Collectors.joining(", "));
        return words.text("analysis.groups", OneLine.shortened(groups.request()))
                + "\n"
                + table
                + (inTwo.isEmpty() ? "" : words.text("analysis.in-two", inTwo) + "\n");
    }

    private static Optional<Flip> alone(FlipOutcome flips, String request, GeopoliticalGroup group) {
        return flips.requests().stream()
                .filter(flip -> flip.request().equals(request))
                .flatMap(flip -> flip.groups().stream())
                .filter(flip -> flip.group() == group)
                .map(flip -> flip.votes())
                .findFirst();
    }

    private String votes(Flip flip) {
        return flip.fold(
                set -> number(set.votes(), set.isOnly() && set.delegations().isPresent()),
                () -> words.text("analysis.impossible"),
                () -> words.text("analysis.unknown"));
    }

    private String delegations(Flip flip) {
        return flip.fold(
                (FlipSet set) -> number(set.delegations().orElse(0), set.isOnly()),
                () -> words.text("analysis.impossible"),
                () -> words.text("analysis.unknown"));
    }

    private String number(int number, boolean isOnly) {
        return isOnly ? words.text("analysis.only", words.number(number)) : words.number(number);
    }

    private String shift(Shift shift) {
        return words.text("analysis.shift", use(shift.from()), use(shift.to()));
    }

    private String use(VoteUse use) {
        return words.text("analysis.use-" + use.code());
    }

    private String name(GeopoliticalGroup group) {
        return words.text("analysis.group-" + group.code());
    }
}
