package org.openipu.io.report.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openipu.io.report.block.Line;
import org.openipu.io.report.block.Picture;
import org.openipu.io.report.block.Table;
import org.openipu.io.report.block.Table.Column;
import org.openipu.io.report.block.Table.Row;
import org.openipu.io.report.picture.Drawing;
import org.openipu.io.report.picture.VotePicture;
import org.openipu.io.report.sentence.Sentences;
import org.openipu.io.report.sentence.Traced;
import org.openipu.model.vote.EmergencyItemRecord;
import org.openipu.rules.verdict.MajorityVerdict;

/** The votes on the requests: with figures where any are known, and what the rule makes of them, else the outcomes alone. */
record EmergencyItemResults(Sentences say, EmergencyItemRule rule, List<VotedRequest> requests) {

    static EmergencyItemResults of(Traced<EmergencyItemRecord> item, EmergencyItemRule rule, Sentences say) {
        return new EmergencyItemResults(say, rule, VotedRequest.of(item, rule));
    }

    Optional<Table> table() {
        boolean withFigures = requests.stream().anyMatch(EmergencyItemResults::hasFigures);
        boolean withMargin =
                requests.stream().anyMatch(request -> request.verdict().isPresent());
        return requests.isEmpty()
                ? Optional.empty()
                : Optional.of(new Table(
                        say.say(withFigures ? "urgent.caption" : "urgent.caption-without-figures"),
                        columns(withFigures, withMargin),
                        requests.stream()
                                .map(request -> row(request, withFigures, withMargin))
                                .toList()));
    }

    /** The votes as bars, whose numbers are those of the table; empty when the rule or the votes are not known. */
    Optional<Picture> picture() {
        List<MajorityVerdict> verdicts =
                requests.stream().flatMap(request -> request.verdict().stream()).toList();
        if (verdicts.isEmpty()) {
            return Optional.empty();
        }
        Drawing drawing = VotePicture.of(verdicts, say.words());
        return Optional.of(new Picture(
                say.say("urgent.picture"), drawing.svg(), Line.of(drawing.alternative()), Optional.empty()));
    }

    private List<Column> columns(boolean withFigures, boolean withMargin) {
        List<Column> columns = new ArrayList<>(List.of(Column.ofWords(say.say("urgent.column-request"))));
        if (withFigures) {
            columns.add(Column.ofFigures(say.say("urgent.column-yes")));
            columns.add(Column.ofFigures(say.say("urgent.column-no")));
            columns.add(Column.ofFigures(say.say("urgent.column-abstain")));
            columns.add(Column.ofFigures(say.say("urgent.column-required")));
        }
        if (withMargin) {
            columns.add(Column.ofFigures(say.say("urgent.column-margin")));
        }
        columns.add(Column.ofWords(rule.fraction()
                .map(share -> say.say("urgent.column-majority-of", share))
                .orElseGet(() -> say.say("urgent.column-majority"))));
        columns.add(Column.ofWords(say.say("urgent.column-outcome")));
        return columns;
    }

    private Row row(VotedRequest request, boolean withFigures, boolean withMargin) {
        List<Line> cells = new ArrayList<>(List.of(say.figures().name(request.id())));
        if (withFigures) {
            cells.add(count(request.affirmative()));
            cells.add(count(request.negative()));
            cells.add(count(request.abstentions()));
            cells.add(count(request.required()));
        }
        if (withMargin) {
            cells.add(count(request.margin()));
        }
        cells.add(say.say(request.reachedMajority()
                .map(reached -> reached ? "urgent.reached" : "urgent.not-reached")
                .orElse("urgent.not-stated")));
        cells.add(say.say(request.accepted()
                .map(accepted -> accepted ? "urgent.on-agenda" : "urgent.not-on-agenda")
                .orElse("urgent.not-stated")));
        return new Row(cells, false);
    }

    private Line count(Optional<? extends Traced<? extends Number>> count) {
        return count.<Line>map(say.figures()::number).orElseGet(() -> say.say("urgent.not-stated"));
    }

    private static boolean hasFigures(VotedRequest request) {
        return request.affirmative().isPresent()
                || request.negative().isPresent()
                || request.abstentions().isPresent()
                || request.required().isPresent();
    }
}
