package org.openipu.rules.internal.constraint;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.openipu.model.constraint.CoherentRequests;
import org.openipu.model.finding.Argument;
import org.openipu.model.finding.Finding;
import org.openipu.model.group.GroupRecommendation;
import org.openipu.model.vote.DelegationPosition;
import org.openipu.model.vote.EmergencyItemRecord;
import org.openipu.model.vote.EmergencyRequest;
import org.openipu.model.vote.ReportedResult;
import org.openipu.model.vote.RequestVote;

/** Results, recommendations and votes are about requests that were made, and each request is made once. */
public final class RequestsCoherent extends FindingValidator<CoherentRequests, EmergencyItemRecord> {

    /** Made by the validator. */
    public RequestsCoherent() {}

    @Override
    protected void check(EmergencyItemRecord record, List<Finding> findings) {
        Set<String> made = new HashSet<>();
        once(made, record.requests(), EmergencyRequest::id, "requests", ".id", findings);
        known(made, record.results(), ReportedResult::request, "results", ".request", findings);
        once(new HashSet<>(), record.results(), ReportedResult::request, "results", ".request", findings);
        known(made, record.recommendations(), GroupRecommendation::request, "recommendations", ".request", findings);
        known(made, record.positions(), DelegationPosition::request, "positions", ".request", findings);
        positions(record.positions(), findings);
        record.votes()
                .ifPresent(votes -> known(made, votes.votes(), RequestVote::id, "votes.requests", ".id", findings));
    }

    private static void positions(List<DelegationPosition> positions, List<Finding> findings) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < positions.size(); i++) {
            DelegationPosition position = positions.get(i);
            String delegation = position.delegation().alpha2();
            if (!seen.add(delegation + " " + position.request())) {
                findings.add(Finding.error(
                        "position.twice",
                        "positions[" + i + "]",
                        Argument.of("delegation", delegation),
                        Argument.of("request", position.request())));
            }
        }
    }

    private static <T> void once(
            Set<String> seen,
            List<T> all,
            Function<T, String> request,
            String path,
            String name,
            List<Finding> findings) {
        for (int i = 0; i < all.size(); i++) {
            String id = request.apply(all.get(i));
            if (!seen.add(id)) {
                findings.add(Finding.error("request.twice", path + "[" + i + "]" + name, Argument.of("request", id)));
            }
        }
    }

    private static <T> void known(
            Set<String> made,
            List<T> all,
            Function<T, String> request,
            String path,
            String name,
            List<Finding> findings) {
        for (int i = 0; i < all.size(); i++) {
            String id = request.apply(all.get(i));
            if (!made.contains(id)) {
                findings.add(Finding.error("request.unknown", path + "[" + i + "]" + name, Argument.of("request", id)));
            }
        }
    }
}
