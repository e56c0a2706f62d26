package org.openipu.model.report;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.openipu.model.assembly.Assembly;
import org.openipu.model.delegation.Participation;
import org.openipu.model.document.AdoptedDocument;
import org.openipu.model.time.DateRange;
import org.openipu.model.vote.EmergencyItemRecord;

/**
 * What a report tells of an Assembly.
 *
 * @param assembly the Assembly
 * @param printedDates the days as the report prints them; empty when they are the session's own
 * @param participation how the delegation took part, or why it did not
 * @param emergencyItem the choice of the emergency item; empty when nothing is told of it
 * @param documents the texts adopted
 */
public record AssemblyReport(
        @Valid Assembly assembly,
        Optional<@Valid DateRange> printedDates,
        @Valid Participation participation,
        Optional<@Valid EmergencyItemRecord> emergencyItem,
        List<@Valid AdoptedDocument> documents) {

    /** Copies the documents. */
    public AssemblyReport {
        documents = List.copyOf(documents);
    }
}
