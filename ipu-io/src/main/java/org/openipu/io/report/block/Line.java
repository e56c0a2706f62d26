package org.openipu.io.report.block;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Runs of text that are read as one.
 *
 * @param runs the runs, in order; empty for an empty cell
 */
public record Line(List<Inline> runs) {

    /** A line without text. */
    public static final Line EMPTY = new Line(List.of());

    /** Copies the runs. */
    public Line {
        runs = List.copyOf(runs);
    }

    /**
     * Returns a line of words of the document's own.
     *
     * @param words the words
     * @return the line
     */
    public static Line of(String words) {
        return of(new Text(words));
    }

    /**
     * Returns a line of one run.
     *
     * @param run the run
     * @return the line
     */
    public static Line of(Inline run) {
        return new Line(List.of(run));
    }

    /**
     * Joins lines.
     *
     * @param separator what stands between them
     * @param lines the lines
     * @return one line
     */
    public static Line joined(String separator, List<Line> lines) {
        List<Inline> runs = new ArrayList<>();
        for (Line line : lines) {
            if (!runs.isEmpty()) {
                runs.add(new Text(separator));
            }
            runs.addAll(line.runs);
        }
        return new Line(runs);
    }

    /** Tells whether there is nothing to read. */
    public boolean isEmpty() {
        return runs.isEmpty();
    }

    /** Returns the line's text alone. */
    public String plain() {
        return runs.stream().map(Inline::shown).collect(Collectors.joining());
    }
}
