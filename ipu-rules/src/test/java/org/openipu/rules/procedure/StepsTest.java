package org.openipu.rules.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openipu.model.citation.Citation;
import org.openipu.model.citation.Cited;
import org.openipu.model.citation.Edition;
import org.openipu.model.citation.Provision;
import org.openipu.model.citation.Source;
import org.openipu.model.citation.Standing;
import org.openipu.model.group.GeopoliticalGroup;
import org.openipu.model.parliament.Affiliation;
import org.openipu.model.parliament.CountryCode;
import org.openipu.model.vote.ReportedResult;
import org.openipu.model.vote.Tally;
import org.openipu.rules.majority.Majority;
import org.openipu.rules.rulebook.DeadlineParameters;
import org.openipu.rules.rulebook.MajorityParameters;
import org.openipu.rules.rulebook.RequestParameters;
import org.openipu.rules.rulebook.RuleBook;

/** Each step by itself. Figures are invented. */
class StepsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final Events NOW = new Events(DAY);
    private static final Citation OURS = new Citation(
            Provision.assemblyRule("11"),
            new Edition("ours", Optional.empty(), Optional.empty()),
            Standing.ASSUMED,
            new Source("ours", ""));

    @Test
    void opensForAnAssembly() {
        EmergencyItemProcedure procedure = EmergencyItemProcedure.open(153, DAY.minusDays(1), RuleBook.at(DAY));

        assertThat(procedure.assembly()).isEqualTo(153);
        assertThat(procedure.opening()).isEqualTo(DAY.minusDays(1));
        assertThat(procedure.decision()).isEmpty();
        assertThatThrownBy(() -> EmergencyItemProcedure.open(0, DAY, RuleBook.at(DAY)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesARequestWithEverythingThatIsWrongWithIt() {
        Submission wrong = new Submission(
                DAY.minusDays(1),
                "i",
                "Title",
                Subject.of("x"),
                List.of(
                        new Author.OfOrganization("Observer", Affiliation.OBSERVER),
                        new Author.OfGroup(GeopoliticalGroup.ARAB),
                        new Author.OfParliament(CountryCode.of("SY"), true)),
                List.of(),
                Submission.Documents.NONE);

        assertThat(Stages.refusal(with(NOW.submission("i", "x", "JO")), wrong))
                .containsExactly(
                        "procedure.day-not-in-order day",
                        "request.twice id",
                        "procedure.author-not-a-member authors[0] under Assembly Rules 11.1",
                        "procedure.author-not-a-member authors[1] under Assembly Rules 11.1",
                        "procedure.author-suspended authors[2] under Statutes 4.2",
                        "procedure.memorandum-missing documents under Assembly Rules 11.1",
                        "procedure.draft-resolution-missing documents under Assembly Rules 11.1");
    }

    @ParameterizedTest
    @CsvSource({"MEMORANDUM_ALONE, draft-resolution-missing", "DRAFT_RESOLUTION_ALONE, memorandum-missing"})
    void refusesARequestWithOneDocument(Submission.Documents documents, String code) {
        Submission one =
                new Submission(DAY, "i", "Title", Subject.of("x"), List.of(Events.member("JO")), List.of(), documents);

        assertThat(Stages.refusal(open(), one))
                .containsExactly("procedure." + code + " documents under Assembly Rules 11.1");
    }

    @Test
    void takesARequestMadeWithTheSupportOfAGroup() {
        Submission supported = new Submission(
                DAY,
                "i",
                "Title",
                Subject.of("x"),
                List.of(Events.member("ZA")),
                List.of(GeopoliticalGroup.AFRICAN, GeopoliticalGroup.ARAB),
                Submission.Documents.BOTH);

        assertThat(Stages.of(with(supported))).containsExactly(entry("i", "submitted"));
    }

    @ParameterizedTest
    @DisplayName("says what a request has to be about on the day, and that no time limit is known")
    @CsvSource({
        "2018-10-14, subject-major-event CERTAIN",
        "2020-01-01, subject-unknown UNKNOWN",
        "2024-03-24, subject-recent-situation CERTAIN",
        "2026-11-24, subject-recent-situation INFERRED",
        "1971-09-04, subject-unknown UNKNOWN"
    })
    void tellsTheWordingOfTheDay(LocalDate day, String subject) {
        assertThat(Stages.reasons(
                        EmergencyItemProcedure.open(1, day, RuleBook.at(day)),
                        new Events(day).submission("i", "x", "JO")))
                .containsExactly("emergency-item.deadline-unknown UNKNOWN", "emergency-item." + subject);
    }

    @Test
    @DisplayName("a time limit that the application knows is held against requests, and not against joint ones")
    void keepsAKnownTimeLimit() {
        RuleBook rules = RuleBook.at(DAY).with(DeadlineParameters.EMERGENCY_ITEM, Cited.of(Period.ofDays(1), OURS));
        EmergencyItemProcedure procedure = EmergencyItemProcedure.open(1, DAY, rules);
        Events before = new Events(DAY.minusDays(1));

        assertThat(Stages.refusal(procedure, NOW.submission("i", "x", "JO")))
                .containsExactly("procedure.after-deadline day under Assembly Rules 11");
        assertThat(Stages.of(Stages.after(
                        procedure,
                        before.submission("i", "x", "JO"),
                        before.submission("ii", "x", "KW"),
                        NOW.merger(NOW.submission("j", "x", "JO", "KW"), "i", "ii"))))
                .containsEntry("j", "submitted");
        assertThat(Stages.reasons(procedure, before.submission("i", "x", "JO")))
                .containsExactly("emergency-item.subject-recent-situation INFERRED");
    }

    @Test
    @DisplayName("an opinion binds since October 2025, as reported")
    void anOpinionBinds() {
        Events october = new Events(LocalDate.of(2025, 10, 20));
        EmergencyItemProcedure procedure = Stages.after(
                EmergencyItemProcedure.open(
                        151,
                        october.closing().day(),
                        RuleBook.at(october.closing().day())),
                october.submission("i", "x", "JO"));

        assertThat(Stages.reasons(procedure, october.opinion("i", true)))
                .containsExactly("emergency-item.opinion-admissible SECONDARY");
        assertThat(Stages.reasons(procedure, october.opinion("i", false)))
                .containsExactly("emergency-item.opinion-inadmissible SECONDARY");
        assertThat(Stages.reasons(procedure, october.vote("i", 3, 0, 0)))
                .containsExactly("emergency-item.opinion-missing SECONDARY");
        assertThat(Stages.reasons(Stages.after(procedure, october.opinion("i", true)), october.vote("i", 3, 0, 0)))
                .isEmpty();
        EmergencyItemProcedure refused = Stages.after(procedure, october.opinion("i", false));
        assertThat(Stages.refusal(refused, october.vote("i", 3, 0, 0)))
                .containsExactly("procedure.not-open-for-vote request");
        assertThat(Stages.refusal(refused, october.opinion("i", true)))
                .containsExactly("procedure.not-open-for-opinion request");
        assertThat(Stages.of(Stages.after(refused, october.closing()))).containsExactly(entry("i", "inadmissible"));
    }

    @Test
    @DisplayName("before October 2025 an opinion is kept, is of unknown effect, and binds nobody")
    void anOpinionOfAnotherDayIsKept() {
        LocalDate day = LocalDate.of(2024, 3, 24);
        Events march = new Events(day);
        EmergencyItemProcedure doubted = Stages.after(
                EmergencyItemProcedure.open(148, day, RuleBook.at(day)),
                march.submission("i", "x", "JO"),
                march.opinion("i", false));

        assertThat(doubted.requests().get(0).stage())
                .isInstanceOfSatisfying(
                        OpenStage.Doubted.class,
                        stage -> assertThat(stage.citation().standing()).isEqualTo(Standing.UNKNOWN));
        assertThat(Stages.of(Stages.after(doubted, march.vote("i", 3, 0, 0), march.closing())))
                .containsExactly(entry("i", "accepted"));
        assertThat(Stages.of(Stages.after(doubted, march.closing()))).containsExactly(entry("i", "doubted"));
    }

    @Test
    void refusesAMergerWithEverythingThatIsWrongWithIt() {
        EmergencyItemProcedure procedure = with(
                NOW.submission("i", "x", "JO"),
                NOW.submission("ii", "y", "KW"),
                NOW.submission("iii", "x", "BH"),
                NOW.vote("iii", 1, 2, 0));

        assertThat(Stages.refusal(procedure, NOW.merger(NOW.submission("i", "x", "JO"), "i", "i", "ii", "iii", "iv")))
                .containsExactly(
                        "request.twice originals[1]",
                        "procedure.subjects-differ originals[2] under Assembly Rules 11.2(c)",
                        "procedure.joint-author-missing joint.authors under Assembly Rules 11.2(c)",
                        "procedure.not-open-for-merging originals[3]",
                        "procedure.joint-author-missing joint.authors under Assembly Rules 11.2(c)",
                        "request.unknown originals[4]",
                        "request.twice joint.id");
        assertThat(Stages.refusal(procedure, NOW.merger(NOW.submission("j", "x", "JO"), "i")))
                .containsExactly("procedure.too-few-to-merge originals under Assembly Rules 11.2(c)");
    }

    @Test
    void mergesNothingWhereMergingIsNotAllowed() {
        RuleBook rules = RuleBook.at(DAY).with(RequestParameters.MERGING, Cited.of(false, OURS));

        assertThat(Stages.refusal(
                        Stages.after(
                                EmergencyItemProcedure.open(1, DAY, rules),
                                NOW.submission("i", "x", "JO"),
                                NOW.submission("ii", "x", "KW")),
                        NOW.merger(NOW.submission("j", "x", "JO", "KW"), "i", "ii")))
                .containsExactly("procedure.merging-not-allowed originals under Assembly Rules 11");
    }

    @Test
    void withdrawsBeforeTheVoteAlone() {
        EmergencyItemProcedure procedure = with(NOW.submission("i", "x", "JO"), NOW.submission("ii", "y", "JO"));

        assertThat(Stages.of(Stages.after(procedure, NOW.withdrawal("i"), NOW.vote("ii", 3, 0, 0), NOW.closing())))
                .containsExactly(entry("i", "withdrawn"), entry("ii", "accepted"));
        assertThat(Stages.refusal(Stages.after(procedure, NOW.vote("i", 3, 0, 0)), NOW.withdrawal("i")))
                .containsExactly("procedure.not-open-for-withdrawal request");
        assertThat(Stages.refusal(procedure, NOW.withdrawal("iii"))).containsExactly("request.unknown request");
    }

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
                        "report.count-differs requests[0].ballots[0].affirmative",
                        "report.count-differs requests[0].ballots[0].abstentions");
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

    @Test
    void refusesNonsense() {
        assertThatThrownBy(() -> NOW.submission(" ", "x", "JO")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Subject.of(" ")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Author.OfOrganization(" ", Affiliation.OBSERVER))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Author.OfOrganization("A Member", Affiliation.MEMBER))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static EmergencyItemProcedure open() {
        return EmergencyItemProcedure.open(1, DAY, RuleBook.at(DAY));
    }

    private static EmergencyItemProcedure with(ProcedureEvent... events) {
        return Stages.after(open(), events);
    }
}
