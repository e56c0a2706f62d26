package org.openipu.io.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.openipu.io.text.Words;
import org.openipu.model.group.GeopoliticalGroup;
import org.openipu.model.parliament.CountryCode;
import org.openipu.rules.analysis.flip.Flip;
import org.openipu.rules.analysis.flip.FlipSet;
import org.openipu.rules.analysis.flip.RequestFlips;
import org.openipu.rules.analysis.flip.ShiftFlips;
import org.openipu.rules.analysis.group.GroupVotes;
import org.openipu.rules.analysis.group.RequestGroups;
import org.openipu.rules.analysis.overview.VoteOverview;
import org.openipu.rules.decision.Decision;
import org.openipu.rules.decision.Reason;
import org.openipu.rules.emergency.EmergencyItemOutcome;
import org.openipu.rules.verdict.MajorityOutcome;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What would turn a decision, how the groups voted and held together, who voted alike and who had what power: the document of
 * the decision with {@code flips}, {@code groups}, {@code cohesion}, {@code agreement} and {@code power} besides.
 */
public final class AnalysisJson {

    private final VoteOverview overview;
    private final Words words;

    /**
     * Takes what is added to a decision.
     *
     * @param overview what is told of the vote
     * @param words the language of the reasons' texts
     */
    public AnalysisJson(VoteOverview overview, Words words) {
        this.overview = overview;
        this.words = words;
    }

    /**
     * Writes the analysis of the choice of an emergency item.
     *
     * @param decision the decision
     * @return a document of format {@code org.openipu.decision/1}
     */
    public String ofEmergencyItem(Decision<EmergencyItemOutcome> decision) {
        return write(DecisionJson.document(withLimits(decision), words));
    }

    /**
     * Writes the analysis of verdicts about a majority.
     *
     * @param decision the verdicts
     * @return a document of format {@code org.openipu.majority/1}
     */
    public String ofMajority(Decision<? extends MajorityOutcome> decision) {
        return write(MajorityJson.document(withLimits(decision), words));
    }

    private <O> Decision<O> withLimits(Decision<O> decision) {
        List<Reason> reasons = new ArrayList<>(decision.reasons());
        reasons.addAll(overview.flips().reasons());
        return new Decision<>(decision.outcome(), decision.rulesAsOf(), reasons);
    }

    private String write(ObjectNode document) {
        ArrayNode array = document.putArray("flips");
        overview.flips().outcome().requests().forEach(request -> flip(request, array.addObject()));
        ArrayNode byRequest = document.putArray("groups");
        for (RequestGroups request : overview.groups()) {
            ObjectNode node = byRequest.addObject();
            node.put("id", request.request());
            ArrayNode lines = node.putArray("groups");
            request.groups().forEach(line -> group(line, request.request(), lines.addObject()));
        }
        OverviewJson.put(overview, document);
        return Json.write(document);
    }

    private static void flip(RequestFlips flips, ObjectNode node) {
        node.put("id", flips.request());
        node.put("accepted", flips.holds());
        node.put("margin", flips.margin());
        node.put("absenceKnown", flips.knowsAbsence());
        node.put("votes", votes(flips.votes()));
        node.put("votesAnswer", answer(flips.votes()));
        node.put("votesOnly", isOnly(flips.votes()));
        example(flips.votes(), node.putArray("example"));
        node.put("delegations", delegations(flips.delegations()));
        node.put("delegationsAnswer", answer(flips.delegations()));
        node.put("delegationsOnly", isOnly(flips.delegations()));
        example(flips.delegations(), node.putArray("delegationsExample"));
        ArrayNode kinds = node.putArray("kinds");
        flips.shifts().forEach(shift -> shift(shift, kinds.addObject()));
    }

    private static void shift(ShiftFlips flips, ObjectNode node) {
        node.put("from", flips.shift().from().code());
        node.put("to", flips.shift().to().code());
        node.put("votes", votes(flips.votes()));
        node.put("votesAnswer", answer(flips.votes()));
        node.put("delegations", delegations(flips.delegations()));
        node.put("delegationsAnswer", answer(flips.delegations()));
    }

    private static void example(Flip flip, ArrayNode example) {
        flip.set()
                .ifPresent(set -> set.changes().forEach(change -> {
                    ObjectNode node = example.addObject();
                    node.put("request", change.request());
                    node.put(
                            "member",
                            change.delegation().map(CountryCode::alpha2).orElse(null));
                    node.put("from", change.shift().from().code());
                    node.put("to", change.shift().to().code());
                    node.put("votes", change.votes());
                }));
    }

    private void group(GroupVotes line, String request, ObjectNode node) {
        node.put("group", line.group().map(GeopoliticalGroup::code).orElse(null));
        node.put("delegations", line.delegations().size());
        node.put("yes", line.votes().affirmative());
        node.put("no", line.votes().negative());
        node.put("abstain", line.votes().abstentions());
        ArrayNode inTwo = node.putArray("inTwo");
        line.inTwo().forEach(delegation -> inTwo.add(delegation.alpha2()));
        Optional<Flip> alone =
                line.group().flatMap(group -> overview.flips().outcome().alone(request, group));
        node.put("alone", alone.map(votes -> votes.set().isPresent()).orElse(null));
        node.put("aloneVotes", alone.map(AnalysisJson::votes).orElse(null));
    }

    /** Votes of which totals alone are known cannot be told from others of their kind. */
    private static @Nullable Boolean isOnly(Flip flip) {
        return flip.set()
                .filter(set -> set.delegations().isPresent())
                .map(FlipSet::isOnly)
                .orElse(null);
    }

    private static String answer(Flip flip) {
        return flip.fold(found -> "found", () -> "impossible", () -> "unknown");
    }

    private static @Nullable Integer votes(Flip flip) {
        return flip.set().map(FlipSet::votes).orElse(null);
    }

    private static @Nullable Integer delegations(Flip flip) {
        return flip.set()
                .map(FlipSet::delegations)
                .filter(OptionalInt::isPresent)
                .map(OptionalInt::getAsInt)
                .orElse(null);
    }
}
