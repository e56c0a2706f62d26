package org.openipu.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.openipu.io.input.InputText;
import org.openipu.model.vote.DelegationVote;
import org.openipu.model.vote.RequestVote;
import org.openipu.model.vote.ResultSheet;
import org.openipu.model.vote.RollCall;
import org.openipu.model.vote.VoteRecord;
import org.openipu.model.vote.VotingRight;
import org.openipu.testkit.jqwik.VoteArbitraries;

class ResultSheetCsvProperties {

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    @Label("votes that are written read back as they were, whatever the requests are called")
    void roundTrip(@ForAll("sheets") ResultSheet sheet) {
        assertThat(ResultSheetCsv.read(InputText.of("in", ResultSheetCsv.write(sheet)))
                        .findValue())
                .contains(sheet);
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    @Label("no cell begins as a formula does")
    void noFormulas(@ForAll("sheets") ResultSheet sheet) {
        CsvReader.builder()
                .ofCsvRecord(ResultSheetCsv.write(sheet))
                .forEach(row ->
                        assertThat(row.getFields()).noneMatch(cell -> cell.matches("(?s)[=+@\\t\\r\\n＝＋－＠-].*")));
    }

    @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
    @Label("of two texts that differ, the cells differ too")
    void cellsAreUndone(@ForAll("names") String name) {
        assertThat(SafeCell.read(SafeCell.write(name))).isEqualTo(name);
    }

    @Provide
    Arbitrary<ResultSheet> sheets() {
        Arbitrary<VoteRecord> rollCalls = VoteArbitraries.rollCalls()
                .filter(rollCall -> !rollCall.votes().isEmpty())
                .map(VoteRecord.class::cast);
        Arbitrary<VoteRecord> withRights = VoteArbitraries.rollCalls()
                .filter(rollCall -> !rollCall.votes().isEmpty())
                .map(ResultSheetCsvProperties::withEverySecondRight);
        Arbitrary<VoteRecord> tallies = VoteArbitraries.tallies().map(VoteRecord.class::cast);
        return Arbitraries.of(rollCalls, Arbitraries.oneOf(rollCalls, withRights), tallies)
                .flatMap(this::sheets);
    }

    @Provide
    Arbitrary<String> names() {
        Arbitrary<String> beginnings =
                Arbitraries.of("=", "+", "-", "@", "'", "''", "\t", "\r", "＝", "\"", ",", ";", "");
        Arbitrary<String> anything = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.strings().ofMaxLength(12)),
                Tuple.of(1, Arbitraries.of("1+1", "cmd|' /C calc'!A0", "a\nb", "a\r\nb", "a,b", "a\"b", "a;=1")));
        return Combinators.combine(beginnings, anything).as(String::concat);
    }

    private Arbitrary<ResultSheet> sheets(Arbitrary<VoteRecord> records) {
        return names().map(String::strip)
                .filter(name -> !name.isEmpty())
                .list()
                .uniqueElements()
                .ofMinSize(1)
                .ofMaxSize(4)
                .flatMap(ids -> Combinators.combine(ids.stream()
                                .map(id -> records.map(record -> RequestVote.of(id, record)))
                                .toList())
                        .as(votes -> new ResultSheet(Optional.empty(), votes)));
    }

    private static VoteRecord withEverySecondRight(VoteRecord record) {
        List<DelegationVote> votes = new ArrayList<>();
        for (DelegationVote vote : ((RollCall) record).votes()) {
            boolean even = votes.size() % 2 == 0;
            votes.add(even ? DelegationVote.of(vote.delegation(), vote.votes(), new VotingRight(23, 8)) : vote);
        }
        return new RollCall(votes);
    }
}
