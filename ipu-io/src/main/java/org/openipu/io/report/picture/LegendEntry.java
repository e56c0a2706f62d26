package org.openipu.io.report.picture;

import java.util.ArrayList;
import java.util.List;

/**
 * What a colour stands for.
 *
 * @param tone the colour
 * @param label what it stands for
 * @param x where it begins from the left
 */
public record LegendEntry(Tone tone, String label, int x) {

    private static final int SQUARE_AND_GAPS = 36;
    private static final int LETTER = 7;

    /** Returns the colours side by side, as wide as their labels need. */
    static List<LegendEntry> row(List<Tone> tones, List<String> labels) {
        List<LegendEntry> entries = new ArrayList<>();
        int x = 0;
        for (int i = 0; i < tones.size(); i++) {
            entries.add(new LegendEntry(tones.get(i), labels.get(i), x));
            x += SQUARE_AND_GAPS + LETTER * labels.get(i).length();
        }
        return entries;
    }
}
