package org.openipu.rules.internal.constraint;

import java.util.List;
import org.openipu.model.document.SubItem;
import org.openipu.model.finding.Argument;
import org.openipu.model.finding.Finding;

/** The labels that a list of sub-items must have: letters, or small Roman numbers if it begins with one. */
final class Labels {

    private static final int LETTERS = 26;
    private static final int[] VALUES = {50, 40, 10, 9, 5, 4, 1};
    private static final List<String> SIGNS = List.of("l", "xl", "x", "ix", "v", "iv", "i");

    private Labels() {}

    static void check(List<SubItem> items, List<Finding> findings) {
        boolean roman = !items.isEmpty() && items.get(0).label().equals("i");
        for (int i = 0; i < items.size(); i++) {
            String expected = roman ? roman(i + 1) : letters(i);
            if (!items.get(i).label().equals(expected)) {
                findings.add(Finding.error(
                        "document.item-out-of-order",
                        "items[" + i + "].label",
                        Argument.of("label", items.get(i).label()),
                        Argument.of("expected", expected)));
            }
        }
    }

    /** Letters a to z, then aa, bb and so on. */
    private static String letters(int index) {
        return String.valueOf((char) ('a' + index % LETTERS)).repeat(index / LETTERS + 1);
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
}
