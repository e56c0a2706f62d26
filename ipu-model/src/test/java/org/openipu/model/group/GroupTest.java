package org.openipu.model.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.javamoney.moneta.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openipu.model.organ.Body;
import org.openipu.model.organ.Office;
import org.openipu.model.organ.OfficeTerm;
import org.openipu.model.parliament.CountryCode;
import org.openipu.model.person.Person;
import org.openipu.model.text.MultilingualText;
import org.openipu.model.time.PartialDate;
import org.openipu.model.time.Period;

class GroupTest {

    private static final MultilingualText TASK = MultilingualText.of("de", "Absprachen");
    private static final GroupFee FEE = new GroupFee(2025, Money.parse("EUR 536"));
    private static final OfficeTerm FORMER_CHAIR =
            chair("A. Former", Period.between(PartialDate.of(2019), PartialDate.of(2023)));
    private static final OfficeTerm CHAIR = chair("B. Chair", Period.since(PartialDate.of(2023)));
    private static final GroupMembership LIECHTENSTEIN = membership("LI", Period.since(PartialDate.of(1991)));
    private static final GroupMembership RUSSIA =
            membership("RU", Period.between(PartialDate.of(1990), PartialDate.of(2003)));

    @Test
    void hasTheChairsOfADay() {
        Group group = group(List.of(), List.of(FORMER_CHAIR, CHAIR), List.of(), List.of());

        assertThat(group.chairsAsOf(LocalDate.of(2018, 12, 31))).isEmpty();
        assertThat(group.chairsAsOf(LocalDate.of(2019, 1, 1))).containsExactly(FORMER_CHAIR);
        assertThat(group.chairsAsOf(LocalDate.of(2023, 7, 1))).containsExactly(FORMER_CHAIR, CHAIR);
        assertThat(group.chairsAsOf(LocalDate.of(2024, 1, 1))).containsExactly(CHAIR);
    }

    @Test
    void hasTheMembersOfADay() {
        Group group = group(List.of(), List.of(), List.of(), List.of(LIECHTENSTEIN, RUSSIA));

        assertThat(group.membersAsOf(LocalDate.of(1989, 12, 31))).isEmpty();
        assertThat(group.membersAsOf(LocalDate.of(1990, 1, 1))).containsExactly(CountryCode.of("RU"));
        assertThat(group.membersAsOf(LocalDate.of(2000, 1, 1)))
                .containsExactly(CountryCode.of("LI"), CountryCode.of("RU"));
        assertThat(group.membersAsOf(LocalDate.of(2004, 1, 1))).containsExactly(CountryCode.of("LI"));
    }

    @Test
    void doesNotFollowTheListsItWasMadeFrom() {
        List<MultilingualText> tasks = new ArrayList<>(List.of(TASK));
        List<OfficeTerm> chairs = new ArrayList<>(List.of(CHAIR));
        List<GroupFee> fees = new ArrayList<>(List.of(FEE));
        List<GroupMembership> memberships = new ArrayList<>(List.of(LIECHTENSTEIN));
        Group group = group(tasks, chairs, fees, memberships);

        tasks.clear();
        chairs.clear();
        fees.clear();
        memberships.clear();

        assertThat(group).isEqualTo(group(List.of(TASK), List.of(CHAIR), List.of(FEE), List.of(LIECHTENSTEIN)));
        assertThat(group.tasks()).isUnmodifiable();
        assertThat(group.chairs()).isUnmodifiable();
        assertThat(group.fees()).isUnmodifiable();
        assertThat(group.memberships()).isUnmodifiable();
    }

    @Test
    void takesZeroForEachNumberAndAlsoNone() {
        assertThatNoException().isThrownBy(() -> counting(OptionalInt.of(0), OptionalInt.of(0), OptionalInt.of(0)));
        assertThatNoException()
                .isThrownBy(() -> counting(OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty()));
    }

    @ParameterizedTest
    @CsvSource({"-1, 0, 0", "0, -1, 0", "0, 0, -1"})
    void refusesNegativeNumbers(int memberCount, int originalMembers, int meetingDaysBefore) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> counting(
                        OptionalInt.of(memberCount),
                        OptionalInt.of(originalMembers),
                        OptionalInt.of(meetingDaysBefore)))
                .withMessage("numbers must not be negative");
    }

    private static Group counting(OptionalInt memberCount, OptionalInt originalMembers, OptionalInt meetingDaysBefore) {
        return new Group(
                GeopoliticalGroup.TWELVE_PLUS,
                MultilingualText.of("en", "Twelve Plus Group"),
                memberCount,
                Optional.empty(),
                originalMembers,
                List.of(),
                List.of(),
                List.of(),
                meetingDaysBefore,
                List.of());
    }

    private static Group group(
            List<MultilingualText> tasks,
            List<OfficeTerm> chairs,
            List<GroupFee> fees,
            List<GroupMembership> memberships) {
        return new Group(
                GeopoliticalGroup.TWELVE_PLUS,
                MultilingualText.of("en", "Twelve Plus Group"),
                OptionalInt.of(47),
                Optional.empty(),
                OptionalInt.of(12),
                tasks,
                chairs,
                fees,
                OptionalInt.of(1),
                memberships);
    }

    private static OfficeTerm chair(String name, Period period) {
        return new OfficeTerm(Office.CHAIR, Optional.of(Body.GEOPOLITICAL_GROUP), Person.of(name), period);
    }

    private static GroupMembership membership(String country, Period period) {
        return GroupMembership.of(GeopoliticalGroup.TWELVE_PLUS, CountryCode.of(country), period);
    }
}
