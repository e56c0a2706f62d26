package org.openipu.examples.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;

/**
 * Breaks lines between words alone: after a blank, after a hyphen or dash between letters, and after a stroke. What is after an
 * opening quotation mark or within a domain's name stays on its line, a number stays with the currency before it and the sign for
 * per cent after it, and the rules of the machine's Java make no difference.
 */
final class BetweenWords implements FSTextBreaker {

    private static final String HYPHENS = "-\u00AD\u2010\u2013";

    private String text = "";
    private int place;

    @Override
    public void setText(String newText) {
        text = newText;
        place = 0;
    }

    /** Returns where the next line could begin, at last where the text ends, and then {@link BreakIterator#DONE}. */
    @Override
    public int next() {
        if (place >= text.length()) {
            return BreakIterator.DONE;
        }
        place++;
        while (place < text.length() && !isBetweenWords(text.charAt(place - 1), text.charAt(place))) {
            place++;
        }
        return place;
    }

    private boolean isBetweenWords(char before, char after) {
        if (before == ' ') {
            return after != ' ' && after != '%' && !isOfAnAmount(after);
        }
        if (before == '/') {
            return after != '/' && after != ' ';
        }
        return HYPHENS.indexOf(before) >= 0
                && place > 1
                && Character.isLetter(text.charAt(place - 2))
                && Character.isLetter(after);
    }

    /** Tells whether a number follows the code of a currency, or an abbreviation. */
    private boolean isOfAnAmount(char after) {
        return (Character.isDigit(after) || after == '-' || after == '\u2212')
                && place > 1
                && Character.isUpperCase(text.charAt(place - 2));
    }
}
