package org.openipu.model.vote;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openipu.model.constraint.CoherentRequests;
import org.openipu.model.group.GroupRecommendation;

/**
 * What a document records of the choice of an emergency item (Assembly Rules 11).
 *
 * @param date the day of the votes; empty when it is not known
 * @param requests the requests, in the order of the document
 * @param results what the document prints of the votes; at most one for each request
 * @param votes the votes themselves; empty when the document has at most totals
 * @param recommendations what groups advised
 * @param positions how delegations say that they voted
 */
@CoherentRequests
public record EmergencyItemRecord(
        Optional<LocalDate> date,
        List<@Valid EmergencyRequest> requests,
        List<ReportedResult> results,
        Optional<ResultSheet> votes,
        List<@Valid GroupRecommendation> recommendations,
        List<@Valid DelegationPosition> positions) {

    /** Copies the lists. */
    public EmergencyItemRecord {
        requests = List.copyOf(requests);
        results = List.copyOf(results);
        recommendations = List.copyOf(recommendations);
        positions = List.copyOf(positions);
    }
}
