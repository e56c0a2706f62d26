package org.openipu.io.akn;

import java.util.List;
import org.openipu.io.internal.akn.Akn;
import org.openipu.io.internal.akn.ElementTable;
import org.openipu.io.internal.xml.XmlBlanks;
import org.openipu.io.internal.xml.XmlElement;
import org.openipu.io.internal.xml.XmlNode;
import org.openipu.io.internal.xml.XmlText;

/**
 * The words of an element as one line of Markdown. Italic and bold become {@code *} and {@code **}, a footnote its mark such as
 * {@code <sup>1</sup>}, a line end a blank; of every other inline element the words stay. Blocks are put together with a blank. Blanks
 * are made one, except in documents that this library has written.
 */
final class Words {

    private static final String ITALIC = "*";
    private static final String BOLD = "**";

    private final Reading reading;
    private final boolean plain;
    private final StringBuilder text = new StringBuilder();
    private String open = "";
    private String closedMark = "";
    private int closedAt = -1;

    private Words(Reading reading, boolean plain) {
        this.reading = reading;
        this.plain = plain;
    }

    /** Returns the words of an element, of whatever kind. */
    static String of(XmlElement element, Reading reading) {
        if (!isAkn(element) || ElementTable.holdsText(element.name())) {
            return line(element, reading, false);
        }
        return ofAll(element.elements(), reading);
    }

    /** Returns the words of elements that follow each other. */
    static String ofAll(List<XmlElement> elements, Reading reading) {
        if (elements.size() == 1) {
            return of(elements.get(0), reading);
        }
        StringBuilder words = new StringBuilder();
        for (XmlElement element : elements) {
            String part = element.is(Akn.NAMESPACE, "meta") ? "" : of(element, reading);
            if (!part.isBlank()) {
                words.append(words.isEmpty() ? "" : " ").append(part);
            }
        }
        return words.toString();
    }

    /** Returns the words of an element without emphasis; with it in documents that this library has written. */
    static String plain(XmlElement element, Reading reading) {
        return line(element, reading, !reading.isOwn());
    }

    private static String line(XmlElement element, Reading reading, boolean plain) {
        Words words = new Words(reading, plain);
        words.content(element);
        return reading.isOwn() ? words.text.toString() : XmlBlanks.madeOne(words.text.toString());
    }

    private void content(XmlElement element) {
        for (XmlNode node : element.children()) {
            if (node instanceof XmlText characters) {
                text.append(characters.text());
            } else if (node instanceof XmlElement part) {
                inline(part);
            }
        }
    }

    private void inline(XmlElement part) {
        switch (isAkn(part) ? part.name() : "") {
            case "authorialNote" ->
                text.append("<sup>").append(reading.footnote(part)).append("</sup>");
            case "i" -> emphasis(part, ITALIC);
            case "b" -> emphasis(part, BOLD);
            case "span" -> emphasis(part, markOf(part.attribute("class").orElse("")));
            case "a" -> link(part);
            case "eol", "eop", "br" -> text.append(' ');
            default -> part(part);
        }
    }

    private void part(XmlElement part) {
        if (isAkn(part) && isBlock(part.name())) {
            text.append(' ');
            content(part);
            text.append(' ');
        } else {
            content(part);
        }
    }

    private void link(XmlElement link) {
        if (reading.isOwn()) {
            text.append('[');
            content(link);
            text.append("](").append(link.attribute("href").orElse("")).append(')');
        } else {
            content(link);
        }
    }

    private void emphasis(XmlElement part, String mark) {
        if (reading.isOwn() && !mark.isEmpty()) {
            text.append(mark);
            content(part);
            text.append(mark);
        } else if (plain || mark.isEmpty() || !open.isEmpty()) {
            content(part);
        } else {
            open = mark;
            int start = text.length();
            content(part);
            open = "";
            enclose(start, mark);
        }
    }

    /** Puts marks around what stands from a place on, next to its letters; goes on with emphasis that has just ended. */
    private void enclose(int start, String mark) {
        int first = start;
        int last = text.length();
        while (first < last && isBlank(first)) {
            first++;
        }
        while (last > first && isBlank(last - 1)) {
            last--;
        }
        if (first == last) {
            return;
        }
        text.insert(last, mark);
        if (closedAt >= 0 && closedMark.equals(mark) && isBlankBetween(closedAt, first)) {
            text.delete(closedAt - mark.length(), closedAt);
            closedAt = last;
        } else {
            text.insert(first, mark);
            closedAt = last + 2 * mark.length();
        }
        closedMark = mark;
    }

    private boolean isBlankBetween(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!isBlank(i)) {
                return false;
            }
        }
        return true;
    }

    private boolean isBlank(int index) {
        return XmlBlanks.isBlank(text.charAt(index));
    }

    private static String markOf(String classes) {
        if (classes.contains("italic")) {
            return ITALIC;
        }
        return classes.contains("bold") ? BOLD : "";
    }

    private static boolean isBlock(String name) {
        return switch (name) {
            case "p", "li", "td", "th", "num", "heading", "subheading", "item", "caption", "block" -> true;
            default -> !ElementTable.holdsText(name);
        };
    }

    private static boolean isAkn(XmlElement element) {
        return element.namespace().equals(Akn.NAMESPACE);
    }
}
