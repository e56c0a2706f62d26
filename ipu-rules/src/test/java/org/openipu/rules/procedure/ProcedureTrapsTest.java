package org.openipu.rules.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openipu.model.citation.Instrument;
import org.openipu.model.finding.Finding;
import org.openipu.model.parliament.Affiliation;
import org.openipu.model.parliament.CountryCode;
import org.openipu.model.vote.ReportedResult;
import org.openipu.rules.decision.Reason;
import org.openipu.rules.rulebook.RuleBook;

/** The known ways to get the procedure wrong; the numbers are those of the project's list of traps. Figures are invented. */
class ProcedureTrapsTest {

    private static final LocalDate IN_1971 = LocalDate.of(1971, 9, 4);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Events THEN = new Events(IN_1971);
    private static final Events NOW = new Events(TODAY);

    @Test
    @DisplayName("Trap 1(b): the announced and the corrected result are kept apart, each with its day")
    void announcedAndCorrectedAreKeptApart() {
        Announcement announced = THEN.announcement("i", true, true);
        Correction corrected = new Correction(IN_1971.plusDays(1), ReportedResult.ofOutcome("i", false, false));
        EmergencyItemProcedure procedure = Stages.after(
                open(IN_1971), THEN.submission("i", "x", "IN"), THEN.vote("i", 400, 150, 100), announced, corrected);

        VoteTaken voteTaken = procedure.requests().get(0).votesTaken().get(0);
        assertThat(voteTaken.announcement()).contains(announced);
        assertThat(voteTaken.corrections()).containsExactly(corrected);
        assertThat(procedure.announcedContradictions())
                .extracting(Finding::code, Finding::path)
                .containsExactly(tuple("report.majority-differs", "requests[0].votesTaken[0].reachedMajority"));
        assertThat(procedure.correctedContradictions()).isEmpty();
    }

    @Test
    @DisplayName("Trap 1(c): a voided vote is a state of its own, stays in the record and is not counted")
    void aVoidedVoteIsAStateOfItsOwn() {
        VoidVote declaration = THEN.voidVote("i", 300, 200);
        EmergencyItemProcedure voided = Stages.after(
                open(IN_1971), THEN.submission("i", "x", "IN"), THEN.vote("i", 400, 150, 100), declaration);

        RequestRecord record = voided.requests().get(0);
        assertThat(record.stage()).isEqualTo(new OpenStage.Voided(declaration));
        assertThat(record.voteTaken()).isEmpty();
        assertThat(record.votesTaken())
                .hasSize(1)
                .first()
                .extracting(VoteTaken::declaredVoid)
                .isEqualTo(Optional.of(declaration));
        assertThat(Stages.refusal(voided, THEN.closing())).containsExactly("procedure.still-open requests[0]");
        assertThat(Stages.refusal(voided, THEN.announcement("i", true, true)))
                .containsExactly("procedure.not-voted-on result.request");
    }

    @Test
    @DisplayName("Trap 7: equal leaders stay undecided, whoever came first")
    void equalLeadersStayUndecided() {
        for (List<String> order : List.of(List.of("i", "ii"), List.of("ii", "i"))) {
            EmergencyItemProcedure procedure = Stages.after(
                    open(TODAY),
                    NOW.submission(order.get(0), "x", "JO"),
                    NOW.submission(order.get(1), "y", "KW"),
                    NOW.vote("i", 900, 400, 0),
                    NOW.vote("ii", 900, 10, 0),
                    NOW.closing());

            assertThat(Stages.of(procedure).values()).containsExactly("undecided", "undecided");
            assertThat(procedure.decision().orElseThrow().outcome())
                    .isEqualTo(new ProcedureOutcome.LeadersEqual(order));
            assertThat(BarredSubjects.after(procedure).outcome().barred()).isEmpty();
        }
    }

    @Test
    @DisplayName("Trap 17: an Associate Member has no vote and asks for no emergency item, alone or with a Member")
    void anAssociateMemberDoesNotAsk() {
        Author associate = new Author.OfOrganization("An assembly", Affiliation.ASSOCIATE_MEMBER);

        assertThat(Affiliation.ASSOCIATE_MEMBER.mayVote()).isFalse();
        assertThat(Stages.refusal(open(TODAY), NOW.submittedBy(associate)))
                .containsExactly("procedure.author-not-a-member authors[0] under Assembly Rules 11.1");
        assertThat(Stages.refusal(open(TODAY), NOW.submittedBy(Events.member("JO"), associate)))
                .containsExactly("procedure.author-not-a-member authors[1] under Assembly Rules 11.1");
    }

    @Test
    @DisplayName("Trap 24: emergency items belong to the Assembly; no step rests on a rule of the Governing Council")
    void emergencyItemsBelongToTheAssembly() {
        EmergencyItemProcedure begin = open(TODAY);
        EmergencyItemProcedure voted =
                Stages.after(begin, NOW.submission("i", "x", "JO"), NOW.opinion("i", true), NOW.vote("i", 3, 0, 0));
        Author suspended = new Author.OfParliament(CountryCode.of("SY"), true);
        Stream<Transition> steps = Stream.of(
                begin.apply(NOW.submission("i", "x", "JO")),
                begin.apply(NOW.submittedBy()),
                begin.apply(NOW.submittedBy(suspended)),
                voted.apply(NOW.closing()),
                voted.apply(NOW.merger(NOW.submission("j", "y"), "i")));

        assertThat(steps.flatMap(ProcedureTrapsTest::instruments))
                .isNotEmpty()
                .allMatch(Set.of(Instrument.ASSEMBLY_RULES, Instrument.STATUTES)::contains);
    }

    private static Stream<Instrument> instruments(Transition step) {
        return step.fold(
                taken -> instruments(taken.reasons()),
                refused -> refused.findings().stream()
                        .flatMap(finding -> finding.provision().stream())
                        .map(provision -> provision.instrument()),
                unknown -> instruments(unknown.reasons()));
    }

    private static Stream<Instrument> instruments(List<Reason> reasons) {
        return reasons.stream().map(reason -> reason.citation().provision().instrument());
    }

    private static EmergencyItemProcedure open(LocalDate day) {
        return EmergencyItemProcedure.open(1, day, RuleBook.at(day));
    }
}
