package org.openipu.io.report.picture;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openipu.io.report.template.picture.JtematrixGenerated;
import org.openipu.io.text.Words;
import org.openipu.rules.rounding.Ratio;

/** How far each of some is alike each other, as a square of shaded cells: the darker, the more. */
public final class MatrixPicture {

    /** The width of the picture, in its own units. */
    public static final int WIDTH = 480;

    /** The width of a cell. */
    public static final int CELL_WIDTH = 52;

    /** The height of a cell. */
    public static final int CELL_HEIGHT = 30;

    /** The most names that fit side by side. */
    public static final int MOST = 6;

    private static final int FIRST_COLUMN = WIDTH - MOST * CELL_WIDTH - 1;
    private static final int FIRST_ROW = 26;
    private static final int FIRST_ROWS_LETTERS = FIRST_ROW + 20;

    private MatrixPicture() {}

    /**
     * Draws shares between some and each other.
     *
     * @param names what they are called, 1 to {@value #MOST}
     * @param shares for each name a row with a share, 0 to 1, for each name; empty where there is none
     * @param words the language
     * @return the picture
     * @throws IllegalArgumentException if there are too many names, or the rows are no square
     */
    public static Drawing of(List<String> names, List<List<Optional<Ratio>>> shares, Words words) {
        int size = names.size();
        if (size > MOST || shares.size() != size || shares.stream().anyMatch(row -> row.size() != size)) {
            throw new IllegalArgumentException(size + " names have " + shares.size() + " rows");
        }
        List<Name> marks = new ArrayList<>();
        List<Cell> cells = new ArrayList<>();
        for (int row = 0; row < size; row++) {
            marks.add(new Name(
                    String.valueOf(row + 1),
                    Lettering.line(names.get(row)),
                    FIRST_COLUMN + CELL_WIDTH * row + CELL_WIDTH / 2,
                    FIRST_ROWS_LETTERS + CELL_HEIGHT * row));
            for (int column = 0; column < size; column++) {
                Optional<Ratio> share = shares.get(row).get(column);
                cells.add(new Cell(
                        FIRST_COLUMN + CELL_WIDTH * column,
                        FIRST_ROW + CELL_HEIGHT * row,
                        share,
                        written(share, words)));
            }
        }
        StringOutput svg = new StringOutput();
        JtematrixGenerated.render(
                new OwaspHtmlTemplateOutput(svg), null, marks, cells, FIRST_ROW + CELL_HEIGHT * size + 1);
        return new Drawing(svg.toString(), alternative(names, shares, words), numbers(names, shares, words));
    }

    private static String alternative(List<String> names, List<List<Optional<Ratio>>> shares, Words words) {
        List<String> pairs = new ArrayList<>();
        for (int row = 0; row < names.size(); row++) {
            for (int column = row; column < names.size(); column++) {
                pairs.add(words.text(
                        "analysis.pair",
                        names.get(row),
                        names.get(column),
                        written(shares.get(row).get(column), words)));
            }
        }
        return pairs.stream().collect(Collectors.joining("; ", "", "."));
    }

    private static NumberTable numbers(List<String> names, List<List<Optional<Ratio>>> shares, Words words) {
        List<String> head = Stream.concat(Stream.of(words.text("picture.group")), names.stream())
                .toList();
        List<List<String>> rows = new ArrayList<>();
        for (int row = 0; row < names.size(); row++) {
            rows.add(Stream.concat(
                            Stream.of(names.get(row)), shares.get(row).stream().map(share -> written(share, words)))
                    .toList());
        }
        return new NumberTable(words.text("analysis.matrix"), head, rows);
    }

    private static String written(Optional<Ratio> share, Words words) {
        return share.map(known -> words.percent(parts(known, 0))).orElse("-");
    }

    private static BigDecimal parts(Ratio share, int decimals) {
        return new BigDecimal(share.numerator().multiply(BigInteger.valueOf(100)))
                .divide(new BigDecimal(share.denominator()), decimals, RoundingMode.HALF_UP);
    }

    /**
     * One of those that are compared.
     *
     * @param number its number, at the head of its column and before its row
     * @param name its name
     * @param x the middle of its column, from the left
     * @param y where its row is lettered, from the top
     */
    public record Name(String number, String name, int x, int y) {}

    /**
     * A share as it is drawn.
     *
     * @param x where it begins, from the left
     * @param y where it begins, from the top
     * @param share the share; empty for none, which is an outline alone
     * @param number the share as it is written
     */
    public record Cell(int x, int y, Optional<Ratio> share, String number) {

        /** Returns the colour. */
        public Tone tone() {
            return share.isPresent() ? Tone.FIRST : Tone.NONE;
        }

        /** Returns how strong the colour is: up to a half, so that letters stand out on it in the light and in the dark. */
        public String opacity() {
            return share.map(known ->
                            parts(known, 0).divide(BigDecimal.valueOf(200)).toPlainString())
                    .orElse("1");
        }
    }
}
