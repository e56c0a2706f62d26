package org.openipu.io.report.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openipu.io.report.block.Block;
import org.openipu.io.report.block.Bullets;
import org.openipu.io.report.block.Figure;
import org.openipu.io.report.block.Line;
import org.openipu.io.report.block.Paragraph;
import org.openipu.io.report.block.Picture;
import org.openipu.io.report.block.Table;
import org.openipu.io.report.block.Table.Column;
import org.openipu.io.report.block.Table.Row;
import org.openipu.io.report.picture.Drawing;
import org.openipu.io.report.picture.NumberTable;
import org.openipu.io.text.Words;
import org.openipu.rules.decision.Reason;

/** What the parts of an analysis are made of. */
final class Cells {

    private Cells() {}

    /** Names a request, set apart from the words around it. */
    static Line request(String id, int place) {
        return Line.of(id.isBlank() ? new Figure("-", path(place)) : new Figure(id, path(place)));
    }

    /** Lays out rows below a head: words first, then figures. */
    static Table table(String caption, List<String> head, List<List<String>> rows) {
        List<Column> columns = new ArrayList<>();
        for (String heading : head) {
            columns.add(new Column(Line.of(heading), !columns.isEmpty()));
        }
        return new Table(
                Line.of(caption),
                columns,
                rows.stream()
                        .map(row -> new Row(row.stream().map(Line::of).toList(), false))
                        .toList());
    }

    /** Sets a picture with its numbers. */
    static Picture picture(String caption, Drawing drawing) {
        NumberTable numbers = drawing.numbers();
        return new Picture(
                Line.of(caption),
                drawing.svg(),
                Line.of(drawing.alternative()),
                Optional.of(table(numbers.caption(), numbers.head(), numbers.rows())));
    }

    /** Sets a picture whose numbers stand in a table of their own. */
    static Picture pictureAlone(String caption, Drawing drawing) {
        return new Picture(Line.of(caption), drawing.svg(), Line.of(drawing.alternative()), Optional.empty());
    }

    static Block paragraph(String text) {
        return new Paragraph(Line.of(text));
    }

    /** Lists reasons, each with what it rests on. */
    static List<Block> reasons(List<Reason> reasons, Words words) {
        if (reasons.isEmpty()) {
            return List.of();
        }
        return List.of(
                paragraph(words.text("decision.reasons")),
                new Bullets(reasons.stream()
                        .map(reason -> Line.joined(
                                " ", List.of(Line.of(words.of(reason)), Line.of(words.of(reason.citation())))))
                        .toList()));
    }

    private static String path(int place) {
        return "requests[" + place + "].id";
    }
}
