package org.openipu.io.report.part;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.openipu.io.reference.Parliaments;
import org.openipu.io.report.block.Line;
import org.openipu.io.report.block.Picture;
import org.openipu.io.report.block.Table;
import org.openipu.io.report.block.Table.Column;
import org.openipu.io.report.block.Table.Row;
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
        List<Traced<DelegationVote>> votes = vote.each("rollCall", RollCallPictures::entries);
        List<HemicycleWedge> wedges = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        seating.wedges(votes).forEach((name, delegations) -> {
            List<Traced<DelegationVote>> seated =
                    delegations.stream().sorted(LIKE_BESIDE_LIKE).toList();
            wedges.add(new HemicycleWedge(name, seated.stream().map(this::seat).toList()));
            seated.forEach(delegation -> rows.add(row(name, delegation)));
        });
        Drawing drawing = HemicyclePicture.of(wedges, say.words());
        return new Picture(
                caption(show().name(vote.get("id", RequestVote::id))),
                drawing.svg(),
                Line.of(drawing.alternative()),
                Optional.of(table(drawing, rows)));
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

    private Row row(String wedge, Traced<DelegationVote> vote) {
        return Row.of(
                country(vote),
                Line.of(wedge),
                show().number(vote.number("yes", entry -> entry.votes().affirmative())),
                show().number(vote.number("no", entry -> entry.votes().negative())),
                show().number(vote.number("abstain", entry -> entry.votes().abstentions())));
    }

    private static Table table(Drawing drawing, List<Row> rows) {
        List<Column> columns = new ArrayList<>();
        for (String heading : drawing.numbers().head()) {
            boolean isOfWords = columns.size() < 2;
            columns.add(isOfWords ? Column.ofWords(Line.of(heading)) : Column.ofFigures(Line.of(heading)));
        }
        return new Table(Line.of(drawing.numbers().caption()), columns, rows);
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
