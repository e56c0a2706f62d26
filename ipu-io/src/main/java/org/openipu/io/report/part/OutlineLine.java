package org.openipu.io.report.part;

import java.util.ArrayList;
import java.util.List;
import org.openipu.io.report.block.Line;
import org.openipu.io.report.sentence.Sentences;
import org.openipu.io.report.sentence.Traced;
import org.openipu.model.document.Outline;
import org.openipu.model.document.SubItemCount;

/** The parts of a text and how many there are of each; parts that it has none of are left out. */
record OutlineLine(Sentences say) {

    Line write(Traced<Outline> outline) {
        List<Line> parts = new ArrayList<>();
        add(parts, "outline.opening", outline.number("opening", Outline::opening));
        add(parts, "outline.preambular", outline.number("preambular", Outline::preambular));
        add(parts, "outline.operative", outline.number("operative", Outline::operative));
        outline.each("subItems", Outline::subItems).forEach(items -> parts.add(subItems(items)));
        if (!outline.value().pledges().isEmpty()) {
            parts.add(pledges(outline));
        }
        add(parts, "outline.closing", outline.number("closing", Outline::closing));
        add(parts, "outline.footnotes", outline.number("footnotes", Outline::footnotes));
        return say.clauses(parts);
    }

    private void add(List<Line> parts, String key, Traced<Integer> number) {
        if (number.value() > 0) {
            parts.add(say.count(key, number));
        }
    }

    private Line subItems(Traced<SubItemCount> items) {
        return say.say(
                "outline.sub-items",
                say.figures().number(items.number("paragraph", SubItemCount::paragraph)),
                say.figures().number(items.number("items", SubItemCount::items)));
    }

    private Line pledges(Traced<Outline> outline) {
        Traced<List<Integer>> pledges = outline.get("pledges", Outline::pledges);
        return say.say(
                "outline.pledges",
                say.count(
                        "outline.pledges-in-all",
                        pledges.map(
                                all -> all.stream().mapToInt(Integer::intValue).sum())),
                say.count("outline.headings", pledges.map(List::size)),
                Line.joined(
                        ", ",
                        outline.each("pledges", Outline::pledges).stream()
                                .map(say.figures()::number)
                                .toList()));
    }
}
