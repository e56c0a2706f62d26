package org.openipu.io.report.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.openipu.io.report.block.Line;
import org.openipu.io.report.block.Table;
import org.openipu.io.report.block.Table.Column;
import org.openipu.io.report.block.Table.Row;
import org.openipu.io.report.sentence.Figures;
import org.openipu.io.report.sentence.Sentences;
import org.openipu.io.report.sentence.Traced;
import org.openipu.model.vote.EmergencyItemRecord;
import org.openipu.model.vote.ReportedResult;

/** What a report prints of the votes on the requests: with its figures where it prints any, else the outcomes alone. */
record EmergencyItemResults(Sentences say, EmergencyItemRule rule) {

    Optional<Table> table(Traced<EmergencyItemRecord> item) {
        List<Traced<ReportedResult>> results = item.each("results", EmergencyItemRecord::results);
        boolean withFigures = results.stream().anyMatch(result -> hasFigures(result.value()));
        return results.isEmpty()
                ? Optional.empty()
                : Optional.of(new Table(
                        say.say(withFigures ? "urgent.caption" : "urgent.caption-without-figures"),
                        columns(withFigures),
                        results.stream().map(result -> row(result, withFigures)).toList()));
    }

    private List<Column> columns(boolean withFigures) {
        List<Column> columns = new ArrayList<>(List.of(Column.ofWords(say.say("urgent.column-request"))));
        if (withFigures) {
            columns.add(Column.ofFigures(say.say("urgent.column-yes")));
            columns.add(Column.ofFigures(say.say("urgent.column-no")));
            columns.add(Column.ofFigures(say.say("urgent.column-abstain")));
            columns.add(Column.ofFigures(say.say("urgent.column-required")));
        }
        columns.add(Column.ofWords(rule.fraction()
                .map(share -> say.say("urgent.column-majority-of", share))
                .orElseGet(() -> say.say("urgent.column-majority"))));
        columns.add(Column.ofWords(say.say("urgent.column-outcome")));
        return columns;
    }

    private Row row(Traced<ReportedResult> result, boolean withFigures) {
        List<Line> cells = new ArrayList<>(List.of(show().name(result.get("request", ReportedResult::request))));
        if (withFigures) {
            cells.add(count(result, "affirmative", ReportedResult::affirmative));
            cells.add(count(result, "negative", ReportedResult::negative));
            cells.add(count(result, "abstentions", ReportedResult::abstentions));
            cells.add(count(result, "required", ReportedResult::required));
        }
        cells.add(say.say(result.value()
                .reachedMajority()
                .map(reached -> reached ? "urgent.reached" : "urgent.not-reached")
                .orElse("urgent.not-stated")));
        cells.add(say.say(result.value().accepted() ? "urgent.on-agenda" : "urgent.not-on-agenda"));
        return new Row(cells, false);
    }

    private Line count(Traced<ReportedResult> result, String key, Function<ReportedResult, OptionalInt> count) {
        return result.findNumber(key, count).map(show()::number).orElseGet(() -> say.say("urgent.not-stated"));
    }

    private static boolean hasFigures(ReportedResult result) {
        return result.affirmative().isPresent()
                || result.negative().isPresent()
                || result.abstentions().isPresent()
                || result.required().isPresent();
    }

    private Figures show() {
        return say.figures();
    }
}
