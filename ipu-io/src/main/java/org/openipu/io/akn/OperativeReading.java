package org.openipu.io.akn;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openipu.io.internal.xml.XmlElement;
import org.openipu.model.document.OperativeParagraph;
import org.openipu.model.document.SubItem;
import org.openipu.model.finding.Argument;

/**
 * The operative paragraphs of a body. A paragraph with a letter instead of a number is a part of the paragraph before it; of
 * paragraphs without a number, which count as 1, 2 and so on when none has one, and of headings there are findings.
 */
final class OperativeReading {

    private static final Pattern NUMBER = Pattern.compile("[(\\[]?([1-9][0-9]{0,8})[)\\].]*");
    private static final Pattern LETTERS = Pattern.compile("[(\\[]?[a-z]{1,4}[)\\].]+");
    private static final Set<String> DIVISIONS = Set.of(
            "hcontainer",
            "section",
            "part",
            "chapter",
            "title",
            "article",
            "book",
            "tome",
            "division",
            "subsection",
            "subpart",
            "subchapter",
            "subtitle",
            "subdivision",
            "transitional",
            "container",
            "div",
            "level",
            "list");
    private static final Set<String> NO_PARAGRAPHS = Set.of("num", "heading", "subheading", "intro", "wrapUp");
    private static final String EMPTY = "empty";

    private final Reading reading;
    private final Map<String, List<String>> phrases;
    private final List<OperativeParagraph> numbered = new ArrayList<>();
    private final List<XmlElement> unnumbered = new ArrayList<>();

    OperativeReading(Reading reading, Map<String, List<String>> phrases) {
        this.reading = reading;
        this.phrases = phrases;
    }

    List<OperativeParagraph> read(XmlElement body) {
        parts(body);
        boolean none = numbered.isEmpty();
        for (XmlElement part : unnumbered) {
            String words = text(part);
            if (none && !words.isBlank()) {
                int number = numbered.size() + 1;
                reading.warn(part, "akn.number-missing", Argument.of("number", number));
                add(part, number, words, new ItemsReading(reading).read(part));
            } else {
                reading.leaveOut(part, words);
                new ItemsReading(reading).read(part).forEach(item -> leaveOut(part, item));
            }
        }
        return numbered;
    }

    private void parts(XmlElement parent) {
        for (XmlElement part : parent.elements()) {
            if (part.name().equals("paragraph")) {
                paragraph(part);
            } else if (DIVISIONS.contains(part.name()) && part.find("content").isEmpty()) {
                division(part);
            } else if (!NO_PARAGRAPHS.contains(part.name())) {
                unnumbered.add(part);
            }
        }
    }

    private void division(XmlElement division) {
        if (!division.has("name", EMPTY)) {
            headings(division, "");
            division.find("intro").ifPresent(intro -> reading.leaveOut(intro, Words.of(intro, reading)));
            parts(division);
            division.find("wrapUp").ifPresent(end -> reading.leaveOut(end, Words.of(end, reading)));
        }
    }

    private void paragraph(XmlElement part) {
        String num = part.find("num").map(each -> Words.plain(each, reading)).orElse("");
        Matcher number = NUMBER.matcher(num);
        if (number.matches()) {
            headings(part, "");
            List<SubItem> items = new ItemsReading(reading).read(part);
            String text = text(part);
            if (text.isBlank() && items.isEmpty()) {
                reading.leaveOut(part, num);
            } else {
                add(part, Integer.parseInt(number.group(1)), text.isBlank() ? num : text, items);
            }
        } else if (LETTERS.matcher(num).matches() && !numbered.isEmpty()) {
            addTo(numbered.remove(numbered.size() - 1), new ItemsReading(reading).readOne(part));
        } else {
            headings(part, num);
            unnumbered.add(part);
        }
    }

    private void add(XmlElement part, int number, String text, List<SubItem> items) {
        List<String> own = phrases.get(part.attribute("eId").orElse(""));
        numbered.add(new OperativeParagraph(number, own == null ? Phrases.of(text) : own, text, items));
    }

    private void addTo(OperativeParagraph last, List<SubItem> more) {
        List<SubItem> items = new ArrayList<>(last.items());
        items.addAll(more);
        numbered.add(new OperativeParagraph(last.number(), last.phrases(), last.text(), items));
    }

    /** Reports the headings of a part, after its number when that is none of a paragraph. */
    private void headings(XmlElement part, String num) {
        StringBuilder words = new StringBuilder(num);
        for (XmlElement heading : part.elements()) {
            if (heading.name().endsWith("heading")) {
                words.append(words.isEmpty() ? "" : " ").append(Words.plain(heading, reading));
            }
        }
        reading.leaveOut(part, words.toString());
    }

    private void leaveOut(XmlElement part, SubItem item) {
        reading.leaveOut(part, "(" + item.label() + ") " + item.text());
        item.items().forEach(inner -> leaveOut(part, inner));
    }

    /** Returns the words of a paragraph up to its parts. */
    private String text(XmlElement part) {
        List<XmlElement> lists = part.elements("list");
        Optional<XmlElement> intro = part.find("intro")
                .or(() -> lists.stream()
                        .flatMap(list -> list.elements("intro").stream())
                        .findFirst());
        Optional<XmlElement> words = part.find("content").or(() -> intro);
        boolean hierarchical = part.name().equals("paragraph") || !lists.isEmpty();
        return words.map(each -> Words.of(each, reading)).orElseGet(() -> hierarchical ? "" : Words.of(part, reading));
    }
}
