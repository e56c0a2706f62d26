package org.openipu.io.report.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openipu.io.report.ReportDocument;
import org.openipu.io.report.block.Block;
import org.openipu.io.report.block.Line;
import org.openipu.io.report.block.Paragraph;
import org.openipu.io.report.block.Section;
import org.openipu.io.text.DecisionText;
import org.openipu.io.text.MajorityText;
import org.openipu.io.text.Words;
import org.openipu.rules.analysis.overview.VoteOverview;
import org.openipu.rules.decision.Decision;
import org.openipu.rules.emergency.EmergencyItemOutcome;
import org.openipu.rules.majority.MajorityBase;
import org.openipu.rules.verdict.MajorityOutcome;
import org.openipu.rules.verdict.MajorityVerdict;

/**
 * An analysis of a vote as a document with pictures: the result, what would turn it, how the groups voted, who voted alike and who
 * had what power. It is laid out as a report is, such as by {@link org.openipu.io.report.HtmlReport}.
 */
public final class AnalysisDocument {

    private final VoteOverview overview;
    private final Words words;

    private AnalysisDocument(VoteOverview overview, Words words) {
        this.overview = overview;
        this.words = words;
    }

    /**
     * Composes the analysis of the choice of an emergency item.
     *
     * @param decision the decision
     * @param overview what is told of the vote
     * @param words the language
     * @return the document
     */
    public static ReportDocument ofEmergencyItem(
            Decision<EmergencyItemOutcome> decision, VoteOverview overview, Words words) {
        List<MajorityVerdict> verdicts = overview.majority()
                .map(majority -> decision.outcome().requests().stream()
                        .map(request -> new MajorityVerdict(request.id(), request.tally(), majority, request.size()))
                        .toList())
                .orElse(List.of());
        Block outcome = new Paragraph(Line.of(DecisionText.outcome(decision.outcome(), words)));
        return new AnalysisDocument(overview, words)
                .document(
                        words.text("decision.title", words.day(decision.rulesAsOf())),
                        new ResultPart(words).of(Optional.of(outcome), verdicts, decision.reasons()));
    }

    /**
     * Composes the analysis of verdicts about a majority.
     *
     * @param decision the verdicts
     * @param base the base of the majority
     * @param overview what is told of the vote
     * @param words the language
     * @return the document
     */
    public static ReportDocument ofMajority(
            Decision<? extends MajorityOutcome> decision, MajorityBase base, VoteOverview overview, Words words) {
        return new AnalysisDocument(overview, words)
                .document(
                        MajorityText.title(base, decision.rulesAsOf(), words),
                        new ResultPart(words)
                                .of(Optional.empty(), decision.outcome().verdicts(), decision.reasons()));
    }

    private ReportDocument document(String issuer, List<Block> result) {
        List<Section> sections = new ArrayList<>();
        sections.add(section("analysis.result", result));
        sections.add(section("analysis.title", new FlipPart(words).of(overview)));
        sections.add(section("analysis.votes-by-group", new GroupPart(overview, words).blocks()));
        overview.agreement()
                .map(matrix -> new AgreementPart(words).of(matrix, overview.groupAgreement()))
                .ifPresent(blocks -> sections.add(section("analysis.alike", blocks)));
        sections.add(section("analysis.who-has-power", new PowerPart(words).of(overview)));
        return new ReportDocument(
                words.locale(), Line.of(issuer), Line.of(words.text("analysis.page")), Optional.empty(), sections);
    }

    private Section section(String key, List<Block> blocks) {
        return Section.of(Line.of(words.text(key)), blocks);
    }
}
