package org.openipu.rules.composition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openipu.model.citation.Instrument;
import org.openipu.model.citation.Provision;
import org.openipu.model.finding.Argument;
import org.openipu.model.finding.Finding;
import org.openipu.model.group.GeopoliticalGroup;
import org.openipu.rules.decision.Reason;
import org.openipu.rules.rulebook.RuleBook;

class BoardsTest {

    private static final RuleBook RULES = RuleBook.at(LocalDate.of(2025, 10, 23));
    private static final RuleBook EARLY = RuleBook.at(LocalDate.of(2012, 10, 24));
    private static final Provision COMMITTEES = new Provision(Instrument.COMMITTEE_RULES, "");
    private static final Provision YOUNG = new Provision(Instrument.YOUNG_FORUM_RULES, "");

    @ParameterizedTest(name = "{1} of {0} women: {2}")
    @DisplayName("Each sex has 30 per cent, exactly: 3 of 10 are enough, 5 of 17 are not")
    @CsvSource({
        "10, 3, ''",
        "10, 2, composition.quota-women",
        "10, 7, ''",
        "10, 8, composition.quota-men",
        "17, 5, composition.quota-women",
        "17, 6, ''",
        "18, 5, composition.quota-women",
        "18, 6, ''",
        "18, 12, ''",
        "18, 13, composition.quota-men",
        "1, 1, composition.quota-men",
        "0, 0, ''",
    })
    void bureauxHaveThirtyPerCentOfEachSex(int size, int women, String code) {
        List<BoardMember> bureau = IntStream.range(0, size)
                .mapToObj(i -> new BoardMember("M" + i, i < women ? Sex.FEMALE : Sex.MALE, Optional.empty()))
                .toList();

        assertThat(Boards.checkBureau(bureau, RULES).findings().stream()
                        .map(Finding::code)
                        .filter(each -> each.startsWith("composition.quota-")))
                .isEqualTo(code.isEmpty() ? List.of() : List.of(code));
    }

    @Test
    void bureauxNameTheNumberThatIsNeeded() {
        assertThat(Boards.checkBureau(Committees.board(0, 3), RULES).findings())
                .containsExactly(Finding.error(
                                "composition.quota-women",
                                "members",
                                Argument.of("found", 0),
                                Argument.of("counted", 18),
                                Argument.of("required", 6))
                        .under(COMMITTEES));
    }

    @Test
    @DisplayName("Three members of each group are only assumed, so another number is a warning")
    void bureauxHaveThreeOfEachGroup() {
        assertThat(Boards.checkBureau(Committees.board(2, 1), RULES))
                .isEqualTo(new CompositionReport(RULES.date(), List.of(), List.of()));
        List<BoardMember> four = new ArrayList<>(Committees.board(2, 1));
        four.add(new BoardMember("Fourth", Sex.MALE, Optional.of(GeopoliticalGroup.GRULAC)));

        assertThat(Boards.checkBureau(four, RULES).findings())
                .containsExactly(Finding.warning(
                                "composition.bureau-seats",
                                "members",
                                Argument.of("group", "grulac"),
                                Argument.of("found", 4),
                                Argument.of("required", 3))
                        .under(COMMITTEES));
    }

    @Test
    void boardOfTheYoungHasAWomanAndAManOfEachGroup() {
        assertThat(Boards.checkYoungBoard(Committees.board(1, 1), RULES))
                .isEqualTo(new CompositionReport(RULES.date(), List.of(), List.of()));
        List<BoardMember> twoMen = new ArrayList<>(Committees.board(1, 1));
        twoMen.set(0, new BoardMember("Man", Sex.MALE, Optional.of(GeopoliticalGroup.AFRICAN)));

        assertThat(Boards.checkYoungBoard(twoMen, RULES).findings())
                .containsExactly(
                        perGroup("composition.group-women", "african", 0, YOUNG),
                        perGroup("composition.group-men", "african", 2, YOUNG));
    }

    @Test
    void committeeOnHumanitarianLawHasAWomanAndAManOfEachGroup() {
        List<BoardMember> withoutAMan = Committees.board(1, 1);
        withoutAMan.remove(11);

        assertThat(Boards.checkHumanitarianLaw(Committees.board(1, 1), RULES).findings())
                .isEmpty();
        assertThat(Boards.checkHumanitarianLaw(withoutAMan, RULES).findings())
                .containsExactly(perGroup(
                        "composition.group-men", "twelve-plus", 0, new Provision(Instrument.COUNCIL_RULES, "")));
    }

    @Test
    void boardsStayOpenWhereAGroupIsNotStated() {
        List<BoardMember> members = Committees.board(1, 1);
        members.set(0, new BoardMember("Woman", Sex.FEMALE, Optional.empty()));

        CompositionReport report = Boards.checkYoungBoard(members, RULES);

        assertThat(report.findings()).isEmpty();
        assertThat(report.open()).extracting(Reason::code).containsExactly("composition.open-groups");
        assertThat(report.open()).extracting(Reason::arguments).containsExactly(List.of(Argument.of("unstated", 1)));
    }

    @Test
    void genderPartnershipGroupIsTwoWomenAndTwoMenOfTheCommittee() {
        List<ExecutiveMember> committee = Committees.today(5);
        List<ExecutiveMember> group = List.of(committee.get(0), committee.get(1), committee.get(10), committee.get(11));
        ExecutiveMember stranger = Committees.elected("Stranger", "ZA", Sex.FEMALE, Optional.empty());
        Provision executive = new Provision(Instrument.EXECUTIVE_COMMITTEE_RULES, "");

        assertThat(Boards.checkGenderPartnership(group, committee, RULES))
                .isEqualTo(new CompositionReport(RULES.date(), List.of(), List.of()));
        assertThat(Boards.checkGenderPartnership(
                                List.of(stranger, committee.get(0), committee.get(1), committee.get(11)),
                                committee,
                                RULES)
                        .findings())
                .containsExactly(
                        Finding.error(
                                        "composition.women",
                                        "members",
                                        Argument.of("found", 3),
                                        Argument.of("required", 2))
                                .under(executive),
                        Finding.error("composition.men", "members", Argument.of("found", 1), Argument.of("required", 2))
                                .under(executive),
                        Finding.error("composition.not-in-committee", "members[0]", Argument.of("name", "Stranger"))
                                .under(executive));
    }

    @ParameterizedTest
    @CsvSource({"9, true", "10, false", "11, true"})
    void humanRightsCommitteeHasTen(int members, boolean found) {
        Finding size = Finding.error(
                        "composition.size", "members", Argument.of("found", members), Argument.of("required", 10))
                .under(new Provision(Instrument.HUMAN_RIGHTS_RULES, "1.1"));

        assertThat(Boards.checkHumanRights(members, RULES).findings()).isEqualTo(found ? List.of(size) : List.of());
    }

    @Test
    void refuseANegativeNumber() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Boards.checkHumanRights(-1, RULES))
                .withMessage("members must not be negative: -1");
        assertThat(Boards.checkHumanRights(0, RULES).findings()).hasSize(1);
    }

    @Test
    void areNotCheckedInSilenceWhereNoRuleIsKnown() {
        CompositionReport report = Boards.checkBureau(List.of(), EARLY)
                .and(Boards.checkYoungBoard(List.of(), EARLY))
                .and(Boards.checkHumanitarianLaw(List.of(), EARLY))
                .and(Boards.checkGenderPartnership(List.of(), List.of(), EARLY))
                .and(Boards.checkHumanRights(0, EARLY));

        assertThat(report.findings()).isEmpty();
        assertThat(report.open())
                .extracting(Reason::arguments)
                .containsExactly(
                        List.of(Argument.of("parameter", "committee.bureau-percent-of-each-sex")),
                        List.of(Argument.of("parameter", "committee.bureau-seats-per-group")),
                        List.of(Argument.of("parameter", "young-board.of-each-sex")),
                        List.of(Argument.of("parameter", "humanitarian-law.of-each-sex")),
                        List.of(Argument.of("parameter", "gender-partnership.of-each-sex")),
                        List.of(Argument.of("parameter", "human-rights.members")));
    }

    private static Finding perGroup(String code, String group, int found, Provision provision) {
        return Finding.error(
                        code,
                        "members",
                        Argument.of("group", group),
                        Argument.of("found", found),
                        Argument.of("required", 1))
                .under(provision);
    }
}
