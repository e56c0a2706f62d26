package org.openipu.io.report.picture;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openipu.io.report.picture.HemicyclePlaces.Place;
import org.openipu.io.report.picture.HemicycleWedge.Seat;
import org.openipu.io.report.template.picture.JtehemicycleGenerated;
import org.openipu.io.text.Words;

/** Delegations in a half circle, grouped, each in the colour of its votes. */
public final class HemicyclePicture {

    /** The width of the picture, in its own units. */
    public static final int WIDTH = 4800;

    /** How far below the top the middle of the half circle is. */
    public static final int MIDDLE = 2600;

    private static final int LINE = 200;
    private static final int NUMBER_RADIUS = 2280;

    private HemicyclePicture() {}

    /**
     * Draws a roll call.
     *
     * @param wedges the groups from the left; a group without delegations has a line in the legend alone
     * @param words the language
     * @return the picture
     */
    public static Drawing of(List<HemicycleWedge> wedges, Words words) {
        List<Seat> seats =
                wedges.stream().flatMap(wedge -> wedge.seats().stream()).toList();
        List<Place> places = HemicyclePlaces.of(seats.size());
        List<Dot> dots = new ArrayList<>();
        for (int i = 0; i < seats.size(); i++) {
            dots.add(new Dot(
                    WIDTH / 2 + places.get(i).x(), MIDDLE - places.get(i).y(), seats.get(i)));
        }
        List<WedgeMark> marks = marks(wedges, places, words);
        String alternative =
                wedges.stream().map(wedge -> sentence(wedge, words)).collect(Collectors.joining(" "));
        StringOutput svg = new StringOutput();
        JtehemicycleGenerated.render(
                new OwaspHtmlTemplateOutput(svg),
                null,
                legend(words),
                dots,
                HemicyclePlaces.seatRadius(seats.size()),
                marks,
                MIDDLE + 2 * LINE + LINE * marks.size());
        return new Drawing(svg.toString(), alternative, numbers(wedges, words));
    }

    private static List<LegendEntry> legend(Words words) {
        return LegendEntry.row(
                List.of(Tone.FIRST, Tone.SECOND, Tone.THIRD, Tone.MIXED, Tone.NONE),
                List.of(
                        words.text("decision.yes"),
                        words.text("decision.no"),
                        words.text("decision.abstain"),
                        words.text("picture.split"),
                        words.text("picture.none-cast")));
    }

    /** Each group's number stands outside its middle seat; its name stands below the half circle. */
    private static List<WedgeMark> marks(List<HemicycleWedge> wedges, List<Place> places, Words words) {
        List<WedgeMark> marks = new ArrayList<>();
        int before = 0;
        for (HemicycleWedge wedge : wedges) {
            int size = wedge.seats().size();
            double share = size == 0 ? 0 : places.get(before + size / 2).share();
            String number = String.valueOf(marks.size() + 1);
            marks.add(new WedgeMark(
                    size == 0 ? "" : number,
                    WIDTH / 2 - along(StrictMath.cos(StrictMath.PI * share)),
                    MIDDLE - along(StrictMath.sin(StrictMath.PI * share)),
                    number + "  " + Lettering.line(wedge.name()) + " (" + words.number(size) + ")",
                    MIDDLE + 2 * LINE + LINE * marks.size()));
            before += size;
        }
        return marks;
    }

    private static int along(double share) {
        return (int) StrictMath.round(NUMBER_RADIUS * share);
    }

    private static String sentence(HemicycleWedge wedge, Words words) {
        return words.text(
                "picture.wedge",
                wedge.name(),
                count(wedge, Tone.FIRST, words),
                count(wedge, Tone.SECOND, words),
                count(wedge, Tone.THIRD, words),
                count(wedge, Tone.MIXED, words),
                count(wedge, Tone.NONE, words));
    }

    private static String count(HemicycleWedge wedge, Tone tone, Words words) {
        return words.number(
                wedge.seats().stream().filter(seat -> seat.tone() == tone).count());
    }

    private static NumberTable numbers(List<HemicycleWedge> wedges, Words words) {
        List<String> head = List.of(
                words.text("picture.delegation"),
                words.text("picture.group"),
                words.text("decision.yes"),
                words.text("decision.no"),
                words.text("decision.abstain"));
        return new NumberTable(
                words.text("picture.delegations"),
                head,
                wedges.stream().flatMap(wedge -> rows(wedge, words)).toList());
    }

    private static Stream<List<String>> rows(HemicycleWedge wedge, Words words) {
        return wedge.seats().stream()
                .map(seat -> List.of(
                        seat.delegation(),
                        wedge.name(),
                        words.number(seat.votes().affirmative()),
                        words.number(seat.votes().negative()),
                        words.number(seat.votes().abstentions())));
    }

    /**
     * A delegation as it is drawn.
     *
     * @param x from the left
     * @param y from the top
     * @param seat the delegation and its votes
     */
    public record Dot(int x, int y, Seat seat) {

        /** Returns the colour of its votes. */
        public Tone tone() {
            return seat.tone();
        }
    }

    /**
     * A group's number beside its seats, and its line of the legend.
     *
     * @param number its number; empty when it has no seats
     * @param x where the number is, from the left
     * @param y where the number is, from the top
     * @param line its number, name and seats
     * @param lineY where that line is, from the top
     */
    public record WedgeMark(String number, int x, int y, String line, int lineY) {}
}
