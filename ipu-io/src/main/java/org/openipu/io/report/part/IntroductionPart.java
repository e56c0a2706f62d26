package org.openipu.io.report.part;

import java.util.Locale;
import java.util.Optional;
import org.openipu.io.report.block.Line;
import org.openipu.io.report.block.Section;
import org.openipu.io.report.sentence.Figures;
import org.openipu.io.report.sentence.Prose;
import org.openipu.io.report.sentence.Sentences;
import org.openipu.io.report.sentence.Traced;
import org.openipu.model.delegation.Delegation;
import org.openipu.model.report.AnnualReport;
import org.openipu.model.report.LegalBasis;

/**
 * The introduction: for whom the delegation acts and under which provision it reports.
 *
 * @param say the language
 */
public record IntroductionPart(Sentences say) {

    /**
     * Writes the part.
     *
     * @param report the report
     * @return the part
     */
    public Section write(Traced<AnnualReport> report) {
        return Section.of(
                say.say("introduction.heading"),
                new Prose()
                        .paragraph(
                                Optional.of(mandate(report)),
                                Optional.of(year(report)),
                                report.find("legalBasis", AnnualReport::legalBasis)
                                        .map(basis -> basis(report.value().language(), basis)))
                        .blocks());
    }

    private Line mandate(Traced<AnnualReport> report) {
        return say.say(
                "introduction.mandate",
                show().text(report.get("delegation", AnnualReport::delegation)
                        .get("parliament", Delegation::parliament)));
    }

    private Line year(Traced<AnnualReport> report) {
        return say.say("introduction.year", show().year(report.number("year", AnnualReport::year)));
    }

    private Line basis(Locale language, Traced<LegalBasis> basis) {
        return say.say(
                "introduction.basis",
                show().in(language, basis.get("provision", LegalBasis::provision)),
                show().text(basis.get("instrument", LegalBasis::instrument)),
                show().day(basis.get("date", LegalBasis::date)));
    }

    private Figures show() {
        return say.figures();
    }
}
