package org.openipu.rules.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openipu.model.citation.Citation;
import org.openipu.model.citation.Cited;
import org.openipu.model.citation.Edition;
import org.openipu.model.citation.Provision;
import org.openipu.model.citation.Source;
import org.openipu.model.citation.Standing;
import org.openipu.model.vote.ReportedResult;
import org.openipu.model.vote.Tally;
import org.openipu.rules.majority.Majority;
import org.openipu.rules.rulebook.MajorityParameters;
import org.openipu.rules.rulebook.RuleBook;

/** What can happen to a request from the vote on. Figures are invented. */
class VotedRequestsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final Events NOW = new Events(DAY);
    private static final Citation OURS = new Citation(
            Provision.assemblyRule("11"),
            new Edition("ours", Optional.empty(), Optional.empty()),
            Standing.ASSUMED,
            new Source("ours", ""));

    @Test
    @DisplayName("which majority voids a vote is known for 1971 alone; the application can give the rule")
    void voidingIsUnknownToday() {
        EmergencyItemProcedure voted = with(NOW.submission("i", "x", "JO"), NOW.vote("i", 3, 0, 0));
        RuleBook rules = RuleBook.at(DAY).with(MajorityParameters.VOID_VOTE, Cited.of(Majority.TWO_THIRDS, OURS));
        EmergencyItemProcedure withRule = Stages.after(
                EmergencyItemProcedure.open(1, DAY, rules), voted.events().toArray(ProcedureEvent[]::new));

        assertThat(voted.apply(NOW.voidVote("i", 9, 1)))
                .isInstanceOfSatisfying(
                        Transition.Unknown.class,
                        unknown -> assertThat(unknown.reasons())
                                .singleElement()
                                .satisfies(reason -> assertThat(reason.code() + " " + reason.standing())
                                        .isEqualTo("emergency-item.void-unknown UNKNOWN")));
        assertThat(Stages.reasons(withRule, NOW.voidVote("i", 1, 1)))
                .containsExactly("emergency-item.not-declared-void ASSUMED");
        assertThat(Stages.of(Stages.after(withRule, NOW.voidVote("i", 1, 1)))).containsEntry("i", "eligible");
        assertThat(Stages.reasons(withRule, NOW.voidVote("i", 2, 1)))
                .containsExactly("emergency-item.declared-void ASSUMED");
        assertThat(Stages.of(Stages.after(withRule, NOW.voidVote("i", 2, 1)))).containsEntry("i", "voided");
    }

    @Test
    void announcesOnceAndCorrectsAfterwards() {
        EmergencyItemProcedure voted = with(NOW.submission("i", "x", "JO"), NOW.voteWithoutFigures("i"));
        EmergencyItemProcedure announced = Stages.after(voted, NOW.announcement("i", true, true));

        assertThat(Stages.refusal(voted, NOW.correction("i", true, true)))
                .containsExactly("procedure.nothing-to-correct result");
        assertThat(Stages.refusal(announced, NOW.announcement("i", false, false)))
                .containsExactly("procedure.announced-already result");
        assertThat(Stages.of(announced)).containsEntry("i", "eligible");
        assertThat(Stages.of(Stages.after(announced, NOW.correction("i", false, false))))
                .containsEntry("i", "rejected");
    }

    @Test
    void takesNothingButResultsAfterTheChoice() {
        EmergencyItemProcedure done = with(NOW.submission("i", "x", "JO"), NOW.vote("i", 3, 0, 0), NOW.closing());

        assertThat(Stages.refusal(done, NOW.submission("ii", "x", "JO"))).containsExactly("procedure.after-choice ");
        assertThat(Stages.refusal(done, NOW.closing())).containsExactly("procedure.after-choice ");
        assertThat(Stages.of(Stages.after(done, NOW.announcement("i", false, false), NOW.correction("i", true, true))))
                .containsExactly(entry("i", "accepted"));
        assertThat(Stages.after(done, NOW.announcement("i", true, false)).announcedContradictions())
                .extracting(finding -> finding.code())
                .containsExactly("report.reached-but-none-accepted");
    }

    @Test
    void endsWithoutItemWhenNobodyAsks() {
        assertThat(Stages.after(open(), NOW.closing()).decision().orElseThrow().outcome())
                .isEqualTo(new ProcedureOutcome.NoItem());
    }

    @Test
    @DisplayName("a report never puts a request before one that was counted with more affirmative votes")
    void asksAgainWhereTheReportGoesAgainstTheFigures() {
        EmergencyItemProcedure voted = with(
                NOW.submission("i", "x", "JO"),
                NOW.submission("ii", "y", "KW"),
                NOW.submission("iii", "z", "QA"),
                NOW.vote("i", 900, 10, 0),
                NOW.vote("ii", 850, 10, 0),
                NOW.voteWithoutFigures("iii"),
                NOW.announcement("iii", true, false));

        assertThat(Stages.refusal(Stages.after(voted, NOW.announcement("ii", true, true)), NOW.closing()))
                .containsExactly("procedure.choice-not-known requests under Assembly Rules 11.2(b)");
        assertThat(Stages.of(Stages.after(voted, NOW.announcement("i", true, true), NOW.closing())))
                .contains(entry("i", "accepted"));
        assertThat(Stages.of(Stages.after(voted, NOW.correction("iii", true, true), NOW.closing())))
                .contains(entry("iii", "accepted"));
    }

    @Test
    @DisplayName(
            "of several requests with the majority and without figures, the one that is reported is taken, or none")
    void asksForAReportWhereFiguresAreMissing() {
        EmergencyItemProcedure voted = with(
                NOW.submission("i", "x", "JO"),
                NOW.submission("ii", "y", "KW"),
                NOW.vote("i", 900, 10, 0),
                NOW.voteWithoutFigures("ii"),
                NOW.announcement("ii", true, false));

        assertThat(Stages.refusal(voted, NOW.closing()))
                .containsExactly("procedure.choice-not-known requests under Assembly Rules 11.2(b)");
        assertThat(Stages.of(Stages.after(voted, NOW.announcement("i", true, true), NOW.closing())))
                .containsExactly(entry("i", "accepted"), entry("ii", "not accepted"));
    }

    @Test
    @DisplayName("where the figures of all requests with the majority are known, they decide")
    void figuresDecideWhereTheyAreEnough() {
        EmergencyItemProcedure voted = with(
                NOW.submission("i", "x", "JO"),
                NOW.submission("ii", "y", "KW"),
                NOW.vote("i", 900, 10, 0),
                NOW.voteWithoutFigures("ii"),
                NOW.announcement("ii", false, false));

        assertThat(Stages.reasons(voted, NOW.closing()))
                .startsWith("emergency-item.short-as-reported INFERRED")
                .contains("emergency-item.only-one-reached INFERRED");
        assertThat(Stages.of(Stages.after(voted, NOW.closing())))
                .containsExactly(entry("i", "accepted"), entry("ii", "rejected"));
    }

    @Test
    @DisplayName("announced figures are held against the votes")
    void comparesAnnouncedFigures() {
        EmergencyItemProcedure announced = with(
                NOW.submission("i", "x", "JO"),
                NOW.vote("i", 900, 10, 5),
                NOW.announcement(ReportedResult.ofTally("i", Tally.of(901, 10, 4), true)));

        assertThat(announced.announcedContradictions())
                .extracting(finding -> finding.code() + " " + finding.path())
                .containsExactly(
                        "report.count-differs requests[0].votesTaken[0].affirmative",
                        "report.count-differs requests[0].votesTaken[0].abstentions");
    }

    @Test
    void barsTheSubjectsOfWithdrawnAndRejectedRequestsUnlessTheyAreNamed() {
        EmergencyItemProcedure done = with(
                NOW.submission("item", new Subject("a", Set.of("named")), "JO"),
                NOW.submission("same", "a", "KW"),
                NOW.submission("other", "named", "KW"),
                NOW.submission("taken back", "b", "KW"),
                NOW.submission("short", "c", "KW"),
                NOW.submission("behind", "d", "KW"),
                NOW.submission("not heard", "e", "KW"),
                NOW.withdrawal("taken back"),
                NOW.withdrawal("other"),
                NOW.opinion("not heard", false),
                NOW.vote("item", 900, 1, 0),
                NOW.vote("same", 1, 900, 0),
                NOW.vote("short", 1, 900, 0),
                NOW.vote("behind", 800, 1, 0),
                NOW.closing());

        assertThat(BarredSubjects.after(done).outcome()).isEqualTo(new BarredSubjects(List.of("b", "c"), List.of("d")));
        assertThat(BarredSubjects.after(done).reasons())
                .extracting(reason -> reason.code() + " " + reason.citation().provision())
                .containsExactly(
                        "emergency-item.subject-barred Assembly Rules 11.2(d)",
                        "emergency-item.subject-barred Assembly Rules 11.2(d)",
                        "emergency-item.subject-unclear Assembly Rules 11.2(d)");
    }

    private static EmergencyItemProcedure open() {
        return EmergencyItemProcedure.open(1, DAY, RuleBook.at(DAY));
    }

    private static EmergencyItemProcedure with(ProcedureEvent... events) {
        return Stages.after(open(), events);
    }
}
