package org.openipu.rules.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openipu.model.citation.Cited;
import org.openipu.model.citation.Edition;
import org.openipu.model.citation.Provision;
import org.openipu.model.citation.Source;
import org.openipu.model.citation.Standing;

class ParameterTest {

    private static final Source SOURCE = new Source("Statutes", "");
    private static final LocalDate DAY = LocalDate.of(2003, 5, 1);

    static List<Parameter<?>> all() {
        return RuleBook.parameters();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("all")
    void hasExactlyOneValueOnEveryDayOfABorder(Parameter<?> parameter) {
        Stream<LocalDate> days = parameter.values().stream()
                .flatMap(value -> value.citation().edition().from().stream())
                .flatMap(day -> Stream.of(day.minusDays(1), day, day.plusDays(1)));

        assertThat(Stream.concat(days, Stream.of(RuleBook.FIRST_DAY, LocalDate.of(2100, 1, 1))))
                .allSatisfy(day -> {
                    assertThat(covering(parameter, day)).as(day.toString()).hasSize(1);
                    assertThat(List.<Cited<?>>of(parameter.at(day))).isEqualTo(covering(parameter, day));
                });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("all")
    void reachesFromBeforeTheUnionToTheEndOfDays(Parameter<?> parameter) {
        assertThat((Object) parameter.at(LocalDate.MIN))
                .isEqualTo(parameter.values().get(0));
        assertThat((Object) parameter.at(LocalDate.MAX))
                .isEqualTo(parameter.values().get(parameter.values().size() - 1));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("all")
    void isUnknownExactlyWhereNothingWasFound(Parameter<?> parameter) {
        assertThat(parameter.values()).allSatisfy(value -> {
            Source source = value.citation().source();
            assertThat(value.isKnown()).isEqualTo(!source.equals(Sources.NOT_FOUND));
            assertThat(source.address().startsWith("http"))
                    .isEqualTo(!Set.of(Sources.NOT_FOUND, Sources.RECOLLECTION, Sources.READING_OF_SUSPENSION)
                            .contains(source));
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("all")
    void isOnlyAssumedWhereItIsRemembered(Parameter<?> parameter) {
        assertThat(parameter.values())
                .filteredOn(value -> value.citation().source().equals(Sources.RECOLLECTION))
                .extracting(value -> value.citation().standing())
                .allMatch(standing -> standing == Standing.ASSUMED);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("all")
    void namesEachEditionApart(Parameter<?> parameter) {
        assertThat(parameter.values())
                .extracting(value -> value.citation().edition().name())
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("all")
    @DisplayName("Nothing is certain after 23 October 2025: what the Governing Council amended then was not found")
    void isNotCertainAfterTheLastAmendments(Parameter<?> parameter) {
        assertThat(parameter.at(LocalDate.of(2025, 10, 24)).citation().standing())
                .isNotEqualTo(Standing.CERTAIN);
    }

    @Test
    void hasANameOfItsOwn() {
        assertThat(all())
                .extracting(Parameter::name)
                .doesNotHaveDuplicates()
                .allMatch(name -> name.matches("[a-z0-9.-]+"));
        assertThat(EmergencyItemParameters.BASE).hasToString("emergency-item.base");
    }

    @Test
    void isWrittenWithoutGaps() {
        Parameter<Integer> parameter = Parameter.<Integer>named("test", Provision.statute("1"))
                .first("early", 1, Standing.OLDER, SOURCE)
                .under(Provision.statute("2"))
                .from(DAY, "late", 2, Standing.CERTAIN, SOURCE)
                .unknownFrom(DAY.plusYears(1), "later")
                .parameter();

        assertThat(parameter.values())
                .extracting(value -> value.citation().edition())
                .containsExactly(
                        Edition.until("early", DAY.minusDays(1)),
                        Edition.between("late", DAY, DAY.plusYears(1).minusDays(1)),
                        Edition.since("later", DAY.plusYears(1)));
        assertThat(parameter.values())
                .extracting(value -> value.citation().provision().number())
                .containsExactly("1", "2", "2");
    }

    @Test
    void refusesDaysOutOfOrder() {
        Timeline<Integer> timeline =
                Parameter.<Integer>named("test", Provision.statute("1")).unknownAtFirst("early");

        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Parameter.<Integer>named("test", Provision.statute("1")).unknownFrom(DAY, "late"))
                .withMessage("test says nothing of days before 2003-05-01");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> timeline.unknownFrom(DAY, "late").unknownFrom(DAY, "late again"))
                .withMessage("test is not in the order of time: 2003-05-01");
    }

    private static List<Cited<?>> covering(Parameter<?> parameter, LocalDate day) {
        return parameter.values().stream()
                .<Cited<?>>map(value -> value)
                .filter(value -> value.citation().edition().covers(day))
                .toList();
    }
}
