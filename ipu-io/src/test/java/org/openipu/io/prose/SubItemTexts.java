package org.openipu.io.prose;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.openipu.model.document.SubItem;

/** Sub-items of a paragraph, in order. */
final class SubItemTexts {

    private SubItemTexts() {}

    /** Items (a) to (m), so that (i) follows (h), some of them with Roman ones below. */
    static Arbitrary<List<SubItem>> items() {
        Arbitrary<SubItem> item = Combinators.combine(
                        ProseTexts.clauses(),
                        ProseTexts.clauses().list().ofMaxSize(12),
                        Arbitraries.of(true, false, false, false))
                .as((clause, below, deep) -> new SubItem(
                        "a",
                        clause + (deep && below.size() > 1 ? ":" : ";"),
                        deep && below.size() > 1 ? roman(below) : List.of()));
        return Arbitraries.oneOf(
                        Arbitraries.just(List.<SubItem>of()),
                        item.list().ofMinSize(1).ofMaxSize(13))
                .map(SubItemTexts::lettered);
    }

    private static List<SubItem> roman(List<String> texts) {
        List<SubItem> items = new ArrayList<>();
        String[] labels = {"i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"};
        texts.forEach(text -> items.add(SubItem.of(labels[items.size()], text + ";")));
        return items;
    }

    private static List<SubItem> lettered(List<SubItem> items) {
        List<SubItem> lettered = new ArrayList<>();
        items.forEach(item ->
                lettered.add(new SubItem(String.valueOf((char) ('a' + lettered.size())), item.text(), item.items())));
        return lettered;
    }
}
