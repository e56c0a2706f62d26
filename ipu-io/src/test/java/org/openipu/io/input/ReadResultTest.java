package org.openipu.io.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.openipu.model.finding.Finding;
import org.openipu.model.finding.Position;

class ReadResultTest {

    private static final Finding WARNING = Finding.warning("odd", "a").at(new Position("f", 1, 1));
    private static final Finding LATER_WARNING = Finding.warning("odder", "b").at(new Position("f", 2, 1));
    private static final Finding ERROR = Finding.error("wrong", "c").at(new Position("f", 3, 1));

    @Test
    void aValueWithWarningsAloneIsRead() {
        assertThat(ReadResult.of(List.of(WARNING), () -> "value"))
                .isEqualTo(new ReadResult.Read<>("value", List.of(WARNING)));
    }

    @Test
    void oneErrorAmongTheFindingsRefusesAndTheValueIsNotAskedFor() {
        Supplier<String> unusable = () -> {
            throw new AssertionError("asked for");
        };

        assertThat(ReadResult.of(List.of(WARNING, ERROR), unusable))
                .isEqualTo(new ReadResult.Refused<>(List.of(WARNING, ERROR)));
    }

    @Test
    void twoInputsAreReadTogether() {
        ReadResult<Integer> read = new ReadResult.Read<>(1, List.of(WARNING));
        ReadResult<Integer> refused = new ReadResult.Refused<>(List.of(ERROR));
        ReadResult<Integer> unreadable = new ReadResult.Unreadable<>(List.of(LATER_WARNING));

        assertThat(read.and(new ReadResult.Read<>(2, List.of(LATER_WARNING)), Integer::sum))
                .isEqualTo(new ReadResult.Read<>(3, List.of(WARNING, LATER_WARNING)));
        assertThat(read.and(refused, Integer::sum)).isEqualTo(new ReadResult.Refused<>(List.of(WARNING, ERROR)));
        assertThat(refused.and(read, Integer::sum)).isEqualTo(new ReadResult.Refused<>(List.of(ERROR, WARNING)));
        assertThat(refused.and(unreadable, Integer::sum))
                .isEqualTo(new ReadResult.Unreadable<>(List.of(ERROR, LATER_WARNING)));
        assertThat(unreadable.and(read, Integer::sum))
                .isEqualTo(new ReadResult.Unreadable<>(List.of(LATER_WARNING, WARNING)));
    }

    @Test
    void findingsStandInTheOrderOfTheInputAndThoseWithoutPlaceFirst() {
        Finding unplaced = Finding.warning("anywhere", "");
        Finding first = Finding.warning("first", "").at(new Position("f", 2, 9));
        Finding second = Finding.warning("second", "").at(new Position("f", 10, 1));
        Finding third = Finding.warning("third", "").at(new Position("f", 10, 2));

        assertThat(ReadResult.of(List.of(third, second, unplaced, first), () -> 1)
                        .findings())
                .containsExactly(unplaced, first, second, third);
    }

    @Test
    void findingsAtTheSamePlaceKeepTheirOrder() {
        Finding one = Finding.warning("one", "").at(new Position("f", 1, 1));
        Finding two = Finding.warning("two", "").at(new Position("f", 1, 1));

        assertThat(ReadResult.of(List.of(two, one), () -> 1).findings()).containsExactly(two, one);
    }

    @Test
    void foldAnswersTheCaseAtHand() {
        assertThat(caseOf(new ReadResult.Read<>("v", List.of()))).isEqualTo("read v");
        assertThat(caseOf(new ReadResult.Refused<>(List.of(ERROR)))).isEqualTo("refused [wrong]");
        assertThat(caseOf(new ReadResult.Unreadable<>(List.of(ERROR)))).isEqualTo("unreadable [wrong]");
    }

    @Test
    void onlyAReadInputHasAValue() {
        assertThat(new ReadResult.Read<>("v", List.of(WARNING)).findValue()).contains("v");
        assertThat(new ReadResult.Refused<>(List.of(ERROR)).findValue()).isEmpty();
        assertThat(new ReadResult.Unreadable<>(List.of(ERROR)).findValue()).isEmpty();
    }

    @Test
    void theNextStepKeepsTheWarningsOfTheFirst() {
        ReadResult<String> first = new ReadResult.Read<>("3", List.of(WARNING));

        assertThat(first.then(text -> new ReadResult.Read<>(Integer.valueOf(text), List.of(LATER_WARNING))))
                .isEqualTo(new ReadResult.Read<>(3, List.of(WARNING, LATER_WARNING)));
        assertThat(first.<Integer>then(text -> new ReadResult.Refused<>(List.of(ERROR))))
                .isEqualTo(new ReadResult.Refused<>(List.of(WARNING, ERROR)));
        assertThat(first.<Integer>then(text -> new ReadResult.Unreadable<>(List.of(ERROR))))
                .isEqualTo(new ReadResult.Unreadable<>(List.of(WARNING, ERROR)));
    }

    @Test
    void thereIsNoNextStepAfterARefusal() {
        assertThat(new ReadResult.Refused<String>(List.of(ERROR)).then(ReadResultTest::unreachable))
                .isEqualTo(new ReadResult.Refused<>(List.of(ERROR)));
        assertThat(new ReadResult.Unreadable<String>(List.of(ERROR)).then(ReadResultTest::unreachable))
                .isEqualTo(new ReadResult.Unreadable<>(List.of(ERROR)));
    }

    private static ReadResult<Integer> unreachable(String value) {
        throw new AssertionError("went on with " + value);
    }

    private static String caseOf(ReadResult<String> result) {
        return result.fold(
                read -> "read " + read.value(),
                refused -> "refused " + codes(refused.findings()),
                unreadable -> "unreadable " + codes(unreadable.findings()));
    }

    private static List<String> codes(List<Finding> findings) {
        return findings.stream().map(Finding::code).toList();
    }
}
