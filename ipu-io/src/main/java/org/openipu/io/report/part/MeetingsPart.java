package org.openipu.io.report.part;

import java.util.List;
import java.util.Optional;
import org.openipu.io.report.block.Section;
import org.openipu.io.report.sentence.Prose;
import org.openipu.io.report.sentence.Sentences;
import org.openipu.io.report.sentence.Traced;
import org.openipu.model.report.AnnualReport;

/**
 * The meetings of the year, a section for each Assembly.
 *
 * @param say the language
 */
public record MeetingsPart(Sentences say) {

    /**
     * Writes the part.
     *
     * @param report the report
     * @return the part; empty when the report tells of no Assembly
     */
    public Optional<Section> write(Traced<AnnualReport> report) {
        List<Section> assemblies = report.each("assemblies", AnnualReport::assemblies).stream()
                .map(assembly -> new AssemblySection(say, report).write(assembly))
                .toList();
        return assemblies.isEmpty()
                ? Optional.empty()
                : Optional.of(Section.of(
                        say.say("meetings.heading", say.figures().year(report.number("year", AnnualReport::year))),
                        new Prose()
                                .block(new YearOverview(say).write(report))
                                .blocks(assemblies)
                                .blocks()));
    }
}
