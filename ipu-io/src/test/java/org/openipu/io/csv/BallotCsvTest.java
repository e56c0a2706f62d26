package org.openipu.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openipu.io.input.InputText;
import org.openipu.io.input.ReadResult;
import org.openipu.model.vote.Ballot;
import org.openipu.model.vote.CandidateVotes;

class BallotCsvTest {

    @Test
    void keepsNamesAndOrderAndTellsBlankAndVoidApart() {
        assertThat(read("candidate,votes\nvoid,2\n Zoë O''Hara ,5\nBlank,1\nblank,3\nA,0\n"))
                .isEqualTo(new ReadResult.Read<>(
                        new Ballot(
                                List.of(
                                        new CandidateVotes("Zoë O''Hara", 5),
                                        new CandidateVotes("Blank", 1),
                                        new CandidateVotes("A", 0)),
                                3,
                                2),
                        List.of()));
    }

    @Test
    void countsNothingForRowsThatAreLeftOut() {
        assertThat(read("votes,candidate\n7,A\n"))
                .isEqualTo(new ReadResult.Read<>(Ballot.of(List.of(new CandidateVotes("A", 7))), List.of()));
    }

    @Test
    void addsUpToTheLargestCount() {
        String most = "candidate,votes\nA,999999999\nB,999999999\nC,147483649\n";

        assertThat(read(most).findings()).isEmpty();
        assertThat(read(most + "D,1\n").findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.code()).isEqualTo("candidate.too-many-votes"));
    }

    private static ReadResult<Ballot> read(String text) {
        return BallotCsv.read(InputText.of("ballot.csv", text));
    }
}
