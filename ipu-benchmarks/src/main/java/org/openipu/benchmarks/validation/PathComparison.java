package org.openipu.benchmarks.validation;

/** The order of paths: names by their letters, places in lists by their number. */
final class PathComparison {

    private PathComparison() {}

    static int compare(String left, String right) {
        int i = 0;
        int j = 0;
        while (i < left.length() && j < right.length()) {
            int endLeft = end(left, i);
            int endRight = end(right, j);
            int order = compareParts(left.substring(i, endLeft), right.substring(j, endRight));
            if (order != 0) {
                return order;
            }
            i = endLeft;
            j = endRight;
        }
        return Integer.compare(left.length() - i, right.length() - j);
    }

    private static int end(String path, int start) {
        boolean digits = isDigit(path.charAt(start));
        int end = start + 1;
        while (end < path.length() && isDigit(path.charAt(end)) == digits) {
            end++;
        }
        return end;
    }

    private static int compareParts(String left, String right) {
        return isDigit(left.charAt(0)) && isDigit(right.charAt(0)) && left.length() != right.length()
                ? Integer.compare(left.length(), right.length())
                : left.compareTo(right);
    }

    private static boolean isDigit(char sign) {
        return sign >= '0' && sign <= '9';
    }
}
