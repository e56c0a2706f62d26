package org.openipu.io.report.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openipu.io.report.block.Block;
import org.openipu.io.report.block.Line;
import org.openipu.io.report.block.Table;
import org.openipu.io.report.block.Table.Column;
import org.openipu.io.report.block.Table.Row;
import org.openipu.io.report.sentence.Figures;
import org.openipu.io.report.sentence.Prose;
import org.openipu.io.report.sentence.Sentences;
import org.openipu.io.report.sentence.Traced;
import org.openipu.model.assembly.Assembly;
import org.openipu.model.assembly.Attendance;
import org.openipu.model.assembly.AttendanceFigure;

/** Who attended an Assembly: the parliaments, and the other organizations by kind, with or without a printed number. */
record AttendanceBlocks(Sentences say) {

    List<Block> write(Traced<Assembly> assembly) {
        Prose prose = new Prose();
        assembly.find("attendance", Assembly::attendance)
                .ifPresent(attendance -> prose.paragraph(people(attendance)).block(others(attendance)));
        return prose.blocks();
    }

    private List<Line> people(Traced<Attendance> attendance) {
        List<Line> sentences = new ArrayList<>();
        attendance
                .findNumber("participants", Attendance::participants)
                .map(number -> say.count("attending.participants", number))
                .ifPresent(sentences::add);
        Optional<Line> parliamentarians = attendance
                .findNumber("parliamentarians", Attendance::parliamentarians)
                .map(number -> say.count("attending.parliamentarians", number));
        Optional<Line> parliaments = attendance
                .findNumber("parliaments", Attendance::parliaments)
                .map(number -> say.count("attending.parliaments", number));
        parliamentarians
                .map(people -> parliaments
                        .map(from -> say.say("attending.people-from", people, from))
                        .orElseGet(() -> say.say("attending.people", people)))
                .or(() -> parliaments.map(from -> say.say("attending.from", from)))
                .ifPresent(sentences::add);
        return sentences;
    }

    private Optional<Table> others(Traced<Attendance> attendance) {
        List<Traced<AttendanceFigure>> others = attendance.each("others", Attendance::others);
        boolean withPersons =
                others.stream().anyMatch(figure -> figure.value().persons().isPresent());
        List<Column> columns = new ArrayList<>(List.of(
                Column.ofWords(say.say("attending.kind")), Column.ofFigures(say.say("attending.organizations"))));
        if (withPersons) {
            columns.add(Column.ofFigures(say.say("attending.persons")));
        }
        return others.isEmpty()
                ? Optional.empty()
                : Optional.of(new Table(
                        say.say("attending.caption"),
                        columns,
                        others.stream().map(figure -> row(figure, withPersons)).toList()));
    }

    private Row row(Traced<AttendanceFigure> figure, boolean withPersons) {
        List<Line> cells = new ArrayList<>();
        cells.add(say.name("attending", figure.value().category()));
        cells.add(figure.findNumber("organizations", AttendanceFigure::organizations)
                .map(show()::number)
                .orElseGet(() -> say.say("attending.present")));
        if (withPersons) {
            cells.add(figure.findNumber("persons", AttendanceFigure::persons)
                    .map(show()::number)
                    .orElse(Line.EMPTY));
        }
        return new Row(cells, false);
    }

    private Figures show() {
        return say.figures();
    }
}
