package org.openipu.io.report.part;

import java.time.LocalDate;
import java.util.List;
import org.openipu.io.report.block.Block;
import org.openipu.io.report.block.Line;
import org.openipu.io.report.sentence.Prose;
import org.openipu.io.report.sentence.Sentences;
import org.openipu.io.report.sentence.Traced;
import org.openipu.model.organ.Body;
import org.openipu.model.organ.CommitteeProcedure;
import org.openipu.model.organ.StandingCommittee;
import org.openipu.model.organ.Union;

/** The Standing Committees as of the day of the Union's membership count, and how they work. */
record CommitteeBlocks(Sentences say) {

    List<Block> write(Traced<Union> union) {
        LocalDate asOf = union.value().membership().asOf().latest();
        List<Line> committees = union.each("standingCommittees", Union::standingCommittees).stream()
                .filter(committee -> committee.value().period().covers(asOf))
                .map(committee -> say.figures().text(committee.get("name", StandingCommittee::name)))
                .toList();
        Traced<Integer> number =
                union.get("standingCommittees", Union::standingCommittees).map(all -> committees.size());
        return new Prose()
                .bullets(say.count("committees.lead", number), committees)
                .paragraph(union.find("committeeProcedure", Union::committeeProcedure)
                        .map(this::procedure)
                        .orElse(List.of()))
                .blocks();
    }

    private List<Line> procedure(Traced<CommitteeProcedure> procedure) {
        return List.of(
                say.say(
                        "committees.subject",
                        say.count(
                                "committees.rapporteurs",
                                procedure.number("rapporteurs", CommitteeProcedure::rapporteurs)),
                        say.count("committees.reports", procedure.number("reports", CommitteeProcedure::reports)),
                        say.count(
                                "committees.drafts",
                                procedure.number("draftResolutions", CommitteeProcedure::draftResolutions))),
                procedure.value().amendmentsBy() == Body.STANDING_COMMITTEE
                        ? say.say("committees.amendments")
                        : say.say(
                                "committees.amendments-by",
                                say.name("body", procedure.value().amendmentsBy())));
    }
}
