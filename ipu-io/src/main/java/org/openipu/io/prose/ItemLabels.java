package org.openipu.io.prose;

import java.util.List;

/** The labels of sub-items: letters, then doubled ones (aa, bb or aa, ab), and small Roman numbers. */
final class ItemLabels {

    private static final int LETTERS = 26;
    private static final int[] VALUES = {100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final List<String> SIGNS = List.of("c", "xc", "l", "xl", "x", "ix", "v", "iv", "i");

    private ItemLabels() {}

    enum Kind {
        LETTERS,
        ROMAN
    }

    /** Tells whether letters can be a label: one or two letters, or a Roman number. */
    static boolean isLabel(String letters) {
        return letters.length() <= 2 || roman(value(letters)).equals(letters);
    }

    /** Tells whether a label is the one of a place, counted from 1. */
    static boolean isAt(Kind kind, int place, String label) {
        return kind == Kind.ROMAN
                ? roman(place).equals(label)
                : repeated(place).equals(label) || counted(place).equals(label);
    }

    /** Returns the place of a label, 1 or more, as far as its kind knows it. */
    static int placeOf(Kind kind, String label) {
        return kind == Kind.ROMAN
                ? Math.max(1, value(label))
                : (label.length() - 1) * LETTERS + label.charAt(0) - 'a' + 1;
    }

    private static String repeated(int place) {
        return String.valueOf((char) ('a' + (place - 1) % LETTERS)).repeat((place - 1) / LETTERS + 1);
    }

    private static String counted(int place) {
        char last = (char) ('a' + (place - 1) % LETTERS);
        int before = (place - 1) / LETTERS;
        return before == 0 || before > LETTERS ? String.valueOf(last) : "" + (char) ('a' + before - 1) + last;
    }

    private static String roman(int number) {
        StringBuilder written = new StringBuilder();
        int rest = number;
        for (int i = 0; i < VALUES.length; i++) {
            while (rest >= VALUES[i]) {
                written.append(SIGNS.get(i));
                rest -= VALUES[i];
            }
        }
        return written.toString();
    }

    private static int value(String roman) {
        int value = 0;
        int at = 0;
        for (int i = 0; i < VALUES.length; i++) {
            while (roman.startsWith(SIGNS.get(i), at)) {
                value += VALUES[i];
                at += SIGNS.get(i).length();
            }
        }
        return at == roman.length() ? value : 0;
    }
}
