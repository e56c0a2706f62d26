package org.openipu.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Words can be told from the paper in light, in the dark and in print: a contrast of 4.5 to 1 (WCAG 2.2, 1.4.3). */
class ContrastTest {

    private static final Pattern SCHEME = Pattern.compile(":root \\{([^}]*)}");
    private static final Pattern COLOUR = Pattern.compile("--([a-z]+): #([0-9a-f]{6});");
    private static final double LEAST = 4.5;

    @Test
    void everyInkStandsOutOnEveryGround() {
        List<Map<String, String>> schemes = SCHEME.matcher(Liechtenstein.page("de-LI"))
                .results()
                .map(scheme -> colours(scheme.group(1)))
                .toList();

        assertThat(schemes).hasSize(3);
        assertThat(schemes)
                .allSatisfy(scheme -> assertThat(List.of("ink", "muted", "accent", "alarm"))
                        .allSatisfy(ink -> assertThat(List.of("paper", "soft"))
                                .allSatisfy(ground -> assertThat(contrast(scheme.get(ink), scheme.get(ground)))
                                        .as(ink + " on " + ground)
                                        .isGreaterThanOrEqualTo(LEAST))));
    }

    private static Map<String, String> colours(String scheme) {
        Map<String, String> colours = new HashMap<>();
        Matcher colour = COLOUR.matcher(scheme);
        while (colour.find()) {
            colours.put(colour.group(1), colour.group(2));
        }
        return colours;
    }

    private static double contrast(String one, String other) {
        double lighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(String colour) {
        return 0.2126 * part(colour, 0) + 0.7152 * part(colour, 2) + 0.0722 * part(colour, 4);
    }

    private static double part(String colour, int from) {
        double share = Integer.parseInt(colour.substring(from, from + 2), 16) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
