package org.openipu.io.report.part;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openipu.io.report.block.Line;
import org.openipu.io.report.block.Section;
import org.openipu.io.report.sentence.Figures;
import org.openipu.io.report.sentence.Prose;
import org.openipu.io.report.sentence.Sentences;
import org.openipu.io.report.sentence.Traced;
import org.openipu.model.organ.MembershipCount;
import org.openipu.model.organ.Seat;
import org.openipu.model.organ.Union;
import org.openipu.model.report.AnnualReport;

/**
 * The Union: foundation and Members, the parliament's own membership, aims, organs, geopolitical group and finances.
 *
 * @param say the language
 */
public record UnionPart(Sentences say) {

    /**
     * Writes the part.
     *
     * @param report the report
     * @return the part; empty when the report presents neither the Union nor the parliament's place in it
     */
    public Optional<Section> write(Traced<AnnualReport> report) {
        Optional<Traced<Union>> union = report.find("union", AnnualReport::union);
        Prose prose = new Prose()
                .paragraph(union.map(this::presentation).orElse(List.of()))
                .blocks(new MembershipBlocks(say).write(report));
        Stream.of(
                        union.flatMap(this::aims),
                        union.flatMap(new OrgansSection(say)::write),
                        new GroupSection(say).write(report),
                        new FinancesSection(say).write(report))
                .forEach(prose::block);
        return prose.blocks().isEmpty()
                ? Optional.empty()
                : Optional.of(Section.of(say.say("union.heading"), prose.blocks()));
    }

    private List<Line> presentation(Traced<Union> union) {
        return List.of(
                say.say("union.founded", show().dated(union.get("founded", Union::founded))),
                seat(union.get("seat", Union::seat)),
                members(union.get("membership", Union::membership)));
    }

    private Line seat(Traced<Seat> seat) {
        return say.say(
                "union.seat",
                show().place(seat.get("place", Seat::place)),
                show().since(seat.get("since", Seat::since)));
    }

    private Line members(Traced<MembershipCount> membership) {
        return say.say(
                "union.members",
                show().number(membership.number("members", MembershipCount::members)),
                show().number(membership.number("associateMembers", MembershipCount::associateMembers)),
                show().date(membership.get("asOf", MembershipCount::asOf)));
    }

    private Optional<Section> aims(Traced<Union> union) {
        List<Line> aims =
                union.each("aims", Union::aims).stream().map(show()::text).toList();
        return aims.isEmpty()
                ? Optional.empty()
                : Optional.of(Section.of(
                        say.say("union.aims"),
                        new Prose().bullets(say.say("union.aims-lead"), aims).blocks()));
    }

    private Figures show() {
        return say.figures();
    }
}
