package org.openipu.io.report.part;

import java.util.List;
import java.util.Optional;
import org.openipu.io.report.block.Line;
import org.openipu.io.report.block.Section;
import org.openipu.io.report.sentence.Figures;
import org.openipu.io.report.sentence.Prose;
import org.openipu.io.report.sentence.Sentences;
import org.openipu.io.report.sentence.Traced;
import org.openipu.model.assembly.ForumSession;
import org.openipu.model.delegation.ForumVisit;
import org.openipu.model.delegation.Participation;
import org.openipu.model.report.AssemblyReport;

/** The sessions of forums, and who of the delegation took part in them. */
record ForumSections(Sentences say) {

    Section write(Traced<ForumSession> forum, Traced<AssemblyReport> report) {
        return Section.of(
                say.name("body", forum.value().body()),
                new Prose()
                        .paragraph(
                                forum.findNumber("number", ForumSession::number)
                                        .map(number -> say.say("forums.number", show().ordinal(number))),
                                forum.find("theme", ForumSession::theme)
                                        .map(theme -> say.say("forums.theme", show().text(theme))),
                                participants(forum),
                                visit(forum, report))
                        .bullets(
                                say.say("forums.topics"),
                                forum.each("topics", ForumSession::topics).stream()
                                        .map(show()::text)
                                        .toList())
                        .bullets(
                                say.say("forums.addresses"),
                                forum.each("addresses", ForumSession::addresses).stream()
                                        .map(new People(say)::said)
                                        .toList())
                        .blocks());
    }

    private Optional<Line> participants(Traced<ForumSession> forum) {
        Optional<Line> participants = forum.findNumber("participants", ForumSession::participants)
                .map(number -> say.count("forums.participants", number));
        Optional<Line> countries = forum.findNumber("countries", ForumSession::countries)
                .map(number -> say.count("forums.countries", number));
        return participants
                .map(people -> countries
                        .map(from -> say.say("forums.people-from", people, from))
                        .orElseGet(() -> say.say("forums.people", people)))
                .or(() -> countries.map(from -> say.say("forums.from", from)));
    }

    private Optional<Line> visit(Traced<ForumSession> forum, Traced<AssemblyReport> report) {
        List<Line> names =
                report
                        .get("participation", AssemblyReport::participation)
                        .each("forums", Participation::forums)
                        .stream()
                        .filter(visit -> visit.value().body() == forum.value().body())
                        .flatMap(visit -> visit.each("delegates", ForumVisit::delegates).stream())
                        .map(show()::name)
                        .toList();
        return names.isEmpty() ? Optional.empty() : Optional.of(say.say("forums.visited", say.listed(names)));
    }

    private Figures show() {
        return say.figures();
    }
}
