package org.openipu.io.csv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.openipu.io.input.InputText;
import org.openipu.io.input.ReadResult;
import org.openipu.io.input.RecordedVotes;
import org.openipu.io.input.SoundVotes;
import org.openipu.io.internal.field.FieldReader;
import org.openipu.io.internal.field.VoteFields;
import org.openipu.model.finding.Argument;
import org.openipu.model.finding.Finding;
import org.openipu.model.finding.Position;
import org.openipu.model.vote.RequestVote;
import org.openipu.model.vote.ResultSheet;
import org.openipu.model.vote.RollCall;
import org.openipu.model.vote.Tally;
import org.openipu.rules.reconciliation.Reconciliation;

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

    /**
     * Reads a table of votes to reconcile it: of roll calls, everything that can be used is kept beside the errors.
     *
     * @param input the table
     * @return the votes with their findings; refused when no vote can be read, and for totals with an error
     */
    public static ReadResult<RecordedVotes> readRecorded(InputText input) {
        return CsvTable.parse(input)
                .then(table -> table.has(MEMBER) ? recordedRollCalls(table) : recordedTallies(table));
    }

    /**
     * Writes votes as a table of RFC 4180, which no spreadsheet takes for formulas: an id that could begin one has an
     * apostrophe in front, which the readers here take away again. Titles, authors and the day have no place in a table.
     *
     * @param sheet the votes: all of them totals, or all of them roll calls
     * @return the table; it reads back to the same ids and votes if there is a request, no roll call is without names, no id
     *     has blanks around it, and no count has more digits than are read
     * @throws IllegalArgumentException if some votes are totals and others roll calls
     */
    public static String write(ResultSheet sheet) {
        long rollCalls = sheet.votes().stream()
                .filter(vote -> vote.votes() instanceof RollCall)
                .count();
        if (rollCalls == 0) {
            return ResultSheetTable.tallies(sheet, TALLY_COLUMNS);
        }
        if (rollCalls < sheet.votes().size()) {
            throw new IllegalArgumentException("one table holds either totals or roll calls");
        }
        return ResultSheetTable.rollCalls(sheet, ROLL_CALL_COLUMNS, ROLL_COLUMNS);
    }

    /**
     * Reads a table of votes to hand on those without an error.
     *
     * @param input the table
     * @return the votes without an error, beside everything that is wrong with the others; refused when there is none, and when
     *     a row cannot be read of which it is not known to which vote it belongs
     */
    public static ReadResult<SoundVotes> readSound(InputText input) {
        return CsvTable.parse(input)
                .then(table -> table.has(MEMBER) ? rows(table).sound() : soundTallies(table));
    }

    private static ReadResult<SoundVotes> soundTallies(CsvTable table) {
        List<Finding> findings = table.findings(TALLY_COLUMNS, List.of());
        Set<String> broken = new LinkedHashSet<>();
        Set<String> seen = new HashSet<>();
        boolean allPlaced = findings.stream().noneMatch(Finding::isError);
        List<RequestVote> votes = new ArrayList<>();
        for (CsvRow row : table.rowsWith(TALLY_COLUMNS)) {
            FieldReader reader = new FieldReader(row, findings);
            Optional<String> request = reader.text(REQUEST).map(SafeCell::read);
            Optional<Tally> tally = VoteFields.tally(reader);
            request.filter(id -> tally.isEmpty()).ifPresent(broken::add);
            if (request.isPresent() && !seen.add(request.get())) {
                reader.refuse(REQUEST, "request.twice", Argument.of(REQUEST, request.get()));
                broken.add(request.get());
            } else {
                request.ifPresent(id -> tally.ifPresent(totals -> votes.add(RequestVote.of(id, totals))));
            }
            allPlaced &= request.isPresent();
        }
        return allPlaced
                ? SoundVotes.of(new ResultSheet(Optional.empty(), votes), broken, findings)
                : new ReadResult.Refused<>(findings);
    }

    private static ReadResult<ResultSheet> tallies(CsvTable table) {
        List<Finding> findings = table.findings(TALLY_COLUMNS, List.of());
        List<RequestVote> votes = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (CsvRow row : table.rowsWith(TALLY_COLUMNS)) {
            FieldReader reader = new FieldReader(row, findings);
            Optional<String> request = reader.text(REQUEST).map(SafeCell::read);
            Optional<Tally> tally = VoteFields.tally(reader);
            request.filter(id -> !seen.add(id))
                    .ifPresent(id -> reader.refuse(REQUEST, "request.twice", Argument.of(REQUEST, id)));
            request.ifPresent(id -> tally.ifPresent(totals -> votes.add(RequestVote.of(id, totals))));
        }
        return ReadResult.of(findings, () -> new ResultSheet(Optional.empty(), votes));
    }

    private static ReadResult<RecordedVotes> recordedTallies(CsvTable table) {
        Map<String, Position> places = new HashMap<>();
        for (int i = 0; i < table.rows().size(); i++) {
            for (String column : TALLY_COLUMNS) {
                String path = "requests[" + i + "]" + (column.equals(REQUEST) ? "" : "." + column);
                table.rows().get(i).field(column).position().ifPresent(place -> places.put(path, place));
            }
        }
        return tallies(table)
                .then(sheet -> new ReadResult.Read<>(
                        new RecordedVotes(sheet, Optional.of(Reconciliation.counted(sheet)), List.of(), at(places)),
                        List.of()));
    }

    private static ReadResult<ResultSheet> rollCalls(CsvTable table) {
        RollCallRows rows = rows(table);
        return ReadResult.of(rows.findings(), rows::sheet);
    }

    private static ReadResult<RecordedVotes> recordedRollCalls(CsvTable table) {
        RollCallRows rows = rows(table);
        RecordedVotes recorded = rows.recorded();
        return recorded.sheet().votes().isEmpty()
                ? new ReadResult.Refused<>(recorded.findings())
                : new ReadResult.Read<>(recorded, List.of());
    }

    /** Puts findings about a value at its place, where that is known. */
    static UnaryOperator<Finding> at(Map<String, Position> places) {
        return finding ->
                Optional.ofNullable(places.get(finding.path())).map(finding::at).orElse(finding);
    }

    private static RollCallRows rows(CsvTable table) {
        RollCallRows rows = new RollCallRows(table.findings(ROLL_CALL_COLUMNS, ROLL_COLUMNS));
        table.rowsWith(ROLL_CALL_COLUMNS).forEach(rows::add);
        return rows;
    }
}
