package org.openipu.io.csv;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openipu.io.input.InputText;
import org.openipu.io.input.ReadResult;
import org.openipu.io.internal.field.FieldReader;
import org.openipu.io.internal.field.VoteFields;
import org.openipu.model.finding.Argument;
import org.openipu.model.finding.Finding;
import org.openipu.model.vote.DelegationVote;
import org.openipu.model.vote.RequestVote;
import org.openipu.model.vote.ResultSheet;
import org.openipu.model.vote.RollCall;
import org.openipu.model.vote.Tally;

/**
 * Votes on requests as a table: totals ({@code request,yes,no,abstain}) or names ({@code request,member,yes,no,abstain},
 * and with a frozen roll {@code entitlement,delegates}). A table with a column {@code member} is a roll call.
 */
public final class ResultSheetCsv {

    private static final String REQUEST = "request";
    private static final String MEMBER = "member";
    private static final List<String> TALLY_COLUMNS = List.of(REQUEST, "yes", "no", "abstain");
    private static final List<String> ROLL_CALL_COLUMNS = List.of(REQUEST, MEMBER, "yes", "no", "abstain");
    private static final List<String> ROLL_COLUMNS = List.of("entitlement", "delegates");

    private ResultSheetCsv() {}

    /**
     * Reads a table of votes.
     *
     * @param input the table
     * @return the votes in the order in which requests first appear, without a date; refused with all findings when a
     *     column is missing, a count is no whole number, a request or a delegation stands twice, or there are no rows
     */
    public static ReadResult<ResultSheet> read(InputText input) {
        return CsvTable.parse(input).then(table -> table.has(MEMBER) ? rollCalls(table) : tallies(table));
    }

    private static ReadResult<ResultSheet> tallies(CsvTable table) {
        List<Finding> findings = table.findings(TALLY_COLUMNS, List.of());
        List<RequestVote> votes = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (CsvRow row : table.rowsWith(TALLY_COLUMNS)) {
            FieldReader reader = new FieldReader(row, findings);
            Optional<String> request = reader.text(REQUEST);
            Optional<Tally> tally = VoteFields.tally(reader);
            request.filter(id -> !seen.add(id))
                    .ifPresent(id -> reader.refuse(REQUEST, "request.twice", Argument.of(REQUEST, id)));
            request.ifPresent(id -> tally.ifPresent(totals -> votes.add(RequestVote.of(id, totals))));
        }
        return ReadResult.of(findings, () -> new ResultSheet(Optional.empty(), votes));
    }

    private static ReadResult<ResultSheet> rollCalls(CsvTable table) {
        List<Finding> findings = table.findings(ROLL_CALL_COLUMNS, ROLL_COLUMNS);
        Map<String, List<DelegationVote>> votes = new LinkedHashMap<>();
        for (CsvRow row : table.rowsWith(ROLL_CALL_COLUMNS)) {
            FieldReader reader = new FieldReader(row, findings);
            Optional<String> request = reader.text(REQUEST);
            Optional<DelegationVote> vote = VoteFields.delegationVote(reader);
            request.ifPresent(id -> vote.ifPresent(
                    entry -> add(entry, id, votes.computeIfAbsent(id, unseen -> new ArrayList<>()), reader)));
        }
        return ReadResult.of(findings, () -> new ResultSheet(Optional.empty(), rollCalls(votes)));
    }

    private static void add(DelegationVote vote, String request, List<DelegationVote> votes, FieldReader reader) {
        if (votes.stream().anyMatch(other -> other.delegation().equals(vote.delegation()))) {
            reader.refuse(
                    MEMBER,
                    "roll-call.delegation-twice",
                    Argument.of(REQUEST, request),
                    Argument.of("delegation", vote.delegation().alpha2()));
        } else {
            votes.add(vote);
        }
    }

    private static List<RequestVote> rollCalls(Map<String, List<DelegationVote>> votes) {
        return votes.entrySet().stream()
                .map(request -> RequestVote.of(request.getKey(), new RollCall(request.getValue())))
                .toList();
    }
}
