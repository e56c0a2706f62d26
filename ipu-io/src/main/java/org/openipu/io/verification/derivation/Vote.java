package org.openipu.io.verification.derivation;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openipu.model.finding.Argument;

/** The vote on one request: totals as they stand in the inputs, or added up from the names. */
public record Vote(String id, BigInteger yes, BigInteger no, BigInteger abstain) {

    private static final List<String> KEYS = List.of("id", "title", "requestedBy", "yes", "no", "abstain", "rollCall");

    /** Reads the votes of a document of requests that has no other keys; empty after a finding. */
    public static Optional<List<Vote>> all(Part inputs, List<String> keys, Optional<BigInteger> votesPerDelegate) {
        if (!inputs.isObject()) {
            return Optional.empty();
        }
        inputs.knowsOnly(keys);
        if (inputs.has("date")) {
            inputs.child("date").day();
        }
        List<Part> requests = inputs.child("requests").elements();
        List<Vote> votes = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        Map<String, BigInteger> roll = new HashMap<>();
        for (Part request : requests) {
            one(request, votesPerDelegate, roll).ifPresent(vote -> {
                if (ids.add(vote.id)) {
                    votes.add(vote);
                } else {
                    request.child("id").refuse("certificate.twice", Argument.of("found", vote.id));
                }
            });
        }
        boolean complete = inputs.child("requests").node().isArray() && votes.size() == requests.size();
        return complete ? Optional.of(votes) : Optional.empty();
    }

    private static Optional<Vote> one(
            Part request, Optional<BigInteger> votesPerDelegate, Map<String, BigInteger> roll) {
        if (!request.isObject()) {
            return Optional.empty();
        }
        request.knowsOnly(KEYS);
        Optional<String> id = request.child("id").words();
        if (request.has("title")) {
            request.child("title").words();
        }
        if (request.has("requestedBy")) {
            request.child("requestedBy").elements().forEach(RollCallVotes::country);
        }
        if (request.has("rollCall")) {
            List.of("yes", "no", "abstain").forEach(key -> unexpected(request, key));
            Optional<List<BigInteger>> totals = RollCallVotes.totals(request.child("rollCall"), votesPerDelegate, roll);
            return id.flatMap(name -> totals.map(total -> new Vote(name, total.get(0), total.get(1), total.get(2))));
        }
        Optional<BigInteger> yes = request.child("yes").count();
        Optional<BigInteger> no = request.child("no").count();
        Optional<BigInteger> abstain = request.child("abstain").count();
        return id.flatMap(name ->
                yes.flatMap(ayes -> no.flatMap(noes -> abstain.map(rest -> new Vote(name, ayes, noes, rest)))));
    }

    private static void unexpected(Part request, String key) {
        if (request.has(key)) {
            request.child(key).refuse("certificate.unexpected", Argument.of("found", key));
        }
    }
}
