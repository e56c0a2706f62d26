package org.openipu.io.report.part;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openipu.io.report.block.Line;
import org.openipu.io.report.block.Section;
import org.openipu.io.report.sentence.Figures;
import org.openipu.io.report.sentence.Prose;
import org.openipu.io.report.sentence.Sentences;
import org.openipu.io.report.sentence.Traced;
import org.openipu.model.organ.Body;
import org.openipu.model.organ.BodyProfile;
import org.openipu.model.organ.OfficeTerm;
import org.openipu.model.organ.Seats;
import org.openipu.model.organ.Union;

/** The Union's organs and who holds its offices, as of the day of its membership count, and its other meetings. */
record OrgansSection(Sentences say) {

    Optional<Section> write(Traced<Union> union) {
        Prose prose = new Prose()
                .bullets(
                        say.say("organs.lead"),
                        union.each("bodies", Union::bodies).stream()
                                .map(body -> body(body, union.value().resolutionsBind()))
                                .toList())
                .blocks(new CommitteeBlocks(say).write(union))
                .bullets(say.say("organs.officers"), officers(union))
                .paragraph(
                        listed("organs.meetings", show().texts(union.each("otherMeetings", Union::otherMeetings))),
                        listed("organs.fields", show().texts(union.each("fields", Union::fields))));
        return prose.blocks().isEmpty()
                ? Optional.empty()
                : Optional.of(Section.of(say.say("organs.heading"), prose.blocks()));
    }

    private Line body(Traced<BodyProfile> body, boolean resolutionsBind) {
        Line name = show().text(body.get("name", BodyProfile::name));
        List<Line> tasks = body.each("tasks", BodyProfile::tasks).stream()
                .map(show()::text)
                .toList();
        List<Line> sentences = new ArrayList<>();
        sentences.add(
                tasks.isEmpty()
                        ? say.say("organs.body", name)
                        : say.say("organs.body-with-tasks", name, say.clauses(tasks)));
        body.findNumber("sessionsPerYear", BodyProfile::sessionsPerYear)
                .ifPresent(sessions -> sentences.add(say.count("organs.sessions", sessions)));
        body.findNumber("presidentTermYears", BodyProfile::presidentTermYears)
                .ifPresent(years -> sentences.add(say.count("organs.president-term", years)));
        listed("organs.seats", seats(body)).ifPresent(sentences::add);
        body.find("place", BodyProfile::place)
                .ifPresent(place -> sentences.add(say.say("organs.place", show().place(place))));
        if (body.value().body() == Body.ASSEMBLY) {
            sentences.add(say.say(resolutionsBind ? "organs.binding" : "organs.not-binding"));
        }
        return Line.joined(" ", sentences);
    }

    private Line seats(Traced<BodyProfile> body) {
        return say.listed(body.each("seats", BodyProfile::seats).stream()
                .map(seats -> say.say(
                        "organs.seat",
                        say.name("office", seats.value().office()),
                        show().number(seats.number("number", Seats::number))))
                .toList());
    }

    private List<Line> officers(Traced<Union> union) {
        LocalDate asOf = union.value().membership().asOf().latest();
        return union.each("officers", Union::officers).stream()
                .filter(term -> term.value().period().covers(asOf))
                .map(this::officer)
                .toList();
    }

    private Line officer(Traced<OfficeTerm> term) {
        Line office = say.name("office", term.value().office());
        Line of = term.value()
                .body()
                .map(body -> say.say("organs.office-of", office, say.name("body", body)))
                .orElse(office);
        Line holder = new People(say).introduced(term.get("holder", OfficeTerm::holder));
        return show().period(term.get("period", OfficeTerm::period))
                .map(period -> say.say("organs.officer-since", of, holder, period))
                .orElseGet(() -> say.say("organs.officer", of, holder));
    }

    private Optional<Line> listed(String key, Line list) {
        return list.isEmpty() ? Optional.empty() : Optional.of(say.say(key, list));
    }

    private Figures show() {
        return say.figures();
    }
}
