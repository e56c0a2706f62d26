package org.openipu.benchmarks.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.openipu.io.input.InputText;
import org.openipu.io.json.ResultSheetJson;
import org.openipu.io.reference.MemberParliaments;
import org.openipu.model.parliament.CountryCode;
import org.openipu.model.vote.DelegationVote;
import org.openipu.model.vote.RequestVote;
import org.openipu.model.vote.ResultSheet;
import org.openipu.model.vote.RollCall;
import org.openipu.model.vote.Tally;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.module.blackbird.BlackbirdModule;

/** Ways from the text of five roll calls of 183 delegations to records. */
final class ReadingWays {

    private static final int REQUESTS = 5;

    private ReadingWays() {}

    /** Returns the way of a name, once it was seen to find the votes. */
    static Supplier<?> named(String way) {
        String text = ResultSheetJson.write(sheet());
        Supplier<?> read = switch (way) {
            case "library" ->
                () -> ResultSheetJson.read(InputText.of("votes.json", text))
                        .findValue()
                        .orElseThrow();
            case "plainBinding" -> binding(JsonMapper.builder().build(), text);
            case "refusingRepeatedKeys" ->
                binding(
                        JsonMapper.builder()
                                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                                .build(),
                        text);
            case "blackbird" ->
                binding(JsonMapper.builder().addModule(new BlackbirdModule()).build(), text);
            default -> throw new IllegalArgumentException(way);
        };
        if (!read.get().toString().contains("ZW")) {
            throw new IllegalStateException("not read: " + way);
        }
        return read;
    }

    private static Supplier<?> binding(JsonMapper mapper, String text) {
        return () -> mapper.readValue(text, PlainRecords.Sheet.class);
    }

    private static ResultSheet sheet() {
        List<CountryCode> members = MemberParliaments.all().stream().sorted().toList();
        List<RequestVote> votes = new ArrayList<>();
        for (int i = 0; i < REQUESTS; i++) {
            int request = i;
            votes.add(RequestVote.of(
                    "request-" + i,
                    new RollCall(members.stream()
                            .map(member -> DelegationVote.of(
                                    member,
                                    Tally.of(
                                            member.alpha2().charAt(1) % 23,
                                            request,
                                            member.alpha2().charAt(0) % 5)))
                            .toList())));
        }
        return new ResultSheet(Optional.empty(), votes);
    }
}
