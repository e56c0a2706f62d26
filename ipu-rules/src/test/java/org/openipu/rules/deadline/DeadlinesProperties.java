package org.openipu.rules.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.openipu.rules.rulebook.DeadlineParameters;
import org.openipu.rules.rulebook.Parameter;
import org.openipu.rules.rulebook.RuleBook;

class DeadlinesProperties {

    private static final RuleBook RULES = RuleBook.at(LocalDate.of(2024, 10, 14));

    @Property
    void oneMonthBeforeIsInTheMonthBefore(@ForAll("days") LocalDate firstSitting) {
        LocalDate last = lastDay(firstSitting, DeadlineParameters.ASSEMBLY_SUB_AMENDMENT);

        assertThat(last.getYear() * 12 + last.getMonthValue())
                .isEqualTo(firstSitting.getYear() * 12 + firstSitting.getMonthValue() - 1);
        assertThat(last.getDayOfMonth()).isEqualTo(Math.min(firstSitting.getDayOfMonth(), last.lengthOfMonth()));
    }

    @Property
    void sixWeeksKeepTheDayOfTheWeek(@ForAll("days") LocalDate firstSitting) {
        LocalDate last = lastDay(firstSitting, DeadlineParameters.STATUTES_SUB_AMENDMENT);

        assertThat(last.getDayOfWeek()).isEqualTo(firstSitting.getDayOfWeek());
        assertThat(last.plusDays(42)).isEqualTo(firstSitting);
    }

    @Property
    void aLaterSittingNeverHasAnEarlierLastDay(@ForAll("days") LocalDate firstSitting) {
        assertThat(lastDay(firstSitting.plusDays(1), DeadlineParameters.ASSEMBLY_SUB_AMENDMENT))
                .isAfterOrEqualTo(lastDay(firstSitting, DeadlineParameters.ASSEMBLY_SUB_AMENDMENT));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs().between(0, 60_000).map(LocalDate::ofEpochDay);
    }

    private static LocalDate lastDay(LocalDate firstSitting, Parameter<Period> deadline) {
        return Deadlines.lastDay(firstSitting, deadline, RULES).outcome().fold(day -> day, () -> LocalDate.MIN);
    }
}
