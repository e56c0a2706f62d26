package org.openipu.rules.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openipu.model.vote.ReportedResult;
import org.openipu.model.vote.Tally;
import org.openipu.rules.rulebook.RuleBook;

/** Contradictions between what was said of votes and the votes, each under the vote it is about. Figures are invented. */
class ContradictionsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final Events NOW = new Events(DAY);

    /** Two requests with the majority, of which the second has more affirmative votes. */
    private static final EmergencyItemProcedure VOTED = Stages.after(
            EmergencyItemProcedure.open(1, DAY, RuleBook.at(DAY)),
            NOW.submission("i", "x", "JO"),
            NOW.submission("ii", "y", "KW"),
            NOW.vote("i", 800, 10, 0),
            NOW.vote("ii", 900, 10, 0));

    @Test
    void standUnderTheVoteTheyAreAbout() {
        assertThat(announced(Stages.after(VOTED, NOW.announcement("ii", false, false))))
                .containsExactly("report.majority-differs requests[1].votesTaken[0].reachedMajority");
        assertThat(announced(
                        Stages.after(VOTED, NOW.announcement("i", true, false), NOW.announcement("ii", false, false))))
                .containsExactly("report.majority-differs requests[1].votesTaken[0].reachedMajority");
        assertThat(announced(
                        Stages.after(VOTED, NOW.announcement("ii", true, true), NOW.announcement("i", true, true))))
                .containsExactly(
                        "report.accepted-behind requests[0].votesTaken[0]", "report.several-accepted requests");
    }

    @Test
    @DisplayName("A number that is printed as needed is held against the votes, whatever else is printed")
    void fillInTheCountsOfTheVote() {
        ReportedResult required = new ReportedResult(
                "ii",
                OptionalInt.of(901),
                OptionalInt.empty(),
                OptionalInt.empty(),
                OptionalInt.of(700),
                Optional.empty(),
                false);

        assertThat(announced(Stages.after(VOTED, NOW.announcement(required))))
                .containsExactly(
                        "report.count-differs requests[1].votesTaken[0].affirmative",
                        "report.required-differs requests[1].votesTaken[0].required");
    }

    @Test
    @DisplayName("That none was accepted is said once the choice is made and every result announced, not before")
    void sayThatNoneWasAcceptedAtTheEnd() {
        EmergencyItemProcedure one = Stages.after(VOTED, NOW.announcement("i", true, false));
        EmergencyItemProcedure both = Stages.after(one, NOW.announcement("ii", true, false));

        assertThat(announced(both)).isEmpty();
        assertThat(announced(Stages.after(one, NOW.closing()))).isEmpty();
        assertThat(announced(Stages.after(both, NOW.closing())))
                .containsExactly(
                        "report.reached-but-none-accepted requests", "report.reached-but-none-accepted requests");
        assertThat(announced(
                        Stages.after(both, NOW.submission("iii", "z", "QA"), NOW.withdrawal("iii"), NOW.closing())))
                .hasSize(2);
    }

    @Test
    @DisplayName("A vote that was declared void is looked at on its own, beside the one that was taken again")
    void lookAtAVoidVoteOnItsOwn() {
        LocalDate day = LocalDate.of(1971, 9, 4);
        Events then = new Events(day);
        EmergencyItemProcedure voided = Stages.after(
                EmergencyItemProcedure.open(59, day, RuleBook.at(day)),
                then.submission("i", "x", "IN"),
                then.vote("i", 400, 50, 0),
                then.announcement(ReportedResult.ofTally("i", Tally.of(400, 51, 0), false)),
                then.voidVote("i", 300, 20));
        EmergencyItemProcedure again = Stages.after(
                voided,
                then.vote("i", 400, 150, 100),
                then.announcement("i", true, true),
                then.correction("i", false, false),
                then.closing());

        assertThat(announced(voided)).containsExactly("report.count-differs requests[0].votesTaken[0].negative");
        assertThat(announced(again))
                .containsExactly(
                        "report.count-differs requests[0].votesTaken[0].negative",
                        "report.majority-differs requests[0].votesTaken[1].reachedMajority");
        assertThat(again.correctedContradictions())
                .extracting(finding -> finding.code() + " " + finding.path())
                .containsExactly("report.count-differs requests[0].votesTaken[0].negative");
    }

    @Test
    void areNoneWhereNothingWasSaid() {
        assertThat(announced(VOTED)).isEmpty();
        assertThat(announced(Stages.after(VOTED, NOW.closing()))).isEmpty();
        assertThat(Stages.after(VOTED, NOW.closing()).correctedContradictions()).isEmpty();
    }

    private static List<String> announced(EmergencyItemProcedure procedure) {
        return procedure.announcedContradictions().stream()
                .map(finding -> finding.code() + " " + finding.path())
                .toList();
    }
}
