package org.openipu.io.prose;

/** The lines of a letterhead that name a session: "151st IPU Assembly", its place, its days. */
final class SessionHeads {

    private static final int MOST_WORDS = 10;
    private static final int MOST_DIGITS = 3;
    private static final int MOST_WORDS_OF_A_PLACE = 5;

    private final Phrasing phrasing;

    SessionHeads(Phrasing phrasing) {
        this.phrasing = phrasing;
    }

    boolean isName(String line) {
        String name = name(line);
        return !name.isEmpty()
                && isNumbered(name)
                && isShort(name, MOST_WORDS)
                && Words.count(name) > 1
                && phrasing.has("body.noun", name);
    }

    /** Tells whether a line has the days of a session, with its place or without: "Geneva, 19-23 October 2025". */
    boolean isDays(String line) {
        String days = name(line);
        return isShort(days, MOST_WORDS)
                && phrasing.has("month", days)
                && Character.isDigit(Words.lastOf(days))
                && hasRange(days);
    }

    boolean isPlace(String line) {
        String place = name(line);
        return !place.isEmpty() && Character.isUpperCase(place.charAt(0)) && isShort(place, MOST_WORDS_OF_A_PLACE);
    }

    /** Tells whether a name begins with an ordinal number: 151st, 151e, 151a, 151. */
    private static boolean isNumbered(String name) {
        int end = 0;
        while (end < name.length() && name.charAt(end) >= '0' && name.charAt(end) <= '9') {
            end++;
        }
        return end > 0
                && end <= MOST_DIGITS
                && end < name.length()
                && (Character.isLetter(name.charAt(end)) || name.charAt(end) == '.' || name.charAt(end) == '\u00BA');
    }

    private static boolean isShort(String line, int most) {
        return Words.count(line) <= most && ",;.:!?".indexOf(Words.lastOf(line)) < 0;
    }

    private static boolean hasRange(String text) {
        for (int i = 1; i < text.length(); i++) {
            if ("-\u2013\u2014".indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static String name(String line) {
        Marker marker = Markers.of(line);
        return Words.plain(marker.is(Marker.Kind.HEADING) ? line.substring(marker.length()) : line);
    }
}
