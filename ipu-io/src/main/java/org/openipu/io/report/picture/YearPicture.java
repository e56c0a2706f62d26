package org.openipu.io.report.picture;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openipu.io.report.picture.YearEntry.Presence;
import org.openipu.io.report.template.picture.JteyearGenerated;
import org.openipu.io.text.Words;

/** A year from January to December, with what happened in it. */
public final class YearPicture {

    /** The width of the picture, in its own units. */
    public static final int WIDTH = 480;

    /** How much room the colours' explanation takes below. */
    public static final int LEGEND = 24;

    private static final int FIRST_LANE = 40;
    private static final int LANE = 26;
    private static final int SHORTEST = 5;

    private YearPicture() {}

    /**
     * Draws a year; an event that only begins or ends in it is drawn as far as it lies in it.
     *
     * @param year the year
     * @param entries the events, in the order in which they are drawn
     * @param words the language
     * @return the picture
     * @throws IllegalArgumentException if an event lies outside the year
     */
    public static Drawing of(int year, List<YearEntry> entries, Words words) {
        List<Lane> lanes = new ArrayList<>();
        for (YearEntry entry : entries) {
            lanes.add(lane(Year.of(year), entry, FIRST_LANE + LANE * lanes.size()));
        }
        String alternative =
                entries.stream().map(entry -> sentence(entry, words)).collect(Collectors.joining(" "));
        StringOutput svg = new StringOutput();
        JteyearGenerated.render(
                new OwaspHtmlTemplateOutput(svg),
                null,
                months(Year.of(year), words),
                lanes,
                FIRST_LANE + LANE * lanes.size(),
                legend(entries, words));
        return new Drawing(svg.toString(), alternative, numbers(year, entries, words));
    }

    /** Explains the colours that there are. */
    private static List<LegendEntry> legend(List<YearEntry> entries, Words words) {
        List<Presence> there = Stream.of(Presence.values())
                .filter(presence -> entries.stream().anyMatch(entry -> entry.presence() == presence))
                .toList();
        return LegendEntry.row(
                there.stream().map(Presence::tone).toList(),
                there.stream().map(presence -> presence.in(words)).toList());
    }

    private static Lane lane(Year year, YearEntry entry, int y) {
        if (entry.last().getYear() < year.getValue() || entry.first().getYear() > year.getValue()) {
            throw new IllegalArgumentException("the event is not in " + year + ": " + entry.first());
        }
        LocalDate first = entry.first().getYear() < year.getValue() ? year.atDay(1) : entry.first();
        LocalDate last = entry.last().getYear() > year.getValue() ? year.atDay(year.length()) : entry.last();
        int x = x(year, first.getDayOfYear() - 1);
        int width = Math.max(SHORTEST, x(year, last.getDayOfYear()) - x);
        boolean inFirstHalf = x < WIDTH / 2;
        return new Lane(
                Lettering.line(entry.label()),
                Math.min(x, WIDTH - width),
                y,
                width,
                entry.presence().tone(),
                inFirstHalf ? x + width + 6 : x - 6,
                inFirstHalf ? "start" : "end");
    }

    private static List<MonthMark> months(Year year, Words words) {
        String[] letters = words.text("picture.months").split(" ", -1);
        return Stream.of(Month.values())
                .map(month ->
                        new MonthMark(letters[month.getValue() - 1], x(year, month.firstDayOfYear(year.isLeap()) - 1)))
                .toList();
    }

    private static int x(Year year, int days) {
        return (days * WIDTH + year.length() / 2) / year.length();
    }

    private static String sentence(YearEntry entry, Words words) {
        String first = words.day(entry.first());
        return entry.first().equals(entry.last())
                ? words.text(
                        "picture.event-of-a-day",
                        entry.label(),
                        first,
                        entry.presence().in(words))
                : words.text(
                        "picture.event-on",
                        entry.label(),
                        first,
                        words.day(entry.last()),
                        entry.presence().in(words));
    }

    private static NumberTable numbers(int year, List<YearEntry> entries, Words words) {
        List<String> head = List.of(
                words.text("picture.event"),
                words.text("picture.first-day"),
                words.text("picture.last-day"),
                words.text("picture.delegation"));
        List<List<String>> rows = entries.stream()
                .map(entry -> List.of(
                        entry.label(),
                        words.day(entry.first()),
                        words.day(entry.last()),
                        entry.presence().in(words)))
                .toList();
        return new NumberTable(words.text("picture.year", String.valueOf(year)), head, rows);
    }

    /**
     * A month on the line.
     *
     * @param letter its first letter
     * @param x where it begins from the left
     */
    public record MonthMark(String letter, int x) {}

    /**
     * An event as it is drawn.
     *
     * @param label its name
     * @param x where it begins from the left
     * @param y where its lane begins from the top
     * @param width how long it lasts
     * @param tone filled when the delegation was there, an outline when it was not
     * @param labelX where the name is written from the left
     * @param anchor whether the name begins or ends there: {@code start} or {@code end}
     */
    public record Lane(String label, int x, int y, int width, Tone tone, int labelX, String anchor) {}
}
