package org.openipu.io.un;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.openipu.model.parliament.CountryCode;

/**
 * What can be left of a spelling when its letters beyond ASCII and its apostrophes were lost: nothing, a question mark, a
 * replacement character, or rubbish beyond ASCII.
 *
 * @param pattern matches what can be left, in capitals
 * @param country the State's code
 */
record LossySpelling(Pattern pattern, CountryCode country) {

    private static final String LOST = "[?\\P{ASCII}]{0,4}";

    static boolean canLose(String spelling) {
        return spelling.codePoints().anyMatch(LossySpelling::isLossy);
    }

    static LossySpelling of(String spelling, CountryCode country) {
        StringBuilder pattern = new StringBuilder();
        Normalizer.normalize(spelling, Normalizer.Form.NFC).codePoints().forEach(letter -> {
            if (Spelling.isApostrophe(letter)) {
                pattern.append("['`]?").append(LOST);
            } else if (isLossy(letter)) {
                pattern.append("(?:")
                        .append(base(letter))
                        .append('|')
                        .append(LOST)
                        .append(')');
            } else if (Character.isLetterOrDigit(letter)) {
                pattern.appendCodePoint(letter);
            } else {
                pattern.append("[^\\p{L}\\p{N}?]+");
            }
        });
        return new LossySpelling(Pattern.compile(pattern.toString(), Pattern.CASE_INSENSITIVE), country);
    }

    /** Tells whether a text can be what is left of the spelling. */
    boolean isLeftOf(String text) {
        return text.length() <= Spelling.MAX_LENGTH
                && pattern.matcher(Normalizer.normalize(text.strip(), Normalizer.Form.NFC))
                        .matches();
    }

    private static boolean isLossy(int letter) {
        return letter > 0x7F || Spelling.isApostrophe(letter);
    }

    private static char base(int letter) {
        return Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFD)
                .charAt(0);
    }
}
