package org.openipu.rules.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openipu.model.citation.Citation;
import org.openipu.model.citation.Cited;
import org.openipu.model.citation.Edition;
import org.openipu.model.citation.Provision;
import org.openipu.model.citation.Source;
import org.openipu.model.citation.Standing;
import org.openipu.model.vote.RequestVote;
import org.openipu.model.vote.Tally;
import org.openipu.rules.rulebook.RequestParameters;
import org.openipu.rules.rulebook.RuleBook;

/** Single steps: what each leaves as it was, and what each says. Figures are invented. */
class ProcedureStepsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final Events NOW = new Events(DAY);

    @Test
    @DisplayName("Of several steps, the first that is refused is answered, and none after it is tried")
    void stopAtTheFirstThatIsRefused() {
        Transition first = open(DAY).apply(NOW.withdrawal("i"));

        assertThat(open(DAY)
                        .applyAll(List.of(NOW.withdrawal("i"), NOW.withdrawal("ii"), NOW.submission("i", "x", "JO"))))
                .isEqualTo(first);
    }

    @Test
    void mergeNoOtherRequests() {
        Merger merger = NOW.merger(NOW.submission("j", "x", "JO", "KW"), "i", "ii");
        EmergencyItemProcedure merged = Stages.after(
                open(DAY),
                NOW.submission("i", "x", "JO"),
                NOW.submission("ii", "x", "KW"),
                NOW.submission("iii", "x", "QA"),
                merger);

        assertThat(Stages.of(merged))
                .containsExactly(
                        entry("i", "merged"),
                        entry("ii", "merged"),
                        entry("iii", "submitted"),
                        entry("j", "submitted"));
        assertThat(merged.requests().get(0).stage()).isEqualTo(new DroppedStage.Merged(merger));
        assertThat(new DroppedStage.Merged(merger).into()).isEqualTo("j");
    }

    @Test
    @DisplayName("An opinion of a day for which none is known to be asked for is of unknown effect; a vote needs none")
    void sayThatAnOpinionIsOfUnknownEffect() {
        LocalDate day = LocalDate.of(2024, 3, 24);
        Events march = new Events(day);
        EmergencyItemProcedure submitted = Stages.after(open(day), march.submission("i", "x", "JO"));

        assertThat(Stages.reasons(submitted, march.opinion("i", true)))
                .containsExactly("emergency-item.opinion-unknown UNKNOWN");
        assertThat(Stages.of(Stages.after(submitted, march.opinion("i", true)))).containsEntry("i", "admissible");
        assertThat(Stages.reasons(submitted, march.vote("i", 3, 0, 0))).isEmpty();
    }

    @Test
    void tellOfNoResultOfARequestThatWasNeverVotedOn() {
        EmergencyItemProcedure submitted = Stages.after(open(DAY), NOW.submission("i", "x", "JO"));

        assertThat(submitted.requests().get(0).voteTaken()).isEmpty();
        assertThat(Stages.refusal(submitted, NOW.announcement("i", true, true)))
                .containsExactly("procedure.not-voted-on result.request");
        assertThat(Stages.refusal(submitted, NOW.correction("i", true, true)))
                .containsExactly("procedure.not-voted-on result.request");
        assertThat(Stages.refusal(submitted, NOW.voidVote("i", 3, 0)))
                .containsExactly("procedure.not-voted-on request");
        assertThat(Stages.refusal(submitted, NOW.voidVote("ii", 3, 0))).containsExactly("request.unknown request");
    }

    @Test
    void endInAnAnswerOfTheirKind() {
        EmergencyItemProcedure voted = Stages.after(open(DAY), NOW.submission("i", "x", "JO"), NOW.vote("i", 3, 0, 0));

        assertThat(kind(voted.apply(NOW.closing()))).isEqualTo("taken");
        assertThat(kind(voted.apply(NOW.vote("i", 3, 0, 0)))).isEqualTo("refused");
        assertThat(kind(voted.apply(NOW.voidVote("i", 3, 0)))).isEqualTo("unknown");
    }

    @Test
    void takeAVoteWithItsRecord() {
        RequestVote vote = RequestVote.of("i", Tally.of(3, 0, 0));

        assertThat(Voting.of(DAY, vote)).isEqualTo(new Voting(DAY, "i", Optional.of(vote.votes())));
    }

    @Test
    void takeNoRequestWithoutATitle() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Submission(
                        DAY, "i", " ", Subject.of("x"), List.of(), List.of(), Submission.Documents.BOTH));
    }

    @Test
    @DisplayName(
            "11.2(d): subjects are barred by a known rule, unclear where it is not known, free where it is not in force")
    void barSubjectsAsFarAsTheRuleIsKnown() {
        assertThat(barred(RuleBook.at(DAY))).isEqualTo(new BarredSubjects(List.of("y"), List.of()));
        assertThat(barred(with(Cited.of(false, ours(Standing.ASSUMED)))))
                .isEqualTo(new BarredSubjects(List.of(), List.of()));
        assertThat(barred(with(Cited.unknown(ours(Standing.UNKNOWN)))))
                .isEqualTo(new BarredSubjects(List.of(), List.of("y")));
    }

    private static BarredSubjects barred(RuleBook rules) {
        return Stages.after(
                        EmergencyItemProcedure.open(1, DAY, rules),
                        NOW.submission("i", "x", "JO"),
                        NOW.submission("ii", "y", "KW"),
                        NOW.withdrawal("ii"),
                        NOW.vote("i", 3, 0, 0),
                        NOW.closing())
                .barredSubjects()
                .outcome();
    }

    private static String kind(Transition step) {
        return step.fold(taken -> "taken", refused -> "refused", unknown -> "unknown");
    }

    private static RuleBook with(Cited<Boolean> rule) {
        return RuleBook.at(DAY).with(RequestParameters.BARRED_SUBJECTS, rule);
    }

    private static Citation ours(Standing standing) {
        return new Citation(
                Provision.assemblyRule("11.2(d)"),
                new Edition("ours", Optional.empty(), Optional.empty()),
                standing,
                new Source("ours", ""));
    }

    private static EmergencyItemProcedure open(LocalDate day) {
        return EmergencyItemProcedure.open(1, day, RuleBook.at(day));
    }
}
