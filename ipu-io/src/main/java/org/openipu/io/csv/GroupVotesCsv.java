package org.openipu.io.csv;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.openipu.io.input.InputText;
import org.openipu.io.input.ReadResult;
import org.openipu.io.internal.field.FieldReader;
import org.openipu.model.finding.Argument;
import org.openipu.model.finding.Finding;
import org.openipu.rules.apportionment.GroupVotes;

/** Groups and the votes by which seats are shared among them, as a table: {@code group,votes}. */
public final class GroupVotesCsv {

    private static final String GROUP = "group";
    private static final String VOTES = "votes";
    private static final List<String> COLUMNS = List.of(GROUP, VOTES);

    /** With nine, all votes are below one thousand million. */
    private static final int DIGITS = 9;

    private GroupVotesCsv() {}

    /**
     * Reads a table of groups.
     *
     * @param input the table; names are free, and kept as given
     * @return the groups in the order of the table; refused with all findings when a column is missing, a group stands
     *     twice or has no name, votes are no whole number of at most nine digits, or there are no rows
     */
    public static ReadResult<List<GroupVotes>> read(InputText input) {
        return CsvTable.parse(input).then(GroupVotesCsv::groups);
    }

    private static ReadResult<List<GroupVotes>> groups(CsvTable table) {
        List<Finding> findings = table.findings(COLUMNS, List.of());
        List<GroupVotes> groups = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (CsvRow row : table.rowsWith(COLUMNS)) {
            FieldReader reader = new FieldReader(row, findings);
            Optional<String> name = reader.text(GROUP);
            OptionalInt votes = reader.count(VOTES, DIGITS);
            name.filter(group -> !seen.add(group))
                    .ifPresent(group -> reader.refuse(GROUP, "group.twice", Argument.of(GROUP, group)));
            if (name.isPresent() && votes.isPresent()) {
                groups.add(new GroupVotes(name.get(), votes.getAsInt()));
            }
        }
        return ReadResult.of(findings, () -> List.copyOf(groups));
    }
}
