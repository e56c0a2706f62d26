package org.openipu.io.report.part;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openipu.io.report.block.Line;
import org.openipu.io.report.block.Picture;
import org.openipu.io.report.block.Table;
import org.openipu.io.report.block.Table.Column;
import org.openipu.io.report.block.Table.Row;
import org.openipu.io.report.picture.Drawing;
import org.openipu.io.report.picture.YearEntry;
import org.openipu.io.report.picture.YearEntry.Presence;
import org.openipu.io.report.picture.YearPicture;
import org.openipu.io.report.sentence.Figures;
import org.openipu.io.report.sentence.Sentences;
import org.openipu.io.report.sentence.Traced;
import org.openipu.model.assembly.Assembly;
import org.openipu.model.assembly.AssemblyDates;
import org.openipu.model.delegation.Delegation;
import org.openipu.model.delegation.Mandate;
import org.openipu.model.delegation.Participation;
import org.openipu.model.delegation.ParticipationStatus;
import org.openipu.model.report.AnnualReport;
import org.openipu.model.report.AssemblyReport;
import org.openipu.model.time.DateRange;

/** The year as a line from January to December: what has days in the report, the Assemblies and the election of the delegation. */
record YearOverview(Sentences say) {

    /** An event with the paths of its days. */
    private record Event(Line label, Traced<LocalDate> first, Traced<LocalDate> last, Presence presence) {

        boolean isIn(int year) {
            return first.value().getYear() <= year
                    && last.value().getYear() >= year
                    && !last.value().isBefore(first.value());
        }

        YearEntry entry() {
            return new YearEntry(label.plain(), first.value(), last.value(), presence);
        }
    }

    Optional<Picture> write(Traced<AnnualReport> report) {
        int year = report.value().year();
        List<Event> events = Stream.concat(
                        election(report).stream(),
                        report.each("assemblies", AnnualReport::assemblies).stream()
                                .map(this::assembly))
                .filter(event -> event.isIn(year))
                .sorted(Comparator.comparing(event -> event.first().value()))
                .toList();
        return events.isEmpty() ? Optional.empty() : Optional.of(picture(report, events));
    }

    private Picture picture(Traced<AnnualReport> report, List<Event> events) {
        Drawing drawing = YearPicture.of(
                report.value().year(), events.stream().map(Event::entry).toList(), say.words());
        Line caption = say.say("meetings.picture", show().year(report.number("year", AnnualReport::year)));
        return new Picture(caption, drawing.svg(), Line.of(drawing.alternative()), Optional.of(table(drawing, events)));
    }

    private Table table(Drawing drawing, List<Event> events) {
        List<Column> columns = drawing.numbers().head().stream()
                .map(heading -> Column.ofWords(Line.of(heading)))
                .toList();
        List<Row> rows = new ArrayList<>();
        for (Event event : events) {
            rows.add(Row.of(
                    event.label(),
                    show().day(event.first()),
                    show().day(event.last()),
                    Line.of(event.presence().in(say.words()))));
        }
        return new Table(say.say("meetings.days"), columns, rows);
    }

    private Optional<Event> election(Traced<AnnualReport> report) {
        return report.get("delegation", AnnualReport::delegation)
                .get("mandate", Delegation::mandate)
                .find("elected", Mandate::elected)
                .map(day -> new Event(say.say("meetings.election"), day, day, Presence.NEITHER));
    }

    private Event assembly(Traced<AssemblyReport> report) {
        Traced<Assembly> assembly = report.get("assembly", AssemblyReport::assembly);
        Traced<DateRange> days = report.find("printedDates", AssemblyReport::printedDates)
                .orElseGet(() -> assembly.get("dates", Assembly::dates).get("session", AssemblyDates::session));
        return new Event(
                label(assembly),
                days.get("first", DateRange::first),
                days.get("last", DateRange::last),
                presence(report.value().participation()));
    }

    private Line label(Traced<Assembly> assembly) {
        Line number = show().ordinal(assembly.number("number", Assembly::number));
        return assembly.find("place", Assembly::place)
                .map(place -> say.say("meetings.assembly-at", number, show().place(place)))
                .orElseGet(() -> say.say("meetings.assembly", number));
    }

    private static Presence presence(Participation participation) {
        return participation.status() == ParticipationStatus.ATTENDED
                ? Presence.ATTENDED
                : participation.status() == ParticipationStatus.ABSENT ? Presence.ABSENT : Presence.NEITHER;
    }

    private Figures show() {
        return say.figures();
    }
}
