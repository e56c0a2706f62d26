package org.openipu.rules.composition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.openipu.model.group.GeopoliticalGroup.AFRICAN;
import static org.openipu.model.group.GeopoliticalGroup.ARAB;
import static org.openipu.model.group.GeopoliticalGroup.ASIA_PACIFIC;
import static org.openipu.model.group.GeopoliticalGroup.EURASIA;
import static org.openipu.model.group.GeopoliticalGroup.GRULAC;
import static org.openipu.model.group.GeopoliticalGroup.TWELVE_PLUS;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openipu.model.citation.Provision;
import org.openipu.model.citation.Standing;
import org.openipu.model.finding.Argument;
import org.openipu.model.finding.Finding;
import org.openipu.model.group.GeopoliticalGroup;
import org.openipu.model.parliament.CountryCode;
import org.openipu.model.time.Period;
import org.openipu.rules.decision.Reason;
import org.openipu.rules.rulebook.ExecutiveCommitteeParameters;
import org.openipu.rules.rulebook.RuleBook;

class ExecutiveCommitteeTest {

    private static final LocalDate DAY = LocalDate.of(2025, 10, 23);
    private static final RuleBook RULES = RuleBook.at(DAY);
    private static final Provision ARTICLE_25 = Provision.statute("25");
    private static final Map<GeopoliticalGroup, Integer> SEATS =
            Map.of(AFRICAN, 3, ARAB, 3, ASIA_PACIFIC, 3, EURASIA, 2, GRULAC, 2, TWELVE_PLUS, 2);

    @Test
    void isFullyCheckedToday() {
        CompositionReport report = ExecutiveCommittee.check(Committees.today(5), RULES);

        assertThat(report).isEqualTo(new CompositionReport(DAY, List.of(), List.of()));
    }

    @ParameterizedTest(name = "on {0}: {1} members, {2} of them elected")
    @CsvSource({
        "2001-04-01, 14, 12",
        "2003-04-30, 14, 12",
        "2003-05-01, 17, 15",
        "2017-03-31, 17, 15",
        "2017-04-01, 18, 15",
        "2025-10-24, 18, 15",
    })
    void hasTheSizeOfItsDay(LocalDate day, int size, int elected) {
        List<ExecutiveMember> members = Committees.today(5);

        assertThat(sizes(Committees.elected(elected, 5), size - elected, day)).isEmpty();
        assertThat(sizes(members, 18 - members.size(), day))
                .extracting(Finding::code)
                .containsExactlyElementsOf(
                        Stream.of(size == 18 ? "" : "composition.size", elected == 15 ? "" : "composition.elected")
                                .filter(code -> !code.isEmpty())
                                .toList());
    }

    @Test
    @DisplayName("Trap 18: 18 today, 17 before; the Vice-President is one of the 15, whom alone the quota counts")
    void theQuotaCountsTheElectedAlone() {
        List<ExecutiveMember> fourElectedWomenAndThreeMore = Committees.today(4);
        List<ExecutiveMember> fiveElectedWomen = Committees.today(5);

        assertThat(ExecutiveCommittee.check(fourElectedWomenAndThreeMore, RULES).findings())
                .containsExactly(Finding.error(
                                "composition.quota-women",
                                "members",
                                Argument.of("found", 4),
                                Argument.of("counted", 15),
                                Argument.of("required", 5))
                        .under(ARTICLE_25));
        assertThat(ExecutiveCommittee.check(fiveElectedWomen, RULES).findings()).isEmpty();
        assertThat(Capacity.values()).extracting(Enum::name).noneMatch(name -> name.contains("VICE"));
        assertThat(RULES.get(ExecutiveCommitteeParameters.SIZE).value()
                        - RULES.get(ExecutiveCommitteeParameters.ELECTED).value())
                .isEqualTo(Capacity.values().length - 1);
    }

    @ParameterizedTest(name = "{0} women: {1}")
    @CsvSource({"4, composition.quota-women", "5, ''", "10, ''", "11, composition.quota-men"})
    void hasAThirdOfEachSexAmongTheElected(int women, String code) {
        assertThat(ExecutiveCommittee.check(Committees.today(women), RULES).findings())
                .extracting(Finding::code)
                .isEqualTo(code.isEmpty() ? List.of() : List.of(code));
    }

    @ParameterizedTest(name = "of {0} elected at least {1} of each sex")
    @CsvSource({"12, 4", "13, 5", "14, 5", "15, 5", "1, 1"})
    void countsAThirdExactly(int elected, int required) {
        assertThat(quota(Committees.elected(elected, required - 1), RULES))
                .extracting(finding -> finding.arguments().get(2))
                .contains(Argument.of("required", required));
        assertThat(quota(Committees.elected(elected, required), RULES))
                .extracting(Finding::code)
                .doesNotContain("composition.quota-women");
    }

    @Test
    void hasAtLeastThreeWomenInTheRuleBefore() {
        RuleBook before = RuleBook.at(LocalDate.of(2017, 12, 31));

        assertThat(quota(Committees.elected(15, 2), before))
                .containsExactly(Finding.error(
                                "composition.quota-women",
                                "members",
                                Argument.of("found", 2),
                                Argument.of("counted", 15),
                                Argument.of("required", 3))
                        .under(ARTICLE_25));
        assertThat(quota(Committees.elected(15, 3), before)).isEmpty();
        assertThat(quota(Committees.elected(15, 15), before)).isEmpty();
        assertThat(open(Committees.today(3), before)).noneMatch(reason -> names(reason, "each-sex"));
    }

    @ParameterizedTest
    @DisplayName("Trap 28: when one quota took the place of the other is unknown; for the days between this is said")
    @CsvSource({"2003-04-30", "2018-01-01", "2023-10-26"})
    void statesThatTheQuotaIsUnknown(LocalDate between) {
        RuleBook rules = RuleBook.at(between);

        assertThat(quota(Committees.elected(15, 0), rules)).isEmpty();
        assertThat(open(Committees.elected(15, 0), rules))
                .contains(Reason.of(
                        "composition.open-rule",
                        rules.get(ExecutiveCommitteeParameters.EACH_SEX).citation(),
                        Argument.of("parameter", "executive-committee.each-sex")));
        assertThat(rules.get(ExecutiveCommitteeParameters.EACH_SEX).citation().standing())
                .isEqualTo(Standing.UNKNOWN);
    }

    @Test
    void hasElectedMembersOfDifferentParliaments() {
        List<ExecutiveMember> members = Committees.today(5);
        members.set(1, Committees.elected("Another", "AR", Sex.FEMALE, Optional.of(ARAB)));
        Finding twice = Finding.error(
                        "composition.parliament-twice",
                        "members",
                        Argument.of("found", 2),
                        Argument.of("parliament", "AR"))
                .under(ARTICLE_25);

        assertThat(ExecutiveCommittee.check(members, RULES).findings()).containsExactly(twice);
    }

    @Test
    void findsAParliamentTwiceAsAWarningWhileTheRuleIsAssumed() {
        List<ExecutiveMember> members = Committees.elected(15, 5);
        members.set(1, Committees.elected("Another", "AR", Sex.FEMALE, Optional.of(ARAB)));

        assertThat(ExecutiveCommittee.check(members, RuleBook.at(LocalDate.of(2018, 6, 1)))
                        .findings())
                .filteredOn(finding -> finding.code().equals("composition.parliament-twice"))
                .singleElement()
                .matches(finding -> !finding.isError());
    }

    @Test
    void letsThePresidentBeOfAParliamentOfAnElectedMember() {
        List<ExecutiveMember> members = Committees.today(5);
        members.set(15, Committees.exOfficio("Pat", "AR", Sex.MALE, Capacity.PRESIDENT));

        assertThat(ExecutiveCommittee.check(members, RULES).findings()).isEmpty();
    }

    @ParameterizedTest(name = "{0} of 15 from the Governing Council: found {1}")
    @CsvSource({"11, true", "12, false", "15, false"})
    void hasTwelveFromTheGoverningCouncil(int fromCouncil, boolean found) {
        List<ExecutiveMember> members = Committees.today(5);
        for (int i = fromCouncil; i < 15; i++) {
            members.set(i, notFromCouncil(members.get(i)));
        }
        Finding tooFew = Finding.error(
                        "composition.from-council",
                        "members",
                        Argument.of("found", fromCouncil),
                        Argument.of("required", 12))
                .under(ARTICLE_25);

        assertThat(ExecutiveCommittee.check(members, RULES).findings()).isEqualTo(found ? List.of(tooFew) : List.of());
    }

    @Test
    void hasEachOfficeOnce() {
        List<ExecutiveMember> members = Committees.today(5);
        members.set(0, Committees.exOfficio("P", "ZA", Sex.FEMALE, Capacity.PRESIDENT));
        members.set(1, Committees.exOfficio("W", "ZM", Sex.FEMALE, Capacity.WOMEN_PRESIDENT));
        members.set(2, Committees.exOfficio("Y", "ZW", Sex.FEMALE, Capacity.YOUNG_PRESIDENT));

        assertThat(ExecutiveCommittee.check(members, RULES).findings())
                .extracting(Finding::code)
                .contains(
                        "composition.several-presidents",
                        "composition.several-women-presidents",
                        "composition.several-young-presidents");
    }

    @Test
    void namesEachOnce() {
        List<ExecutiveMember> members = Committees.today(5);
        members.set(17, Committees.exOfficio("Wen", "TR", Sex.FEMALE, Capacity.YOUNG_PRESIDENT));

        assertThat(ExecutiveCommittee.check(members, RULES).findings())
                .containsExactly(Finding.error("composition.member-twice", "members[17]", Argument.of("name", "Wen")));
        members.set(17, Committees.exOfficio("Wen", "UY", Sex.FEMALE, Capacity.YOUNG_PRESIDENT));
        assertThat(ExecutiveCommittee.check(members, RULES).findings()).isEmpty();
    }

    @Test
    void findsAllAtOnce() {
        assertThat(ExecutiveCommittee.check(List.of(), RULES).findings())
                .extracting(Finding::code)
                .containsExactly("composition.size", "composition.elected", "composition.from-council");
    }

    @Test
    void hasTheSeatsOfItsGroups() {
        assertThat(ExecutiveCommittee.checkSeats(Committees.today(5), SEATS, RULES))
                .isEqualTo(new CompositionReport(DAY, List.of(), List.of()));
    }

    @Test
    void warnsOfAGroupWithMoreOrFewerThanItsSeats() {
        Map<GeopoliticalGroup, Integer> others = Map.of(AFRICAN, 4, ARAB, 3, ASIA_PACIFIC, 3, EURASIA, 2, GRULAC, 3);

        assertThat(ExecutiveCommittee.checkSeats(Committees.today(5), others, RULES)
                        .findings())
                .containsExactly(seats("african", 3, 4), seats("grulac", 2, 3), seats("twelve-plus", 2, 0));
    }

    @Test
    void leavesTooFewOpenWhileGroupsAreNotStated() {
        List<ExecutiveMember> members = Committees.today(5);
        members.set(0, Committees.elected("Elected 0", "AR", Sex.FEMALE, Optional.empty()));
        members.set(1, Committees.elected("Elected 1", "BE", Sex.FEMALE, Optional.of(TWELVE_PLUS)));

        CompositionReport report = ExecutiveCommittee.checkSeats(members, SEATS, RULES);

        assertThat(report.findings()).containsExactly(seats("twelve-plus", 3, 2));
        assertThat(report.open())
                .containsExactly(Reason.of(
                        "composition.open-groups",
                        RULES.get(ExecutiveCommitteeParameters.SEAT_METHOD).citation(),
                        Argument.of("unstated", 1)));
    }

    @Test
    void leavesSeatsOpenBeforeTheirMethodIsKnown() {
        CompositionReport report =
                ExecutiveCommittee.checkSeats(Committees.today(5), Map.of(), RuleBook.at(LocalDate.of(2001, 4, 1)));

        assertThat(report.findings()).isEmpty();
        assertThat(report.open()).singleElement().matches(reason -> names(reason, "executive-committee.seat-method"));
    }

    @Test
    void reportsAreJoinedInOrder() {
        CompositionReport whole = ExecutiveCommittee.check(List.of(), RULES)
                .and(ExecutiveCommittee.checkSeats(List.of(), Map.of(ARAB, 1), RULES));

        assertThat(whole.findings()).hasSize(4).last().isEqualTo(seats("arab", 0, 1));
        CompositionReport other = ExecutiveCommittee.check(List.of(), RuleBook.at(DAY.plusDays(1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> whole.and(other))
                .withMessage("reports of different days: 2025-10-23 and 2025-10-24");
    }

    @Test
    void refusesAMemberWithoutAName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Committees.exOfficio(" ", "LI", Sex.MALE, Capacity.PRESIDENT))
                .withMessage("name must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BoardMember("", Sex.MALE, Optional.empty()))
                .withMessage("name must not be blank");
    }

    private static Finding seats(String group, int found, int seats) {
        return Finding.warning(
                        "composition.group-seats",
                        "members",
                        Argument.of("group", group),
                        Argument.of("found", found),
                        Argument.of("seats", seats))
                .under(Provision.statute("25.4"));
    }

    private static List<Finding> sizes(List<ExecutiveMember> elected, int more, LocalDate day) {
        List<Capacity> offices = List.of(Capacity.PRESIDENT, Capacity.WOMEN_PRESIDENT, Capacity.YOUNG_PRESIDENT);
        List<ExecutiveMember> members = Stream.concat(
                        elected.stream(),
                        offices.stream()
                                .limit(more)
                                .map(office -> Committees.exOfficio(office.name(), "ZA", Sex.MALE, office)))
                .toList();
        return ExecutiveCommittee.check(members, RuleBook.at(day)).findings().stream()
                .filter(finding -> finding.code().matches("composition\\.(size|elected)"))
                .toList();
    }

    private static List<Finding> quota(List<ExecutiveMember> members, RuleBook rules) {
        return ExecutiveCommittee.check(members, rules).findings().stream()
                .filter(finding -> finding.code().startsWith("composition.quota-"))
                .toList();
    }

    private static List<Reason> open(List<ExecutiveMember> members, RuleBook rules) {
        return ExecutiveCommittee.check(members, rules).open();
    }

    private static boolean names(Reason reason, String parameter) {
        return reason.arguments().toString().contains(parameter);
    }

    private static ExecutiveMember notFromCouncil(ExecutiveMember member) {
        return new ExecutiveMember(
                member.name(),
                CountryCode.of(member.parliament().alpha2()),
                member.sex(),
                member.capacity(),
                false,
                member.group(),
                Period.UNKNOWN);
    }
}
