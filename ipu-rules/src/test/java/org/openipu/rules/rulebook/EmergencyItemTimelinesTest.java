package org.openipu.rules.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openipu.model.citation.Citation;
import org.openipu.model.citation.Cited;
import org.openipu.model.citation.Edition;
import org.openipu.model.citation.Provision;
import org.openipu.model.citation.Source;
import org.openipu.model.citation.Standing;

class EmergencyItemTimelinesTest {

    static Stream<Arguments> timelines() {
        return Stream.of(
                Arguments.of("fraction", EmergencyItemTimelines.FRACTION),
                Arguments.of("base", EmergencyItemTimelines.BASE),
                Arguments.of("items", EmergencyItemTimelines.ITEMS),
                Arguments.of("choice", EmergencyItemTimelines.CHOICE),
                Arguments.of("tie-break", EmergencyItemTimelines.TIE_BREAK),
                Arguments.of("subject", EmergencyItemTimelines.SUBJECT));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("timelines")
    void haveExactlyOneValueOnEveryDay(String name, Timeline<?> timeline) {
        Stream<LocalDate> days = RuleBook.FIRST_DAY.datesUntil(LocalDate.of(2101, 1, 1));

        assertThat(days.filter(day -> covering(timeline, day) != 1)).as(name).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("timelines")
    void reachFromBeforeTheUnionToTheEndOfDays(String name, Timeline<?> timeline) {
        assertThat(timeline.at(LocalDate.MIN))
                .as(name)
                .isEqualTo(timeline.values().get(0));
        assertThat(timeline.at(LocalDate.MAX))
                .as(name)
                .isEqualTo(timeline.values().get(timeline.values().size() - 1));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("timelines")
    void areUnknownExactlyWhereNothingWasFound(String name, Timeline<?> timeline) {
        assertThat(timeline.values()).as(name).allSatisfy(value -> {
            boolean found = !value.citation().source().equals(Sources.NOT_FOUND);
            assertThat(value.isKnown()).isEqualTo(found);
            assertThat(value.citation().standing() != Standing.UNKNOWN).isEqualTo(found);
            assertThat(value.citation().source().address().startsWith("http")).isEqualTo(found);
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("timelines")
    void nameEachEditionApart(String name, Timeline<?> timeline) {
        assertThat(timeline.values())
                .as(name)
                .extracting(value -> value.citation().edition().name())
                .doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("The rules name no tie-break on any day from 1889 to 2100")
    void neverKnowATieBreak() {
        Stream<LocalDate> days = RuleBook.FIRST_DAY.datesUntil(LocalDate.of(2101, 1, 1));

        assertThat(days.filter(
                        day -> RuleBook.at(day).emergencyItem().tieBreak().isKnown()))
                .isEmpty();
    }

    @Test
    void sayWhenADayIsNotCovered() {
        LocalDate last = LocalDate.of(2003, 4, 30);
        Cited<Integer> items = Cited.of(
                1,
                new Citation(
                        Provision.statute("14.2"),
                        Edition.until("early", last),
                        Standing.OLDER,
                        new Source("Statutes", "")));

        assertThatIllegalStateException()
                .isThrownBy(() -> new Timeline<>(List.of(items)).at(last.plusDays(1)))
                .withMessage("no edition covers 2003-05-01: [" + items + "]");
    }

    private static long covering(Timeline<?> timeline, LocalDate day) {
        return timeline.values().stream()
                .filter(value -> value.citation().edition().covers(day))
                .count();
    }
}
