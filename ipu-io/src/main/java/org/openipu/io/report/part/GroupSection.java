package org.openipu.io.report.part;

import java.util.Optional;
import org.openipu.io.report.block.Line;
import org.openipu.io.report.block.Section;
import org.openipu.io.report.sentence.Figures;
import org.openipu.io.report.sentence.Prose;
import org.openipu.io.report.sentence.Sentences;
import org.openipu.io.report.sentence.Traced;
import org.openipu.model.group.Group;
import org.openipu.model.group.GroupMembership;
import org.openipu.model.organ.OfficeTerm;
import org.openipu.model.report.AnnualReport;

/** The geopolitical group to which the parliament belongs. */
record GroupSection(Sentences say) {

    Optional<Section> write(Traced<AnnualReport> report) {
        Optional<Traced<Group>> group = report.find("group", AnnualReport::group);
        Prose prose = new Prose();
        group.ifPresent(presented -> present(presented, prose));
        prose.bullets(
                say.say("own-group.memberships"),
                report.each("groupMemberships", AnnualReport::groupMemberships).stream()
                        .map(this::membership)
                        .toList());
        return prose.blocks().isEmpty()
                ? Optional.empty()
                : Optional.of(Section.of(
                        group.map(presented -> say.say("own-group.heading", name(presented)))
                                .orElseGet(() -> say.say("own-group.heading-of-several")),
                        prose.blocks()));
    }

    private void present(Traced<Group> group, Prose prose) {
        prose.paragraph(
                        Optional.of(say.say("own-group.role")),
                        Optional.of(say.say("own-group.belongs", name(group))),
                        group.findNumber("memberCount", Group::memberCount)
                                .map(members -> say.count("own-group.members", members)),
                        group.find("area", Group::area).map(area -> say.say("own-group.area", show().text(area))),
                        group.findNumber("originalMembers", Group::originalMembers)
                                .map(members -> say.say("own-group.original", show().number(members))))
                .bullets(
                        say.say("own-group.tasks"),
                        group.each("tasks", Group::tasks).stream()
                                .map(show()::text)
                                .toList())
                .paragraph(group.each("chairs", Group::chairs).stream()
                        .map(this::chair)
                        .toList());
    }

    private Line name(Traced<Group> group) {
        return show().text(group.get("name", Group::name));
    }

    private Line chair(Traced<OfficeTerm> chair) {
        Line holder = new People(say).introduced(chair.get("holder", OfficeTerm::holder));
        return show().period(chair.get("period", OfficeTerm::period))
                .map(period -> say.say("own-group.chair-for", holder, period))
                .orElseGet(() -> say.say("own-group.chair", holder));
    }

    private Line membership(Traced<GroupMembership> membership) {
        Line group = say.name("geopolitical", membership.value().group());
        Line timed = show().period(membership.get("period", GroupMembership::period))
                .map(period -> say.say("own-group.membership", group, period))
                .orElse(group);
        return membership
                .value()
                .candidates()
                .map(candidates -> say.say(candidates ? "own-group.candidates" : "own-group.no-candidates", timed))
                .orElse(timed);
    }

    private Figures show() {
        return say.figures();
    }
}
