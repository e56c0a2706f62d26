package org.openipu.io.report.part;

import java.util.Optional;
import java.util.stream.Stream;
import org.openipu.io.report.block.Line;
import org.openipu.io.report.block.Section;
import org.openipu.io.report.sentence.Figures;
import org.openipu.io.report.sentence.Prose;
import org.openipu.io.report.sentence.Sentences;
import org.openipu.io.report.sentence.Traced;
import org.openipu.model.assembly.Assembly;
import org.openipu.model.assembly.AssemblyDates;
import org.openipu.model.report.AnnualReport;
import org.openipu.model.report.AssemblyReport;
import org.openipu.model.time.DateRange;

/** An Assembly: when and where, who took part, and what happened, a section for each subject. */
record AssemblySection(Sentences say, Traced<AnnualReport> year) {

    Section write(Traced<AssemblyReport> report) {
        Traced<Assembly> assembly = report.get("assembly", AssemblyReport::assembly);
        Prose prose = new Prose()
                .paragraph(Stream.of(when(assembly), withMeetings(report, assembly), theme(assembly))
                        .flatMap(Optional::stream)
                        .toList())
                .blocks(new ParticipationBlocks(say, year.get("delegation", AnnualReport::delegation)).write(report))
                .blocks(new AttendanceBlocks(say).write(assembly));
        subjects(report, assembly).forEach(prose::block);
        return Section.of(heading(report, assembly), prose.blocks());
    }

    private Stream<Optional<Section>> subjects(Traced<AssemblyReport> report, Traced<Assembly> assembly) {
        ForumSections forums = new ForumSections(say);
        return Stream.of(
                        Stream.of(
                                new DebateSection(say).write(assembly),
                                new AgendaSection(say).write(assembly),
                                new EmergencyItemSection(say, year).write(report),
                                new DocumentsSection(say).write(report)),
                        assembly.each("councilSessions", Assembly::councilSessions).stream()
                                .map(session -> Optional.of(new CouncilSection(say).write(session))),
                        assembly.each("forums", Assembly::forums).stream()
                                .map(forum -> Optional.of(forums.write(forum, report))),
                        Stream.of(new EventsSection(say).write(assembly)))
                .flatMap(sections -> sections);
    }

    private Line heading(Traced<AssemblyReport> report, Traced<Assembly> assembly) {
        Line number = show().ordinal(assembly.number("number", Assembly::number));
        Line days = show().days(report.find("printedDates", AssemblyReport::printedDates)
                .orElseGet(() -> session(assembly)));
        return assembly.find("place", Assembly::place)
                .map(place -> say.say("assembly-of.heading-at", number, show().place(place), days))
                .orElseGet(() -> say.say("assembly-of.heading", number, days));
    }

    private Optional<Line> when(Traced<Assembly> assembly) {
        Line number = show().ordinal(assembly.number("number", Assembly::number));
        Line days = show().days(session(assembly));
        return Optional.of(assembly.find("place", Assembly::place)
                .map(place -> say.say("assembly-of.held-at", number, days, show().place(place)))
                .orElseGet(() -> say.say("assembly-of.held", number, days)));
    }

    /** The days with the meetings before, and those that the report prints, unless they are the same. */
    private Optional<Line> withMeetings(Traced<AssemblyReport> report, Traced<Assembly> assembly) {
        Optional<Line> meetings = assembly.get("dates", Assembly::dates)
                .find("withMeetingsBefore", AssemblyDates::withMeetingsBefore)
                .map(days -> say.say("assembly-of.with-meetings", show().days(days)));
        return meetings.or(() -> report.find("printedDates", AssemblyReport::printedDates)
                .filter(printed -> !printed.value().equals(session(assembly).value()))
                .map(printed -> say.say("assembly-of.printed", show().days(printed))));
    }

    private Optional<Line> theme(Traced<Assembly> assembly) {
        return assembly.find("theme", Assembly::theme).map(theme -> say.say("assembly-of.theme", show().text(theme)));
    }

    private static Traced<DateRange> session(Traced<Assembly> assembly) {
        return assembly.get("dates", Assembly::dates).get("session", AssemblyDates::session);
    }

    private Figures show() {
        return say.figures();
    }
}
