package org.openipu.io.prose;

/** Finds the marker of a line. Every method looks at the line once, from its begin. */
final class Markers {

    private static final String BULLETS = "-\u2013\u2014\u2022\u25AA\u25E6\u25CF\u00B7+";
    private static final String RULED = "-_*\u2014\u2013\u2E3B=";
    private static final int SHORTEST_RULE = 3;
    private static final int LONGEST_NUMBER = 3;
    private static final int LONGEST_LABEL = 6;
    private static final int LONGEST_MARK = 12;
    private static final int DEEPEST_HEADING = 6;

    private Markers() {}

    /** Returns the marker of a line without blanks around it. */
    static Marker of(String line) {
        if (line.isEmpty()) {
            return Marker.NONE;
        }
        char first = line.charAt(0);
        if (first == '#') {
            return heading(line);
        }
        if (isRule(line)) {
            return new Marker(Marker.Kind.RULE, line, line.length());
        }
        if (first >= '0' && first <= '9') {
            return number(line);
        }
        if (first == '<' || first == '[' || Words.isSuperscript(first)) {
            return footnote(line);
        }
        if (first == '\\' || first == '*' || first == '\u2217') {
            return star(line);
        }
        if (BULLETS.indexOf(first) >= 0 && line.length() > 1 && Words.isBlank(line.charAt(1))) {
            return bullet(line);
        }
        return label(line, 0);
    }

    private static Marker heading(String line) {
        int end = 0;
        while (end < line.length() && line.charAt(end) == '#') {
            end++;
        }
        return end <= DEEPEST_HEADING && end < line.length() && Words.isBlank(line.charAt(end))
                ? marker(Marker.Kind.HEADING, line.substring(0, end), line, end)
                : Marker.NONE;
    }

    private static boolean isRule(String line) {
        char first = line.charAt(0);
        if (RULED.indexOf(first) < 0) {
            return false;
        }
        int signs = 0;
        for (int i = 0; i < line.length(); i++) {
            if (line.charAt(i) == first) {
                signs++;
            } else if (!Words.isBlank(line.charAt(i))) {
                return false;
            }
        }
        return signs >= SHORTEST_RULE;
    }

    private static Marker number(String line) {
        int end = 0;
        while (end < line.length() && line.charAt(end) >= '0' && line.charAt(end) <= '9') {
            end++;
        }
        boolean closed = end <= LONGEST_NUMBER
                && end + 1 < line.length()
                && (line.charAt(end) == '.' || line.charAt(end) == ')')
                && (Words.isBlank(line.charAt(end + 1)) || line.charAt(end + 1) == '*' || line.charAt(end + 1) == '_');
        return closed ? marker(Marker.Kind.NUMBER, line.substring(0, end), line, end + 1) : Marker.NONE;
    }

    private static Marker footnote(String line) {
        if (line.startsWith("<sup>")) {
            return enclosed(line, "<sup>", "</sup>");
        }
        if (line.startsWith("[^")) {
            return enclosed(line, "[^", "]:");
        }
        int end = 0;
        while (end < line.length() && Words.isSuperscript(line.charAt(end))) {
            end++;
        }
        return end > 0 && end <= LONGEST_MARK && end < line.length()
                ? marker(Marker.Kind.FOOTNOTE, Superscripts.plain(line.substring(0, end)), line, end)
                : Marker.NONE;
    }

    private static Marker enclosed(String line, String before, String after) {
        int end = line.indexOf(after);
        int begin = before.length();
        if (end <= begin || end - begin > LONGEST_MARK || end + after.length() >= line.length()) {
            return Marker.NONE;
        }
        String mark = Words.strip(line.substring(begin, end).replace("\\", ""));
        return mark.isEmpty() ? Marker.NONE : marker(Marker.Kind.FOOTNOTE, mark, line, end + after.length());
    }

    /** Stars before a blank, or escaped ones; a dash may follow them. */
    private static Marker star(String line) {
        int end = 0;
        StringBuilder stars = new StringBuilder();
        while (end < line.length() && "\\*\u2217".indexOf(line.charAt(end)) >= 0) {
            if (line.charAt(end) != '\\') {
                stars.append('*');
            }
            end++;
        }
        boolean escaped = line.charAt(0) == '\\' || line.charAt(0) == '\u2217';
        boolean apart = end < line.length() && Words.isBlank(line.charAt(end));
        if (stars.isEmpty() || stars.length() > LONGEST_MARK || end >= line.length() || !(escaped || apart)) {
            return Marker.NONE;
        }
        int begin = afterBlanks(line, end);
        if (begin + 1 < line.length() && line.charAt(begin) == '-' && Words.isBlank(line.charAt(begin + 1))) {
            end = begin + 1;
        }
        return marker(Marker.Kind.STAR, stars.toString(), line, end);
    }

    private static Marker bullet(String line) {
        Marker bullet = marker(Marker.Kind.BULLET, line.substring(0, 1), line, 1);
        Marker label = label(line, bullet.length());
        return label.is(Marker.Kind.LABEL) ? label : bullet;
    }

    /** A label such as (a), a) or (iii). */
    private static Marker label(String line, int from) {
        int begin = from < line.length() && line.charAt(from) == '(' ? from + 1 : from;
        int end = begin;
        while (end < line.length()
                && end - begin < LONGEST_LABEL
                && line.charAt(end) >= 'a'
                && line.charAt(end) <= 'z') {
            end++;
        }
        boolean closed = end > begin
                && end + 1 < line.length()
                && line.charAt(end) == ')'
                && Words.isBlank(line.charAt(end + 1));
        String label = line.substring(begin, end);
        return closed && ItemLabels.isLabel(label) ? marker(Marker.Kind.LABEL, label, line, end + 1) : Marker.NONE;
    }

    private static Marker marker(Marker.Kind kind, String value, String line, int end) {
        return new Marker(kind, value, afterBlanks(line, end));
    }

    private static int afterBlanks(String line, int from) {
        int at = from;
        while (at < line.length() && Words.isBlank(line.charAt(at))) {
            at++;
        }
        return at;
    }
}
