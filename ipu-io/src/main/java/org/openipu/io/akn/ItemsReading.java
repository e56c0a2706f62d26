package org.openipu.io.akn;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openipu.io.internal.xml.XmlElement;
import org.openipu.model.document.SubItem;
import org.openipu.model.finding.Argument;

/** The labelled parts of a paragraph, with parts of their own. */
final class ItemsReading {

    private static final Pattern LABEL = Pattern.compile("[(\\[]?(.*?)[)\\].]*");
    private static final Set<String> BLOCKS = Set.of("heading", "subheading", "content", "intro");
    private static final Set<String> NO_PARTS =
            Set.of("num", "heading", "subheading", "content", "intro", "wrapUp", "componentRef");

    private final Reading reading;
    private final List<Item> items = new ArrayList<>();

    ItemsReading(Reading reading) {
        this.reading = reading;
    }

    /** Returns the parts that stand in a paragraph or in another part. */
    List<SubItem> read(XmlElement parent) {
        parts(parent);
        return items.stream().map(Item::subItem).toList();
    }

    /** Returns one part of its own. */
    List<SubItem> readOne(XmlElement part) {
        item(part);
        return items.stream().map(Item::subItem).toList();
    }

    private void parts(XmlElement parent) {
        for (XmlElement part : parent.elements()) {
            switch (part.name()) {
                case "list" -> parts(part);
                case "sublist" -> sublist(part);
                case "wrapUp", "componentRef", "crossHeading" -> reading.leaveOut(part, Words.of(part, reading));
                default -> {
                    if (!NO_PARTS.contains(part.name())) {
                        item(part);
                    }
                }
            }
        }
    }

    private void sublist(XmlElement sublist) {
        if (items.isEmpty()) {
            parts(sublist);
        } else {
            items.get(items.size() - 1).items.addAll(new ItemsReading(reading).read(sublist));
        }
    }

    private void item(XmlElement part) {
        String number = part.find("num").map(num -> Words.plain(num, reading)).orElse("");
        String label = label(number);
        String text = text(part);
        List<SubItem> inner = new ItemsReading(reading).read(part);
        if (label.isBlank()) {
            unlabelled(part, text, inner);
        } else if (text.isBlank()) {
            items.add(new Item(label, new StringBuilder(number), inner));
        } else {
            items.add(new Item(label, new StringBuilder(text), inner));
        }
    }

    private void unlabelled(XmlElement part, String text, List<SubItem> inner) {
        if (items.isEmpty()) {
            reading.leaveOut(part, text);
            inner.forEach(item -> items.add(new Item(item.label(), new StringBuilder(item.text()), item.items())));
            return;
        }
        if (!text.isBlank()) {
            reading.warn(part, "akn.label-missing", Argument.of("words", text));
        }
        Item last = items.get(items.size() - 1);
        last.text.append(text.isBlank() ? "" : " ").append(text);
        last.items.addAll(inner);
    }

    /** Returns the words of a part before its own parts, headings included. */
    private String text(XmlElement part) {
        List<XmlElement> blocks = part.elements().stream()
                .filter(element -> BLOCKS.contains(element.name()))
                .toList();
        String text = Words.ofAll(blocks, reading);
        String intro = part.elements("list").stream()
                .flatMap(list -> list.elements("intro").stream())
                .map(each -> Words.of(each, reading))
                .findFirst()
                .orElse("");
        return text.isBlank() || intro.isBlank() ? text + intro : text + " " + intro;
    }

    private String label(String number) {
        if (reading.isOwn() && number.length() > 2) {
            return number.substring(1, number.length() - 1);
        }
        Matcher matcher = LABEL.matcher(number);
        return matcher.matches() && !matcher.group(1).isBlank()
                ? matcher.group(1).strip()
                : number;
    }

    /** A part while what follows may still belong to it. */
    private static final class Item {

        private final String label;
        private final StringBuilder text;
        private final List<SubItem> items;

        Item(String label, StringBuilder text, List<SubItem> items) {
            this.label = label;
            this.text = text;
            this.items = new ArrayList<>(items);
        }

        SubItem subItem() {
            return new SubItem(label, text.toString(), items);
        }
    }
}
