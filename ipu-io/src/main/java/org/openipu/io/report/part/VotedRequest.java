package org.openipu.io.report.part;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.openipu.io.report.sentence.Traced;
import org.openipu.model.vote.EmergencyItemRecord;
import org.openipu.model.vote.ReportedResult;
import org.openipu.model.vote.RequestVote;
import org.openipu.model.vote.ResultSheet;
import org.openipu.model.vote.RollCall;
import org.openipu.model.vote.Tally;
import org.openipu.rules.verdict.MajorityVerdict;

/** What is known of the vote on one request: what a document prints of it, the vote itself, or both. */
record VotedRequest(
        Traced<String> id,
        Optional<Traced<ReportedResult>> result,
        Optional<Traced<RequestVote>> vote,
        Optional<MajorityVerdict> verdict) {

    /** The requests of which a result is printed, then those of which the votes alone are recorded. */
    static List<VotedRequest> of(Traced<EmergencyItemRecord> item, EmergencyItemRule rule) {
        List<Traced<ReportedResult>> results = item.each("results", EmergencyItemRecord::results);
        List<Traced<RequestVote>> votes = votes(item);
        return Stream.concat(
                        results.stream()
                                .map(result -> new VotedRequest(
                                        result.get("request", ReportedResult::request),
                                        Optional.of(result),
                                        votes.stream()
                                                .filter(vote -> isOn(vote, result))
                                                .findFirst(),
                                        Optional.empty())),
                        votes.stream()
                                .filter(vote -> results.stream().noneMatch(result -> isOn(vote, result)))
                                .map(vote -> new VotedRequest(
                                        vote.get("id", RequestVote::id),
                                        Optional.empty(),
                                        Optional.of(vote),
                                        Optional.empty())))
                .map(request -> request.decidedBy(rule))
                .toList();
    }

    static List<Traced<RequestVote>> votes(Traced<EmergencyItemRecord> item) {
        return item.find("votes", EmergencyItemRecord::votes)
                .map(sheet -> sheet.each("requests", ResultSheet::votes))
                .orElse(List.of());
    }

    Optional<Traced<Integer>> affirmative() {
        return count("affirmative", ReportedResult::affirmative, "yes", Tally::affirmative);
    }

    Optional<Traced<Integer>> negative() {
        return count("negative", ReportedResult::negative, "no", Tally::negative);
    }

    Optional<Traced<Integer>> abstentions() {
        return count("abstentions", ReportedResult::abstentions, "abstain", Tally::abstentions);
    }

    /** The votes that were needed: as printed, else computed from the votes. */
    Optional<Traced<? extends Number>> required() {
        Optional<Traced<Integer>> printed =
                result.flatMap(told -> told.findNumber("required", ReportedResult::required));
        return printed.<Traced<? extends Number>>map(number -> number).or(() -> computed(MajorityVerdict::required));
    }

    /** The affirmative votes above those needed, computed from the votes. */
    Optional<Traced<Long>> margin() {
        return computed(MajorityVerdict::margin);
    }

    Optional<Boolean> reachedMajority() {
        return result.flatMap(told -> told.value().reachedMajority()).or(() -> verdict.map(MajorityVerdict::isReached));
    }

    Optional<Boolean> accepted() {
        return result.map(told -> told.value().accepted());
    }

    private VotedRequest decidedBy(EmergencyItemRule rule) {
        return new VotedRequest(id, result, vote, tally().flatMap(tally -> rule.verdict(id.value(), tally)));
    }

    private Optional<Tally> tally() {
        return affirmative()
                .flatMap(yes -> negative()
                        .flatMap(no ->
                                abstentions().map(abstain -> Tally.of(yes.value(), no.value(), abstain.value()))));
    }

    private Optional<Traced<Long>> computed(Function<MajorityVerdict, Long> number) {
        return verdict.map(decided -> new Traced<>(origin(), number.apply(decided)));
    }

    /** What holds the votes. */
    private String origin() {
        return result.filter(told -> told.value().tally().isPresent())
                .map(Traced::path)
                .or(() -> vote.map(Traced::path))
                .orElseGet(id::path);
    }

    private Optional<Traced<Integer>> count(
            String printedKey,
            Function<ReportedResult, OptionalInt> printed,
            String countedKey,
            ToIntFunction<Tally> counted) {
        return result.flatMap(told -> told.findNumber(printedKey, printed))
                .or(() -> vote.map(votes -> counted(votes, countedKey, counted)));
    }

    /** A total of a roll call is computed from it. */
    private static Traced<Integer> counted(Traced<RequestVote> vote, String key, ToIntFunction<Tally> count) {
        return vote.number(
                vote.value().votes() instanceof RollCall ? "rollCall" : key, votes -> count.applyAsInt(votes.tally()));
    }

    private static boolean isOn(Traced<RequestVote> vote, Traced<ReportedResult> result) {
        return vote.value().id().equals(result.value().request());
    }
}
