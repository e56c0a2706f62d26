package org.openipu.rules.composition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.openipu.model.group.GeopoliticalGroup.ARAB;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openipu.model.citation.Provision;
import org.openipu.model.finding.Argument;
import org.openipu.model.finding.Finding;
import org.openipu.model.parliament.CountryCode;
import org.openipu.model.time.Period;
import org.openipu.rules.rulebook.RuleBook;

class ExecutiveCommitteeTest {

    private static final LocalDate DAY = LocalDate.of(2025, 10, 23);
    private static final RuleBook RULES = RuleBook.at(DAY);
    private static final Provision ARTICLE_25 = Provision.statute("25");

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
    void refusesAMemberWithoutAName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Committees.exOfficio(" ", "LI", Sex.MALE, Capacity.PRESIDENT))
                .withMessage("name must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BoardMember("", Sex.MALE, Optional.empty()))
                .withMessage("name must not be blank");
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
