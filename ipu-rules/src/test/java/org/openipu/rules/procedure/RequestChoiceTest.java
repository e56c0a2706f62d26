package org.openipu.rules.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openipu.model.finding.Argument;
import org.openipu.rules.decision.Decision;
import org.openipu.rules.rulebook.RuleBook;

/** The choice where a report stands in for figures, with the reasons given for it. Figures are invented. */
class RequestChoiceTest {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 24);
    private static final Events NOW = new Events(DAY);

    @Test
    @DisplayName("The only request with the majority is taken, though the report does not name it as accepted")
    void takesTheOnlyOneAsReported() {
        EmergencyItemProcedure done =
                closed(NOW.voteWithoutFigures("i"), NOW.announcement("i", true, false), NOW.vote("ii", 10, 900, 0));

        assertThat(done.decision().map(Decision::outcome)).contains(new ProcedureOutcome.ItemAccepted("i"));
        assertThat(reasons(done))
                .containsExactly("emergency-item.reached-as-reported i", "emergency-item.accepted-as-reported i");
        assertThat(Stages.of(done))
                .containsExactly(entry("i", "accepted"), entry("ii", "rejected"), entry("iii", "withdrawn"));
    }

    @Test
    @DisplayName("Of several with the majority the one is taken that the report names, though another came first")
    void takesTheOneThatIsNamed() {
        EmergencyItemProcedure done = closed(
                NOW.voteWithoutFigures("i"),
                NOW.voteWithoutFigures("ii"),
                NOW.announcement("i", true, false),
                NOW.announcement("ii", true, true));

        assertThat(done.decision().map(Decision::outcome)).contains(new ProcedureOutcome.ItemAccepted("ii"));
        assertThat(reasons(done))
                .containsExactly(
                        "emergency-item.reached-as-reported i",
                        "emergency-item.reached-as-reported ii",
                        "emergency-item.accepted-as-reported ii");
    }

    @Test
    @DisplayName("Where none is reported to have the majority, that is the reason, not the figures")
    void takesNoneAsReported() {
        EmergencyItemProcedure done =
                closed(NOW.voteWithoutFigures("i"), NOW.announcement("i", false, false), NOW.vote("ii", 10, 900, 0));

        assertThat(done.decision().map(Decision::outcome)).contains(new ProcedureOutcome.NoItem());
        assertThat(reasons(done))
                .containsExactly("emergency-item.short-as-reported i", "emergency-item.none-as-reported");
    }

    @Test
    void saysNothingOfRequestsWithoutAVote() {
        EmergencyItemProcedure done = closed(NOW.vote("i", 900, 10, 0), NOW.vote("ii", 10, 900, 0));

        assertThat(reasons(done)).noneMatch(reason -> reason.contains("as-reported"));
        assertThat(done.decision()
                        .orElseThrow()
                        .outcome()
                        .<String>fold(accepted -> accepted.request(), none -> "none", equal -> "equal"))
                .isEqualTo("i");
        assertThat(closed(NOW.vote("i", 1, 900, 0), NOW.vote("ii", 10, 900, 0))
                        .decision()
                        .orElseThrow()
                        .outcome()
                        .<String>fold(accepted -> accepted.request(), none -> "none", equal -> "equal"))
                .isEqualTo("none");
    }

    /** The votes on two requests; a third was withdrawn before. */
    private static EmergencyItemProcedure closed(ProcedureEvent... votes) {
        EmergencyItemProcedure open = Stages.after(
                EmergencyItemProcedure.open(1, DAY, RuleBook.at(DAY)),
                NOW.submission("i", "x", "JO"),
                NOW.submission("ii", "y", "KW"),
                NOW.submission("iii", "z", "QA"),
                NOW.withdrawal("iii"));
        return Stages.after(Stages.after(open, votes), NOW.closing());
    }

    private static List<String> reasons(EmergencyItemProcedure procedure) {
        return procedure.decision().orElseThrow().reasons().stream()
                .map(reason -> reason.code()
                        + reason.arguments().stream()
                                .filter(Argument.Text.class::isInstance)
                                .map(argument -> " " + ((Argument.Text) argument).value())
                                .findFirst()
                                .orElse(""))
                .toList();
    }
}
