package org.openipu.io.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openipu.io.report.block.Figure;
import org.openipu.io.report.block.FindingsBox;
import org.openipu.io.report.block.Line;
import org.openipu.io.report.block.Section;
import org.openipu.io.report.part.ClosingPart;
import org.openipu.io.report.part.CompositionPart;
import org.openipu.io.report.part.CostsPart;
import org.openipu.io.report.part.IntroductionPart;
import org.openipu.io.report.part.MeetingsPart;
import org.openipu.io.report.part.OutlookPart;
import org.openipu.io.report.part.SourcesPart;
import org.openipu.io.report.part.UnionPart;
import org.openipu.io.report.sentence.Sentences;
import org.openipu.io.report.sentence.Traced;
import org.openipu.io.text.FindingText;
import org.openipu.io.text.Words;
import org.openipu.model.delegation.Delegation;
import org.openipu.model.finding.Finding;
import org.openipu.model.report.AnnualReport;

/** A report on its way to a document: its parts in their order, in one language. */
record Composition(Traced<AnnualReport> report, Sentences say) {

    static Composition of(AnnualReport report, Words words) {
        return new Composition(Traced.root(report), Sentences.in(words));
    }

    ReportDocument document(Optional<FindingsBox> draft) {
        return new ReportDocument(say.words().locale(), issuer(), title(), draft, parts());
    }

    FindingsBox box(List<Finding> findings) {
        return new FindingsBox(
                say.say("page.findings"),
                findings.isEmpty()
                        ? List.of(say.say("page.no-findings"))
                        : findings.stream().map(this::line).toList());
    }

    private List<Section> parts() {
        return Stream.of(
                        Optional.of(new IntroductionPart(say).write(report)),
                        Optional.of(new CompositionPart(say).write(report)),
                        new UnionPart(say).write(report),
                        new MeetingsPart(say).write(report),
                        new CostsPart(say).write(report),
                        new OutlookPart(say).write(report),
                        new SourcesPart(say).write(report),
                        Optional.of(new ClosingPart(say).write(report)))
                .flatMap(Optional::stream)
                .toList();
    }

    private Line issuer() {
        return say.figures()
                .text(report.get("delegation", AnnualReport::delegation).get("parliament", Delegation::parliament));
    }

    private Line title() {
        return say.say("page.title", say.figures().year(report.number("year", AnnualReport::year)));
    }

    private Line line(Finding finding) {
        String text = FindingText.write(finding, say.words());
        return finding.path().isEmpty() ? Line.of(text) : Line.of(new Figure(text, finding.path()));
    }
}
