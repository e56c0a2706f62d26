package org.openipu.io.report.part;

import java.util.List;
import java.util.stream.Stream;
import org.openipu.io.report.block.Block;
import org.openipu.io.report.block.Line;
import org.openipu.io.report.sentence.Prose;
import org.openipu.io.report.sentence.Sentences;
import org.openipu.io.report.sentence.Traced;
import org.openipu.model.parliament.MembershipPeriod;
import org.openipu.model.parliament.Parliament;
import org.openipu.model.report.AnnualReport;

/** The parliament's own membership of the Union. */
record MembershipBlocks(Sentences say) {

    List<Block> write(Traced<AnnualReport> report) {
        return report.find("parliament", AnnualReport::parliament).stream()
                .flatMap(this::blocks)
                .toList();
    }

    private Stream<Block> blocks(Traced<Parliament> parliament) {
        List<Traced<MembershipPeriod>> periods = parliament.each("memberships", Parliament::memberships);
        Line country = say.figures().text(parliament.get("countryName", Parliament::countryName));
        if (periods.size() == 1 && isOngoing(periods.get(0).value())) {
            return new Prose()
                            .paragraph(say.figures()
                                    .period(periods.get(0).get("period", MembershipPeriod::period))
                                    .map(since -> say.say("union.member", country, since)))
                            .blocks()
                            .stream();
        }
        return new Prose()
                        .bullets(
                                say.say("union.memberships", country),
                                periods.stream().map(this::line).toList())
                        .blocks()
                        .stream();
    }

    private Line line(Traced<MembershipPeriod> membership) {
        Line standing = say.name("membership", membership.value().standing());
        return say.figures()
                .period(membership.get("period", MembershipPeriod::period))
                .map(period -> say.say("union.membership", standing, period))
                .orElse(standing);
    }

    private static boolean isOngoing(MembershipPeriod membership) {
        return membership.standing().isMember()
                && membership.period().from().isPresent()
                && membership.period().to().isEmpty();
    }
}
