package org.openipu.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openipu.io.Reading;
import org.openipu.io.input.InputText;
import org.openipu.io.input.ReadResult;
import org.openipu.rules.apportionment.GroupVotes;

class GroupVotesCsvTest {

    @Test
    void groupsAreReadInTheOrderOfTheTableWithTheirNamesAsGiven() {
        assertThat(read("votes,group\n999999999,\"Groupe, des Douze +\"\n0,arab\n"))
                .isEqualTo(new ReadResult.Read<>(
                        List.of(new GroupVotes("Groupe, des Douze +", 999_999_999), new GroupVotes("arab", 0)),
                        List.of()));
    }

    @Test
    void everythingThatIsWrongIsFoundAtOnce() {
        assertThat(Reading.of(read("group,votes,note\nA,-3,\nA,5,\n,7,\nB,9999999999,\nC,,\n")))
                .isEqualTo(Reading.refused(
                        "g.csv:1:3 warning note csv.column-unknown note",
                        "g.csv:2:2 votes count.negative -3 9",
                        "g.csv:3:1 group group.twice A",
                        "g.csv:4:1 group field.missing group",
                        "g.csv:5:2 votes count.too-large 9999999999 9",
                        "g.csv:6:2 votes field.missing votes"));
    }

    @Test
    void aTableWithoutItsColumnsIsRefused() {
        assertThat(Reading.of(read("group,seats\nA,1\n")).outcome()).isEqualTo("refused");
    }

    private static ReadResult<List<GroupVotes>> read(String table) {
        return GroupVotesCsv.read(InputText.of("g.csv", table));
    }
}
