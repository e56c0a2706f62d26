package org.openipu.io.report.analysis;

import java.util.ArrayList;
import java.util.List;
import org.openipu.io.report.block.Block;
import org.openipu.io.report.block.Numeral;
import org.openipu.io.report.block.Section;
import org.openipu.io.text.AnalysisWords;
import org.openipu.io.text.Words;
import org.openipu.rules.analysis.flip.Flip;
import org.openipu.rules.analysis.flip.RequestFlips;
import org.openipu.rules.analysis.overview.VoteOverview;

/** What would turn each request, kind of change by kind, with an example. */
record FlipPart(Words words) {

    List<Block> of(VoteOverview overview) {
        List<RequestFlips> requests = overview.flips().outcome().requests();
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < requests.size(); i++) {
            blocks.add(Section.of(Cells.request(requests.get(i).request(), i), request(requests.get(i))));
        }
        if (requests.isEmpty()) {
            blocks.add(Cells.paragraph(words.text("analysis.nothing-to-turn")));
        }
        blocks.addAll(Cells.reasons(overview.flips().reasons(), words));
        return blocks;
    }

    private List<Block> request(RequestFlips flips) {
        AnalysisWords cells = new AnalysisWords(words);
        List<List<String>> rows = new ArrayList<>();
        flips.shifts()
                .forEach(kind -> rows.add(List.of(
                        cells.shift(kind.shift()), cells.votes(kind.votes()), cells.delegations(kind.delegations()))));
        rows.add(List.of(
                words.text("analysis.all-changes"),
                cells.votes(flips.votes()),
                cells.delegations(flips.delegations())));
        List<Block> blocks = new ArrayList<>();
        blocks.add(Cells.table(
                words.text(
                        flips.holds() ? "analysis.loss" : "analysis.gain",
                        flips.request(),
                        Numeral.set(words.number(flips.margin()))),
                List.of(
                        words.text("analysis.change"),
                        words.text("analysis.votes"),
                        words.text("analysis.delegations")),
                rows));
        example("analysis.example", flips.votes(), flips, blocks);
        example("analysis.example-of-delegations", flips.delegations(), flips, blocks);
        return blocks;
    }

    private void example(String key, Flip flip, RequestFlips flips, List<Block> blocks) {
        new AnalysisWords(words)
                .example(flip, flips.request())
                .ifPresent(changes -> blocks.add(Cells.paragraph(words.text(key, changes))));
    }
}
