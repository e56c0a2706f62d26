package org.openipu.io.report.part;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openipu.io.reference.Parliaments;
import org.openipu.io.report.block.Line;
import org.openipu.io.report.block.Picture;
import org.openipu.io.report.picture.Drawing;
import org.openipu.io.report.picture.HemicyclePicture;
import org.openipu.io.report.picture.HemicycleWedge;
import org.openipu.io.report.picture.HemicycleWedge.Seat;
import org.openipu.io.report.sentence.Figures;
import org.openipu.io.report.sentence.Sentences;
import org.openipu.io.report.sentence.Traced;
import org.openipu.model.vote.DelegationVote;
import org.openipu.model.vote.EmergencyItemRecord;
import org.openipu.model.vote.RequestVote;
import org.openipu.model.vote.RollCall;
import org.openipu.model.vote.Tally;

/** Each roll call as a half circle of delegations by geopolitical group, with a table of their votes. */
record RollCallPictures(Sentences say, GroupSeating seating) {

    private static final Comparator<Traced<DelegationVote>> LIKE_BESIDE_LIKE =
            Comparator.comparing(vote -> kind(vote.value().votes()));

    List<Picture> of(Traced<EmergencyItemRecord> item) {
        return VotedRequest.votes(item).stream()
                .filter(vote -> vote.value().votes() instanceof RollCall rollCall
                        && !rollCall.votes().isEmpty())
                .map(this::picture)
                .toList();
    }

    private Picture picture(Traced<RequestVote> vote) {
        Map<String, List<Traced<DelegationVote>>> seats =
                seating.wedges(vote.each("rollCall", RollCallPictures::entries));
        seats.replaceAll((name, delegations) ->
                delegations.stream().sorted(LIKE_BESIDE_LIKE).toList());
        List<HemicycleWedge> wedges = seats.entrySet().stream()
                .map(group -> new HemicycleWedge(
                        group.getKey(),
                        group.getValue().stream().map(this::seat).toList()))
                .toList();
        Drawing drawing = HemicyclePicture.of(wedges, say.words());
        return new Picture(
                caption(show().name(vote.get("id", RequestVote::id))),
                drawing.svg(),
                Line.of(drawing.alternative()),
                Optional.of(new RollCallTable(say).of(seats)));
    }

    private Line caption(Line request) {
        return seating.isOfReport()
                ? say.say("seating.picture", request)
                : say.say(
                        "seating.picture-of-reference",
                        request,
                        Line.of(say.words().day(Parliaments.AS_OF)));
    }

    private Seat seat(Traced<DelegationVote> vote) {
        return new Seat(country(vote).plain(), vote.value().votes());
    }

    private Line country(Traced<DelegationVote> vote) {
        return show().country(vote.get("member", DelegationVote::delegation));
    }

    private static List<DelegationVote> entries(RequestVote vote) {
        return vote.votes() instanceof RollCall rollCall ? rollCall.votes() : List.of();
    }

    private static int kind(Tally votes) {
        if (votes.affirmative() > 0) {
            return votes.negative() + votes.abstentions() > 0 ? 1 : 0;
        }
        if (votes.negative() > 0) {
            return votes.abstentions() > 0 ? 1 : 2;
        }
        return votes.abstentions() > 0 ? 3 : 4;
    }

    private Figures show() {
        return say.figures();
    }
}
