package org.openipu.io.report.picture;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.openipu.io.report.block.Numeral;
import org.openipu.io.report.template.picture.JtevoteGenerated;
import org.openipu.io.text.Words;
import org.openipu.model.vote.Tally;
import org.openipu.rules.verdict.MajorityVerdict;

/** A vote as a bar of affirmative, negative and abstaining votes, with a line where the majority is reached. */
public final class VotePicture {

    /** The width of the picture, in its own units. */
    public static final int WIDTH = 480;

    private static final int FIRST_ROW = 34;
    private static final int ROW = 84;

    private VotePicture() {}

    /**
     * Draws votes on one scale, a bar for each.
     *
     * @param verdicts the verdicts, in the order in which they are drawn; may be empty
     * @param words the language
     * @return the picture
     */
    public static Drawing of(List<MajorityVerdict> verdicts, Words words) {
        long scale = verdicts.stream().mapToLong(VotePicture::extent).max().orElse(1);
        List<Row> rows = new ArrayList<>();
        for (MajorityVerdict verdict : verdicts) {
            rows.add(row(verdict, scale, FIRST_ROW + ROW * rows.size(), words));
        }
        String alternative = verdicts.stream().map(words::of).collect(Collectors.joining(" "));
        StringOutput svg = new StringOutput();
        JtevoteGenerated.render(
                new OwaspHtmlTemplateOutput(svg), null, legend(words), rows, FIRST_ROW + ROW * rows.size());
        return new Drawing(svg.toString(), alternative, numbers(verdicts, words));
    }

    /** The longest of what is drawn: the votes, and the line, which can be beyond them when the base is not the votes cast. */
    private static long extent(MajorityVerdict verdict) {
        Tally tally = verdict.tally();
        long votes = (long) tally.affirmative() + tally.negative() + tally.abstentions();
        return Math.max(votes, verdict.required());
    }

    private static List<LegendEntry> legend(Words words) {
        return LegendEntry.row(
                List.of(Tone.FIRST, Tone.SECOND, Tone.THIRD),
                List.of(words.text("decision.yes"), words.text("decision.no"), words.text("decision.abstain")));
    }

    private static Row row(MajorityVerdict verdict, long scale, int y, Words words) {
        Tally tally = verdict.tally();
        long counted = (long) tally.affirmative() + tally.negative();
        int yes = x(tally.affirmative(), scale);
        int no = x(counted, scale);
        int abstain = x(counted + tally.abstentions(), scale);
        int line = x(verdict.required(), scale);
        List<Segment> segments = List.of(
                new Segment(Tone.FIRST, 0, yes, line, words.number(tally.affirmative())),
                new Segment(Tone.SECOND, yes, no - yes, line, words.number(tally.negative())),
                new Segment(Tone.THIRD, no, abstain - no, line, words.number(tally.abstentions())));
        return new Row(
                Lettering.line(verdict.id()),
                y,
                segments,
                line,
                words.text(
                        "picture.needed",
                        words.number(verdict.required()),
                        Numeral.set(words.number(verdict.margin())),
                        words.text(verdict.isReached() ? "decision.reached" : "decision.not-reached")));
    }

    private static int x(long votes, long scale) {
        return Math.toIntExact((votes * WIDTH + scale / 2) / scale);
    }

    private static NumberTable numbers(List<MajorityVerdict> verdicts, Words words) {
        List<String> head = List.of(
                words.text("decision.request"),
                words.text("decision.yes"),
                words.text("decision.no"),
                words.text("decision.abstain"),
                words.text("decision.size"),
                words.text("decision.required"),
                words.text("decision.margin"));
        List<List<String>> rows = verdicts.stream()
                .map(verdict -> List.of(
                        verdict.id(),
                        words.number(verdict.affirmative()),
                        words.number(verdict.tally().negative()),
                        words.number(verdict.tally().abstentions()),
                        words.number(verdict.size()),
                        words.number(verdict.required()),
                        Numeral.set(words.number(verdict.margin()))))
                .toList();
        return new NumberTable(words.text("picture.votes"), head, rows);
    }

    /**
     * One vote as it is drawn.
     *
     * @param label what was voted on
     * @param y where the row begins from the top
     * @param segments the bar, from the left
     * @param line where the majority is reached, from the left
     * @param result the votes needed and the margin
     */
    public record Row(String label, int y, List<Segment> segments, int line, String result) {}

    /**
     * Votes of one kind.
     *
     * @param tone their colour
     * @param x where they begin from the left
     * @param width how far they reach; 0 for no votes
     * @param line where the majority is reached, from the left, here or elsewhere
     * @param number the number of votes
     */
    public record Segment(Tone tone, int x, int width, int line, String number) {

        private static final int LETTER = 9;

        /** Tells whether the number can stand in the area. */
        public boolean holdsNumber() {
            return width >= LETTER * (number.length() + 1);
        }

        /** Returns where the middle of the number is, from the left: in the middle, or in the larger part when the line is there. */
        public int numberMiddle() {
            int middle = x + width / 2;
            if (Math.abs(line - middle) > LETTER * (number.length() + 1) / 2) {
                return middle;
            }
            return line > middle ? (x + line) / 2 : (line + x + width) / 2;
        }
    }
}
