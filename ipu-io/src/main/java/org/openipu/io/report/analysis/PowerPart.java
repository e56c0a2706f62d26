package org.openipu.io.report.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.openipu.io.report.block.Block;
import org.openipu.io.text.PowerWords;
import org.openipu.io.text.Words;
import org.openipu.rules.analysis.overview.VoteOverview;
import org.openipu.rules.analysis.power.GroupPower;

/** The power of the groups, once for all requests with equal rolls. */
record PowerPart(Words words) {

    List<Block> of(VoteOverview overview) {
        Map<GroupPower, List<String>> known = overview.powerByRequests();
        if (known.isEmpty()) {
            return List.of(Cells.paragraph(words.text("analysis.power-unknown")));
        }
        PowerWords cells = new PowerWords(words);
        List<Block> blocks = new ArrayList<>();
        known.forEach((power, requests) -> {
            blocks.add(Cells.table(
                    words.text("analysis.power", cells.requests(requests)), cells.head(), cells.rows(power)));
            blocks.add(Cells.paragraph(cells.quota(power)));
        });
        blocks.add(Cells.paragraph(words.text("analysis.power-note")));
        return blocks;
    }
}
