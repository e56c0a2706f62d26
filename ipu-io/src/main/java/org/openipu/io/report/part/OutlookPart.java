package org.openipu.io.report.part;

import java.util.Optional;
import org.openipu.io.report.block.Line;
import org.openipu.io.report.block.Section;
import org.openipu.io.report.sentence.Figures;
import org.openipu.io.report.sentence.Prose;
import org.openipu.io.report.sentence.Sentences;
import org.openipu.io.report.sentence.Traced;
import org.openipu.model.assembly.Assembly;
import org.openipu.model.assembly.AssemblyDates;
import org.openipu.model.group.Group;
import org.openipu.model.report.AnnualReport;
import org.openipu.model.report.Outlook;

/**
 * The outlook: the Assemblies planned and the days before them that the group needs.
 *
 * @param say the language
 */
public record OutlookPart(Sentences say) {

    /**
     * Writes the part.
     *
     * @param report the report
     * @return the part; empty when nothing is planned
     */
    public Optional<Section> write(Traced<AnnualReport> report) {
        Traced<Outlook> outlook = report.get("outlook", AnnualReport::outlook);
        Prose prose = new Prose()
                .bullets(
                        say.say("ahead.lead"),
                        outlook.each("assemblies", Outlook::assemblies).stream()
                                .map(this::planned)
                                .toList())
                .paragraph(
                        report.find("group", AnnualReport::group)
                                .flatMap(group -> group.findNumber("meetingDaysBefore", Group::meetingDaysBefore))
                                .map(days -> say.count("ahead.days-before", days)),
                        outlook.findNumber("daysOfStay", Outlook::daysOfStay)
                                .map(days -> say.count("ahead.days-of-stay", days)));
        return prose.blocks().isEmpty()
                ? Optional.empty()
                : Optional.of(Section.of(say.say("ahead.heading"), prose.blocks()));
    }

    private Line planned(Traced<Assembly> assembly) {
        Line number = show().ordinal(assembly.number("number", Assembly::number));
        Line days = show().days(assembly.get("dates", Assembly::dates).get("session", AssemblyDates::session));
        return assembly.find("place", Assembly::place)
                .map(place -> say.say("ahead.assembly-at", number, days, show().place(place)))
                .orElseGet(() -> say.say("ahead.assembly", number, days));
    }

    private Figures show() {
        return say.figures();
    }
}
