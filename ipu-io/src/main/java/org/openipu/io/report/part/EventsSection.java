package org.openipu.io.report.part;

import java.util.Optional;
import org.openipu.io.report.block.Line;
import org.openipu.io.report.block.Section;
import org.openipu.io.report.sentence.Prose;
import org.openipu.io.report.sentence.Sentences;
import org.openipu.io.report.sentence.Traced;
import org.openipu.model.assembly.Assembly;
import org.openipu.model.assembly.SideEvent;

/** What else took place at an Assembly. */
record EventsSection(Sentences say) {

    Optional<Section> write(Traced<Assembly> assembly) {
        Prose prose = new Prose()
                .bullets(
                        say.say("events.lead"),
                        assembly.each("sideEvents", Assembly::sideEvents).stream()
                                .map(this::event)
                                .toList());
        return prose.blocks().isEmpty()
                ? Optional.empty()
                : Optional.of(Section.of(say.say("events.heading"), prose.blocks()));
    }

    private Line event(Traced<SideEvent> event) {
        Line title = say.say(
                "events.event",
                say.name("events", event.value().kind()),
                say.figures().text(event.get("title", SideEvent::title)));
        Line topics = say.figures().texts(event.each("topics", SideEvent::topics));
        Line about = topics.isEmpty() ? title : say.say("events.topics", title, topics);
        Line held = event.value()
                .group()
                .map(group -> say.say("events.group", about, say.name("geopolitical", group)))
                .orElse(about);
        return event.find("chair", SideEvent::chair)
                .map(chair -> say.say("events.chair", held, new People(say).introduced(chair)))
                .orElse(held);
    }
}
