package org.openipu.io.prose;

import java.util.ArrayList;
import java.util.List;

/** On which level a sub-item stands, told by the labels before it and the one after it: (i) is the item after (h), or the first of its own. */
final class ItemSequence {

    private static final int DEEPEST = 4;
    private static final int NOWHERE = -1;

    private final List<Level> levels = new ArrayList<>();

    private record Level(ItemLabels.Kind kind, int last) {
        boolean expects(String label) {
            return ItemLabels.isAt(kind, last + 1, label);
        }

        Level with(String label) {
            return new Level(kind, ItemLabels.placeOf(kind, label));
        }
    }

    /**
     * Places a label.
     *
     * @param label the label
     * @param next the label of the item that follows in the same paragraph; empty when none does
     * @return the level, 0 for the first; -1 when it is no label of a sub-item here
     */
    int place(String label, String next) {
        List<List<Level>> choices = choices(label);
        List<Level> chosen = choices.stream()
                .filter(choice ->
                        !next.isEmpty() && choice.get(choice.size() - 1).expects(next))
                .findFirst()
                .orElseGet(() -> choices.isEmpty() ? outOfOrder(label) : choices.get(0));
        levels.clear();
        levels.addAll(chosen);
        return chosen.isEmpty() ? NOWHERE : chosen.size() - 1;
    }

    /** Every way to go on: on the level that is open, on one around it, or on a new one. */
    private List<List<Level>> choices(String label) {
        List<List<Level>> choices = new ArrayList<>();
        for (int depth = levels.size() - 1; depth >= 0; depth--) {
            if (levels.get(depth).expects(label)) {
                choices.add(upTo(depth, levels.get(depth).with(label)));
            }
        }
        for (ItemLabels.Kind kind : ItemLabels.Kind.values()) {
            boolean other = levels.isEmpty() || levels.get(levels.size() - 1).kind() != kind;
            if (ItemLabels.isAt(kind, 1, label) && other && levels.size() < DEEPEST) {
                choices.add(upTo(levels.size(), new Level(kind, 1)));
            }
        }
        return choices;
    }

    /** A label out of order stays on the level that is open; without one it is none. */
    private List<Level> outOfOrder(String label) {
        int deepest = levels.size() - 1;
        return deepest < 0 ? List.of() : upTo(deepest, levels.get(deepest).with(label));
    }

    private List<Level> upTo(int depth, Level last) {
        List<Level> some = new ArrayList<>(levels.subList(0, depth));
        some.add(last);
        return some;
    }
}
