package org.openipu.io.report.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openipu.io.report.block.Block;
import org.openipu.io.report.picture.VotePicture;
import org.openipu.io.text.Words;
import org.openipu.rules.decision.Reason;
import org.openipu.rules.verdict.MajorityVerdict;

/** The votes as bars with the line of the majority, and why it came out so. */
record ResultPart(Words words) {

    List<Block> of(Optional<Block> outcome, List<MajorityVerdict> verdicts, List<Reason> reasons) {
        List<Block> blocks = new ArrayList<>();
        outcome.ifPresent(blocks::add);
        if (!verdicts.isEmpty()) {
            blocks.add(Cells.picture(words.text("analysis.bars"), VotePicture.of(verdicts, words)));
        }
        blocks.addAll(Cells.reasons(reasons, words));
        return blocks;
    }
}
