package org.openipu.io.report.part;

import java.util.List;
import java.util.Optional;
import org.openipu.io.report.block.Line;
import org.openipu.io.report.block.Section;
import org.openipu.io.report.sentence.Prose;
import org.openipu.io.report.sentence.Sentences;
import org.openipu.io.report.sentence.Traced;
import org.openipu.model.group.Group;
import org.openipu.model.group.GroupFee;
import org.openipu.model.organ.Union;
import org.openipu.model.report.AnnualReport;

/** What the Union is financed by, and what the group asks for apart. */
record FinancesSection(Sentences say) {

    Optional<Section> write(Traced<AnnualReport> report) {
        Prose prose = new Prose()
                .bullets(
                        say.say("finances.lead"),
                        report.find("union", AnnualReport::union).stream()
                                .flatMap(union -> union.each("funding", Union::funding).stream())
                                .map(say.figures()::text)
                                .toList())
                .paragraph(report.find("group", AnnualReport::group)
                        .map(this::fees)
                        .orElse(List.of()));
        return prose.blocks().isEmpty()
                ? Optional.empty()
                : Optional.of(Section.of(say.say("finances.heading"), prose.blocks()));
    }

    private List<Line> fees(Traced<Group> group) {
        Line name = say.figures().text(group.get("name", Group::name));
        return group.each("fees", Group::fees).stream()
                .map(fee -> say.say(
                        "finances.fee",
                        name,
                        say.figures().year(fee.number("year", GroupFee::year)),
                        say.figures().amount(fee.get("amount", GroupFee::amount))))
                .toList();
    }
}
