package org.openipu.examples.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openipu.io.csv.ResultSheetCsv;
import org.openipu.model.finding.Finding;
import org.openipu.model.vote.RequestVote;
import org.openipu.model.vote.ResultSheet;
import org.openipu.model.vote.RollCall;

/** Votes as a table: roll calls where there are some, else totals. */
final class ConvertedTable {

    private static final String FORM = "csv";

    private ConvertedTable() {}

    static Converted of(List<ResultSheet> sheets) {
        List<Finding> findings = new ArrayList<>();
        List<RequestVote> kept = new ArrayList<>();
        boolean rollCalls =
                sheets.stream().flatMap(sheet -> sheet.votes().stream()).anyMatch(ConvertedTable::hasNames);
        for (ResultSheet sheet : sheets) {
            for (RequestVote vote : sheet.votes()) {
                if (hasNames(vote) == rollCalls && !(vote.votes() instanceof RollCall && !rollCalls)) {
                    kept.add(vote);
                    leftOut(vote, sheet).ifPresent(findings::add);
                } else {
                    findings.add(Converted.noForm(vote.id(), FORM));
                }
            }
        }
        return kept.isEmpty() && !findings.isEmpty()
                ? new Converted(Optional.empty(), findings)
                : Converted.of(ResultSheetCsv.write(new ResultSheet(Optional.empty(), kept)), findings);
    }

    private static boolean hasNames(RequestVote vote) {
        return vote.votes() instanceof RollCall rollCall && !rollCall.votes().isEmpty();
    }

    private static Optional<Finding> leftOut(RequestVote vote, ResultSheet sheet) {
        List<String> fields = new ArrayList<>();
        sheet.date().ifPresent(date -> fields.add("date"));
        vote.request().title().ifPresent(title -> fields.add("title"));
        if (!vote.request().requestedBy().isEmpty()) {
            fields.add("requestedBy");
        }
        return fields.isEmpty() ? Optional.empty() : Optional.of(Converted.leftOut(vote.id(), fields, FORM));
    }
}
