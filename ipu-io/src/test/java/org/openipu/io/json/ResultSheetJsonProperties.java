package org.openipu.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.openipu.io.input.InputText;
import org.openipu.model.vote.RequestVote;
import org.openipu.model.vote.ResultSheet;
import org.openipu.model.vote.RollCall;
import org.openipu.testkit.jqwik.VoteArbitraries;

class ResultSheetJsonProperties {

    @Property
    @Label("votes that are written read back as they were")
    void roundTrip(@ForAll("votes") List<RequestVote> votes) {
        ResultSheet sheet = new ResultSheet(Optional.empty(), votes);

        assertThat(ResultSheetJson.read(InputText.of("in", ResultSheetJson.write(sheet)))
                        .findValue())
                .contains(sheet);
    }

    @Provide
    Arbitrary<List<RequestVote>> votes() {
        return VoteArbitraries.requestVotes()
                .filter(votes -> !votes.isEmpty()
                        && votes.stream().noneMatch(vote -> vote.votes().equals(new RollCall(List.of()))));
    }
}
