package org.openipu.io.report.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.openipu.io.report.block.Line;
import org.openipu.io.report.block.Table;
import org.openipu.io.report.block.Table.Column;
import org.openipu.io.report.block.Table.Row;
import org.openipu.io.report.sentence.Sentences;
import org.openipu.io.report.sentence.Traced;
import org.openipu.model.vote.DelegationVote;

/**
 * A roll call in a row for each group, which fits on a page: who voted in favour, against and abstained, each with the number of
 * votes; a delegation that split its votes is named more than once.
 */
record RollCallTable(Sentences say) {

    /** With a space that keeps a number beside its delegation. */
    private static final String BESIDE = "\u00A0";

    Table of(Map<String, List<Traced<DelegationVote>>> groups) {
        boolean allVoted = groups.values().stream().flatMap(List::stream).noneMatch(RollCallTable::isUnused);
        List<Column> columns = Stream.of(
                        "seating.group",
                        "urgent.column-yes",
                        "urgent.column-no",
                        "urgent.column-abstain",
                        "seating.none-cast")
                .limit(allVoted ? 4 : 5)
                .map(key -> Column.ofWords(say.say(key)))
                .toList();
        List<Row> rows = new ArrayList<>();
        groups.forEach((name, delegations) -> rows.add(row(name, delegations, allVoted)));
        return new Table(say.say("seating.caption"), columns, rows);
    }

    private Row row(String group, List<Traced<DelegationVote>> delegations, boolean allVoted) {
        List<Line> cells = new ArrayList<>();
        cells.add(Line.of(group));
        cells.add(cast(delegations, "yes", vote -> vote.votes().affirmative()));
        cells.add(cast(delegations, "no", vote -> vote.votes().negative()));
        cells.add(cast(delegations, "abstain", vote -> vote.votes().abstentions()));
        if (!allVoted) {
            cells.add(side(delegations.stream()
                    .filter(RollCallTable::isUnused)
                    .map(this::country)
                    .toList()));
        }
        return new Row(cells, false);
    }

    private Line cast(List<Traced<DelegationVote>> delegations, String name, ToIntFunction<DelegationVote> votes) {
        return side(delegations.stream()
                .filter(vote -> votes.applyAsInt(vote.value()) > 0)
                .map(vote -> Line.joined(
                        BESIDE,
                        List.of(
                                country(vote),
                                say.figures().number(vote.number(name, entry -> votes.applyAsInt(entry))))))
                .toList());
    }

    private static Line side(List<Line> delegations) {
        return Line.joined(", ", delegations);
    }

    private Line country(Traced<DelegationVote> vote) {
        return say.figures().country(vote.get("member", DelegationVote::delegation));
    }

    private static boolean isUnused(Traced<DelegationVote> vote) {
        return vote.value().votes().affirmative() == 0
                && vote.value().votes().negative() == 0
                && vote.value().votes().abstentions() == 0;
    }
}
