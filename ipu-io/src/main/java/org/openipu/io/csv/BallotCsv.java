package org.openipu.io.csv;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.openipu.io.input.InputText;
import org.openipu.io.input.ReadResult;
import org.openipu.io.internal.field.FieldReader;
import org.openipu.model.finding.Argument;
import org.openipu.model.finding.Finding;
import org.openipu.model.vote.Ballot;
import org.openipu.model.vote.CandidateVotes;

/**
 * The count of a ballot as a table: {@code candidate,votes}. Names are kept as given; rows named {@code blank} and {@code
 * void} are no candidates.
 */
public final class BallotCsv {

    private static final String CANDIDATE = "candidate";
    private static final String VOTES = "votes";
    private static final List<String> COLUMNS = List.of(CANDIDATE, VOTES);

    /** Digits of a count, as in the totals of a tally. */
    private static final int DIGITS = 9;

    private final List<Finding> findings;
    private final List<CandidateVotes> candidates = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private int blank;
    private int voidBallots;

    private BallotCsv(List<Finding> findings) {
        this.findings = findings;
    }

    /**
     * Reads a table of votes for candidates.
     *
     * @param input the table; {@code blank} and {@code void} may be left out and then count 0
     * @return the count, its candidates in the order of the table; refused with all findings when a column is missing, a count
     *     is no whole number, a row stands twice, the votes are too many to add up, or there are no rows
     */
    public static ReadResult<Ballot> read(InputText input) {
        return CsvTable.parse(input).then(table -> new BallotCsv(table.findings(COLUMNS, List.of())).ballot(table));
    }

    private ReadResult<Ballot> ballot(CsvTable table) {
        for (CsvRow row : table.rowsWith(COLUMNS)) {
            add(new FieldReader(row, findings));
        }
        long valid = candidates.stream().mapToLong(CandidateVotes::votes).sum();
        if (valid > Integer.MAX_VALUE) {
            findings.add(Finding.error(
                    "candidate.too-many-votes",
                    VOTES,
                    Argument.of("valid", valid),
                    Argument.of("limit", Integer.MAX_VALUE)));
        }
        return ReadResult.of(findings, () -> new Ballot(candidates, blank, voidBallots));
    }

    private void add(FieldReader row) {
        OptionalInt votes = row.count(VOTES, DIGITS);
        row.text(CANDIDATE).ifPresent(name -> {
            if (!seen.add(name)) {
                row.refuse(CANDIDATE, "candidate.twice", Argument.of(CANDIDATE, name));
            } else if (votes.isPresent()) {
                add(name, votes.getAsInt());
            }
        });
    }

    private void add(String name, int votes) {
        switch (name) {
            case "blank" -> blank = votes;
            case "void" -> voidBallots = votes;
            default -> candidates.add(new CandidateVotes(name, votes));
        }
    }
}
