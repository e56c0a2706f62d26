package org.openipu.rules.apportionment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.openipu.model.group.GeopoliticalGroup.AFRICAN;
import static org.openipu.model.group.GeopoliticalGroup.ARAB;
import static org.openipu.model.group.GeopoliticalGroup.ASIA_PACIFIC;
import static org.openipu.model.group.GeopoliticalGroup.TWELVE_PLUS;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openipu.model.finding.Finding;
import org.openipu.model.group.GeopoliticalGroup;
import org.openipu.model.parliament.CountryCode;
import org.openipu.rules.rulebook.RuleBook;

class GroupEntitlementsTest {

    private static final MemberEntitlement CANADA = member("CA", 15, ASIA_PACIFIC, TWELVE_PLUS);

    @Test
    void sumsEachGroupAndListsAllSix() {
        GroupEntitlements sums = GroupEntitlements.of(
                List.of(member("LI", 10, TWELVE_PLUS), member("CN", 23, ASIA_PACIFIC), member("CH", 12, TWELVE_PLUS)));

        assertThat(sums.votes())
                .containsExactly(
                        new GroupVotes("african", 0),
                        new GroupVotes("arab", 0),
                        new GroupVotes("asia-pacific", 23),
                        new GroupVotes("eurasia", 0),
                        new GroupVotes("grulac", 0),
                        new GroupVotes("twelve-plus", 22));
        assertThat(sums.findings()).isEmpty();
    }

    @Test
    @DisplayName("Trap 20: a Member of two groups has its votes counted once, for the group that it stands through")
    void countsAMemberOfTwoGroupsOnce() {
        assertThat(votes(GroupEntitlements.of(List.of(CANADA.withCandidature(TWELVE_PLUS)))))
                .isEqualTo("twelve-plus 15");
        assertThat(votes(GroupEntitlements.of(List.of(CANADA.withCandidature(ASIA_PACIFIC)))))
                .isEqualTo("asia-pacific 15");
    }

    @Test
    @DisplayName("Trap 20: without a candidature group a Member of two groups is reported, and counted for none")
    void reportsAMemberOfTwoGroupsWithoutCandidatureGroup() {
        GroupEntitlements sums = GroupEntitlements.of(List.of(member("LI", 10, TWELVE_PLUS), CANADA));

        assertThat(votes(sums)).isEqualTo("twelve-plus 10");
        assertThat(notes(sums))
                .containsExactly(
                        "ERROR members[1].candidature group.candidature-missing CA asia-pacific, twelve-plus 15"
                                + " Statutes 25.4");
    }

    @Test
    @DisplayName("Trap 20: a Member in no group is left out with a warning")
    void leavesOutAMemberInNoGroup() {
        GroupEntitlements sums = GroupEntitlements.of(List.of(member("LI", 10), member("CH", 12, TWELVE_PLUS)));

        assertThat(votes(sums)).isEqualTo("twelve-plus 12");
        assertThat(notes(sums)).containsExactly("WARNING members[0].groups group.none LI 10 ");
    }

    @Test
    @DisplayName("Trap 21: entitlements decide, not the number of members")
    void countsEntitlementsAndNotMembers() {
        GroupEntitlements sums = GroupEntitlements.of(List.of(
                member("CN", 23, ASIA_PACIFIC),
                member("IN", 23, ASIA_PACIFIC),
                member("SC", 10, AFRICAN),
                member("CV", 10, AFRICAN),
                member("ST", 10, AFRICAN)));

        Apportionment shared =
                SainteLague.apportion(sums.votes(), 3, RuleBook.lastKnown()).outcome();

        assertThat(shared.groups().stream().filter(group -> group.seats() > 0))
                .containsExactly(new GroupSeats("african", 30, 1), new GroupSeats("asia-pacific", 46, 2));
    }

    @Test
    void reportsEverythingAtOnce() {
        GroupEntitlements sums = GroupEntitlements.of(List.of(
                member("EG", 15, AFRICAN, ARAB),
                member("LI", 10, TWELVE_PLUS).withCandidature(ARAB),
                member("LI", 10, TWELVE_PLUS),
                member("US", 23).withCandidature(TWELVE_PLUS),
                member("CH", 12, TWELVE_PLUS)));

        assertThat(votes(sums)).isEqualTo("twelve-plus 12");
        assertThat(notes(sums))
                .containsExactly(
                        "ERROR members[0].candidature group.candidature-missing EG african, arab 15 Statutes 25.4",
                        "ERROR members[1].candidature group.candidature-outside LI arab 10 Statutes 27",
                        "ERROR members[2].country group.entitlement-twice LI ",
                        "ERROR members[3].candidature group.candidature-outside US twelve-plus 23 Statutes 27");
    }

    @Test
    void groupsStandInOneOrderHoweverTheyAreGiven() {
        MemberEntitlement other =
                new MemberEntitlement(CountryCode.of("CA"), 15, Set.of(TWELVE_PLUS, ASIA_PACIFIC), Optional.empty());

        assertThat(other).isEqualTo(CANADA);
        assertThat(other.groups()).containsExactly(ASIA_PACIFIC, TWELVE_PLUS);
    }

    @Test
    void aMemberMayHoldNoVotes() {
        assertThat(new MemberEntitlement(CountryCode.of("CA"), 0, Set.of(TWELVE_PLUS), Optional.empty()).entitlement())
                .isZero();
    }

    @Test
    void refusesNonsense() {
        assertThatIllegalArgumentException().isThrownBy(() -> member("LI", -1));
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> GroupEntitlements.of(
                        List.of(member("LI", Integer.MAX_VALUE, TWELVE_PLUS), member("CH", 1, TWELVE_PLUS))));
    }

    private static MemberEntitlement member(String country, int votes, GeopoliticalGroup... groups) {
        return MemberEntitlement.of(CountryCode.of(country), votes, groups);
    }

    private static String votes(GroupEntitlements sums) {
        return sums.votes().stream()
                .filter(group -> group.votes() > 0)
                .map(group -> group.name() + " " + group.votes())
                .collect(Collectors.joining(", "));
    }

    private static List<String> notes(GroupEntitlements sums) {
        return sums.findings().stream().map(GroupEntitlementsTest::note).toList();
    }

    private static String note(Finding finding) {
        return finding.severity() + " " + finding.path() + " " + finding.code() + " "
                + finding.arguments().stream()
                        .map(argument ->
                                argument.<String>fold(text -> text, Long::toString, Object::toString, Object::toString))
                        .collect(Collectors.joining(" "))
                + " " + finding.provision().map(Object::toString).orElse("");
    }
}
