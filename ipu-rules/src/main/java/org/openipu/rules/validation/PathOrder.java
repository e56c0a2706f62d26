package org.openipu.rules.validation;

import java.util.Arrays;
import java.util.Comparator;
import java.util.regex.Pattern;

/** The order of paths: names by their letters, places in lists by their number. */
final class PathOrder {

    static final Comparator<String> NATURAL = PathOrder::compare;

    private static final Pattern BORDER = Pattern.compile("(?<=[0-9])(?=[^0-9])|(?<=[^0-9])(?=[0-9])");

    private PathOrder() {}

    private static int compare(String left, String right) {
        return Arrays.compare(BORDER.split(left), BORDER.split(right), PathOrder::compareParts);
    }

    private static int compareParts(String left, String right) {
        return isNumber(left) && isNumber(right) && left.length() != right.length()
                ? Integer.compare(left.length(), right.length())
                : left.compareTo(right);
    }

    private static boolean isNumber(String part) {
        return !part.isEmpty() && Character.isDigit(part.charAt(0));
    }
}
