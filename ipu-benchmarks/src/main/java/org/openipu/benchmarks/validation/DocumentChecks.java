package org.openipu.benchmarks.validation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.openipu.model.document.AdoptedDocument;
import org.openipu.model.document.Declaration;
import org.openipu.model.document.Footnote;
import org.openipu.model.document.OperativeParagraph;
import org.openipu.model.document.Outline;
import org.openipu.model.document.PledgeSection;
import org.openipu.model.document.Reservation;
import org.openipu.model.document.Resolution;
import org.openipu.model.document.SubItem;
import org.openipu.model.document.SubItemCount;
import org.openipu.model.finding.Argument;

/** Adopted documents within themselves. */
final class DocumentChecks {

    private static final int LETTERS = 26;
    private static final int[] VALUES = {50, 40, 10, 9, 5, 4, 1};
    private static final List<String> SIGNS = List.of("l", "xl", "x", "ix", "v", "iv", "i");

    private DocumentChecks() {}

    static void document(AdoptedDocument document, Location at, Found found) {
        found.notBlank(document.adoption().body(), at.key("adoption"), "body");
        reservations(document.reservations(), at, found);
        if (document.outline().isPresent()) {
            outline(document.outline().get(), at.key("outline"), found);
        }
        if (document.text().isPresent()) {
            if (document.text().get() instanceof Resolution resolution) {
                resolution(resolution, at.key("text"), found);
            } else if (document.text().get() instanceof Declaration declaration) {
                declaration(declaration, at.key("text"), found);
            }
        }
    }

    private static void reservations(List<Reservation> reservations, Location owner, Found found) {
        for (int i = 0; i < reservations.size(); i++) {
            found.notBlank(reservations.get(i).party(), owner.element("reservations", i), "party");
            found.notBlank(reservations.get(i).scope(), owner.element("reservations", i), "scope");
        }
    }

    private static void outline(Outline outline, Location at, Found found) {
        found.notNegative(outline.preambular(), at, "preambular");
        found.notNegative(outline.operative(), at, "operative");
        found.notNegative(outline.opening(), at, "opening");
        found.notNegative(outline.closing(), at, "closing");
        found.notNegative(outline.footnotes(), at, "footnotes");
        for (int i = 0; i < outline.pledges().size(); i++) {
            int pledges = outline.pledges().get(i);
            if (pledges < 0) {
                found.error(at.element("pledges", i), "count.negative", Argument.of("found", String.valueOf(pledges)));
            }
        }
        int last = 0;
        for (int i = 0; i < outline.subItems().size(); i++) {
            SubItemCount count = outline.subItems().get(i);
            Location place = at.element("subItems", i);
            int paragraph = count.paragraph();
            found.positive(paragraph, place, "paragraph");
            found.positive(count.items(), place, "items");
            if (paragraph > outline.operative()) {
                found.error(
                        place.key("paragraph"),
                        "document.outline-beyond-text",
                        Argument.of("paragraph", paragraph),
                        Argument.of("operative", outline.operative()));
            }
            if (paragraph <= last) {
                found.error(
                        place.key("paragraph"), "document.outline-out-of-order", Argument.of("paragraph", paragraph));
            }
            last = paragraph;
        }
    }

    private static void resolution(Resolution resolution, Location at, Found found) {
        found.notBlank(resolution.title(), at, "title");
        found.notBlank(resolution.adoption().body(), at.key("adoption"), "body");
        for (int i = 0; i < resolution.preambular().size(); i++) {
            found.notBlank(resolution.preambular().get(i).text(), at.element("preambular", i), "text");
        }
        Set<Integer> seen = new HashSet<>();
        int expected = 1;
        for (int i = 0; i < resolution.operative().size(); i++) {
            OperativeParagraph paragraph = resolution.operative().get(i);
            Location place = at.element("operative", i);
            int number = paragraph.number();
            found.positive(number, place, "number");
            found.notBlank(paragraph.text(), place, "text");
            items(paragraph.items(), place, found);
            if (!seen.add(number)) {
                found.error(place.key("number"), "document.number-repeated", Argument.of("number", number));
            } else if (number != expected) {
                found.error(
                        place.key("number"),
                        "document.number-gap",
                        Argument.of("number", number),
                        Argument.of("expected", expected));
            }
            expected = number + 1;
        }
        footnotes(resolution.footnotes(), true, at, found);
        reservations(resolution.reservations(), at, found);
    }

    private static void items(List<SubItem> items, Location owner, Found found) {
        boolean roman = !items.isEmpty() && items.get(0).label().equals("i");
        for (int i = 0; i < items.size(); i++) {
            SubItem item = items.get(i);
            Location place = owner.element("items", i);
            found.notBlank(item.label(), place, "label");
            found.notBlank(item.text(), place, "text");
            String expected = roman ? roman(i + 1) : letters(i);
            if (!item.label().equals(expected)) {
                found.error(
                        place.key("label"),
                        "document.item-out-of-order",
                        Argument.of("label", item.label()),
                        Argument.of("expected", expected));
            }
            items(item.items(), place, found);
        }
    }

    private static void footnotes(List<Footnote> footnotes, boolean onceEach, Location owner, Found found) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < footnotes.size(); i++) {
            Footnote footnote = footnotes.get(i);
            Location place = owner.element("footnotes", i);
            found.notBlank(footnote.mark(), place, "mark");
            found.notBlank(footnote.text(), place, "text");
            if (onceEach && !seen.add(footnote.mark())) {
                found.error(place.key("mark"), "document.footnote-twice", Argument.of("mark", footnote.mark()));
            }
        }
    }

    private static void declaration(Declaration declaration, Location at, Found found) {
        found.notBlank(declaration.title(), at, "title");
        found.notBlank(declaration.adoption().body(), at.key("adoption"), "body");
        found.notBlank(declaration.opening(), at, "opening");
        for (int i = 0; i < declaration.sections().size(); i++) {
            PledgeSection section = declaration.sections().get(i);
            found.notBlank(section.heading(), at.element("sections", i), "heading");
            found.notBlank(section.pledges(), at.element("sections", i), "pledges");
        }
        found.notBlank(declaration.closing(), at, "closing");
        footnotes(declaration.footnotes(), false, at, found);
        reservations(declaration.reservations(), at, found);
    }

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
