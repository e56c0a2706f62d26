package org.openipu.rules.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openipu.model.citation.Citation;
import org.openipu.model.citation.Cited;
import org.openipu.model.citation.Edition;
import org.openipu.model.citation.Provision;
import org.openipu.model.citation.Source;
import org.openipu.model.citation.Standing;
import org.openipu.rules.rulebook.RequestParameters;
import org.openipu.rules.rulebook.RuleBook;

/** What can happen to a request before the vote. Figures are invented. */
class OpenRequestsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final Events NOW = new Events(DAY);
    private static final Citation OURS = new Citation(
            Provision.assemblyRule("11"),
            new Edition("ours", Optional.empty(), Optional.empty()),
            Standing.ASSUMED,
            new Source("ours", ""));

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

    private static EmergencyItemProcedure open() {
        return EmergencyItemProcedure.open(1, DAY, RuleBook.at(DAY));
    }

    private static EmergencyItemProcedure with(ProcedureEvent... events) {
        return Stages.after(open(), events);
    }
}
