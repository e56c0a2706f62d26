package org.openipu.io.report.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.openipu.io.report.block.Block;
import org.openipu.io.report.block.Bullets;
import org.openipu.io.report.block.Line;
import org.openipu.io.report.picture.MatrixPicture;
import org.openipu.io.text.AgreementWords;
import org.openipu.io.text.AnalysisWords;
import org.openipu.io.text.Words;
import org.openipu.model.group.GeopoliticalGroup;
import org.openipu.rules.analysis.cohesion.AgreementMatrix;
import org.openipu.rules.analysis.cohesion.AgreementSummary;
import org.openipu.rules.analysis.cohesion.GroupAgreement;
import org.openipu.rules.rounding.Ratio;

/** Who voted alike over all roll calls: a matrix of the groups, and the delegations in a few numbers. */
record AgreementPart(Words words) {

    List<Block> of(AgreementMatrix matrix, List<GroupAgreement> groups) {
        AnalysisWords cells = new AnalysisWords(words);
        List<GeopoliticalGroup> all = Arrays.asList(GeopoliticalGroup.values());
        List<List<Optional<Ratio>>> shares = new ArrayList<>();
        for (GeopoliticalGroup one : all) {
            shares.add(all.stream().map(other -> share(one, other, groups)).toList());
        }
        return List.of(
                Cells.picture(
                        words.text("analysis.shades"),
                        MatrixPicture.of(all.stream().map(cells::group).toList(), shares, words)),
                new Bullets(new AgreementWords(words)
                        .of(AgreementSummary.of(matrix, groups)).stream()
                                .map(Line::of)
                                .toList()),
                Cells.paragraph(words.text("analysis.alike-note")));
    }

    private static Optional<Ratio> share(GeopoliticalGroup one, GeopoliticalGroup other, List<GroupAgreement> groups) {
        return groups.stream()
                .filter(pair -> pair.isBetween(one, other))
                .findFirst()
                .flatMap(GroupAgreement::agreement);
    }
}
