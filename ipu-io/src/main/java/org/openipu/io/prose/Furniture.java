package org.openipu.io.prose;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds what belongs to the page and not to the text: page numbers, letterheads, document symbols, language letters and tags,
 * the session's name with its place and days, and heads that stand on several pages.
 */
final class Furniture {

    private static final int LONGEST_HEAD = 120;
    private static final int LINES_OF_A_SESSION = 3;

    private final List<SourceLine> lines;
    private final PageMarks marks;
    private final SessionHeads sessions;
    private final OpeningPhrases phrases;
    private final boolean[] found;

    private Furniture(List<SourceLine> lines, Phrasing phrasing) {
        this.lines = lines;
        this.marks = new PageMarks(phrasing);
        this.sessions = new SessionHeads(phrasing);
        this.phrases = new OpeningPhrases(phrasing);
        this.found = new boolean[lines.size()];
    }

    /** Tells of each line whether it is furniture. */
    static boolean[] in(List<SourceLine> lines, Phrasing phrasing) {
        Furniture furniture = new Furniture(lines, phrasing);
        furniture.findMarks();
        furniture.findSessions();
        furniture.findHeads();
        furniture.findMarksBeside();
        return furniture.found;
    }

    /** Tells whether a line that stands alone would be taken for furniture. */
    static boolean isTaken(String line, Phrasing phrasing) {
        return in(List.of(new SourceLine(1, line, 0, false)), phrasing)[0];
    }

    private void findMarks() {
        for (int i = 0; i < found.length; i++) {
            found[i] = marks.isAlways(lines.get(i).text());
        }
    }

    private void findMarksBeside() {
        for (int i = 0; i < found.length; i++) {
            found[i] =
                    found[i] || (isAlone(i) && marks.isWhereAlone(lines.get(i).text()));
        }
        for (int i = found.length - 1; i >= 0; i--) {
            found[i] =
                    found[i] || (isAlone(i) && marks.isWhereAlone(lines.get(i).text()));
        }
    }

    /** The name of a session alone, and the place and the days below it. */
    private void findSessions() {
        for (int i = 0; i < found.length; i++) {
            if (!found[i] && isFirst(i) && sessions.isName(lines.get(i).text())) {
                found[i] = isAlone(i);
                placeAndDays(i);
            }
        }
    }

    private void placeAndDays(int name) {
        int seen = 0;
        for (int i = name + 1; i < found.length && seen < LINES_OF_A_SESSION; i++) {
            SourceLine line = lines.get(i);
            if (line.isBlank()) {
                continue;
            }
            seen++;
            if (sessions.isDays(line.text())) {
                mark(name, i);
                return;
            }
            if (!sessions.isPlace(line.text())) {
                return;
            }
        }
    }

    private void mark(int from, int to) {
        for (int i = from; i <= to; i++) {
            found[i] = !lines.get(i).isBlank();
        }
    }

    /** Heads that stand alone more than once, but for their numbers. */
    private void findHeads() {
        Map<String, Integer> times = new HashMap<>();
        for (int i = 0; i < found.length; i++) {
            if (canBeHead(i)) {
                times.merge(Words.withoutDigits(lines.get(i).text()), 1, Integer::sum);
            }
        }
        for (int i = 0; i < found.length; i++) {
            found[i] = found[i]
                    || (canBeHead(i)
                            && times.getOrDefault(
                                            Words.withoutDigits(lines.get(i).text()), 0)
                                    > 1);
        }
    }

    private boolean canBeHead(int i) {
        String text = lines.get(i).text();
        return !text.isEmpty()
                && text.length() <= LONGEST_HEAD
                && Markers.of(text).is(Marker.Kind.NONE)
                && "*_&(".indexOf(text.charAt(0)) < 0
                && ",;.:!?".indexOf(Words.lastOf(text)) < 0
                && isAlone(i)
                && !phrases.opensPreambular(text);
    }

    /** Tells whether no line of the text stands directly above or below. */
    private boolean isAlone(int i) {
        return isFirst(i) && (i + 1 == found.length || lines.get(i + 1).beginsPage() || isNoText(i + 1));
    }

    private boolean isFirst(int i) {
        return !lines.get(i).isBlank() && (i == 0 || lines.get(i).beginsPage() || isNoText(i - 1));
    }

    private boolean isNoText(int i) {
        return lines.get(i).isBlank() || found[i];
    }
}
