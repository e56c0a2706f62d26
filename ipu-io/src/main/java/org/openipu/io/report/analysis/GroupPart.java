package org.openipu.io.report.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openipu.io.reference.Parliaments;
import org.openipu.io.report.block.Block;
import org.openipu.io.report.block.Section;
import org.openipu.io.report.block.Table;
import org.openipu.io.report.picture.HemicyclePicture;
import org.openipu.io.text.AnalysisWords;
import org.openipu.io.text.Words;
import org.openipu.model.vote.RequestVote;
import org.openipu.model.vote.RollCall;
import org.openipu.rules.analysis.cohesion.GroupResult;
import org.openipu.rules.analysis.cohesion.GroupResults;
import org.openipu.rules.analysis.group.GroupVotes;
import org.openipu.rules.analysis.overview.VoteOverview;

/** How the groups voted on each request: a half circle of delegations, and a table of the groups. */
record GroupPart(VoteOverview overview, Words words) {

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < overview.votes().size(); i++) {
            RequestVote vote = overview.votes().get(i);
            blocks.add(Section.of(
                    Cells.request(vote.id(), i),
                    overview.cohesion()
                            .get(i)
                            .results()
                            .map(results -> request(vote, results))
                            .orElseGet(
                                    () -> List.of(Cells.paragraph(words.text("analysis.groups-unknown", vote.id()))))));
        }
        if (overview.hasRollCalls()) {
            blocks.add(Cells.paragraph(words.text("analysis.indices")));
            blocks.add(Cells.paragraph(words.text("analysis.register", words.day(Parliaments.AS_OF))));
        }
        return blocks;
    }

    private List<Block> request(RequestVote vote, GroupResults results) {
        List<Block> blocks = new ArrayList<>();
        if (vote.votes() instanceof RollCall rollCall && !rollCall.votes().isEmpty()) {
            blocks.add(Cells.pictureAlone(
                    words.text("analysis.seats"),
                    HemicyclePicture.of(Wedges.of(rollCall, overview.groupsOfDay(), words), words)));
        }
        blocks.add(table(vote.id(), results));
        blocks.add(cohesion(vote.id(), results));
        String inTwo = AnalysisWords.codes(
                results.overlaps().stream().map(overlap -> overlap.delegation()).toList());
        if (!inTwo.isEmpty()) {
            blocks.add(Cells.paragraph(words.text("analysis.in-two", inTwo)));
        }
        return blocks;
    }

    private Table table(String request, GroupResults results) {
        List<String> head = List.of(
                words.text("analysis.group"),
                words.text("analysis.members"),
                words.text("decision.yes"),
                words.text("decision.no"),
                words.text("decision.abstain"),
                words.text("analysis.alone"));
        return Cells.table(
                words.text("analysis.groups", request),
                head,
                results.groups().stream().map(group -> row(request, group)).toList());
    }

    private Table cohesion(String request, GroupResults results) {
        AnalysisWords cells = new AnalysisWords(words);
        return Cells.table(
                words.text("analysis.cohesion", request),
                List.of(
                        words.text("analysis.group"),
                        words.text("analysis.rice"),
                        words.text("analysis.agreement-index")),
                results.groups().stream()
                        .map(group -> List.of(
                                cells.group(group.votes().group()),
                                cells.share(group.rice()),
                                cells.share(group.agreement())))
                        .toList());
    }

    private List<String> row(String request, GroupResult result) {
        AnalysisWords cells = new AnalysisWords(words);
        GroupVotes votes = result.votes();
        Optional<String> alone = votes.group()
                .flatMap(group -> overview.flips().outcome().alone(request, group))
                .map(cells::votes);
        return List.of(
                cells.group(votes.group()),
                words.number(votes.delegations().size()),
                words.number(votes.votes().affirmative()),
                words.number(votes.votes().negative()),
                words.number(votes.votes().abstentions()),
                alone.orElse("-"));
    }
}
