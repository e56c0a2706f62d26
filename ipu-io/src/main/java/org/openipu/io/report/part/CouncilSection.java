package org.openipu.io.report.part;

import org.openipu.io.report.block.Line;
import org.openipu.io.report.block.Section;
import org.openipu.io.report.sentence.Prose;
import org.openipu.io.report.sentence.Sentences;
import org.openipu.io.report.sentence.Traced;
import org.openipu.model.assembly.Business;
import org.openipu.model.assembly.CouncilSession;

/** A session of the Governing Council. */
record CouncilSection(Sentences say) {

    Section write(Traced<CouncilSession> session) {
        Line number = say.figures().ordinal(session.number("number", CouncilSession::number));
        return Section.of(
                say.say("council.heading", number),
                new Prose()
                        .bullets(
                                say.say("council.lead"),
                                session.each("business", CouncilSession::business).stream()
                                        .map(this::business)
                                        .toList())
                        .blocks());
    }

    private Line business(Traced<Business> business) {
        return say.say(
                "council.business",
                say.figures().text(business.get("subject", Business::subject)),
                say.name("council", business.value().outcome()));
    }
}
