package org.openipu.rules.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openipu.model.finding.Argument;
import org.openipu.model.finding.Finding;
import org.openipu.model.group.Choice;
import org.openipu.model.vote.Tally;

class ReconciledNamesTest {

    private static final ReconciledNames NAMES = ReconciledNames.of(
            "A/RES/0/1", List.of("VIET NAM", "CÔTE D'IVOIRE"), List.of("TÜRKİYE"), List.of(" LIECHTENSTEIN "));

    @Test
    void takesNamesOfAnyKind() {
        assertThat(NAMES.tally()).isEqualTo(Tally.of(2, 1, 1));
        assertThat(NAMES.votes()).contains(new NamedVote("LIECHTENSTEIN", Choice.ABSTENTION, 1));
        assertThat(Reconciliation.of(NAMES, PrintedTotals.of("A/RES/0/1", Tally.of(2, 1, 1)))
                        .findings())
                .isEmpty();
    }

    @Test
    void findsTotalsThatAreOff() {
        assertThat(Reconciliation.of(NAMES, PrintedTotals.of("A/RES/0/1", Tally.of(2, 1, 0)))
                        .findings())
                .containsExactly(Finding.error(
                        "printed.abstain-differs",
                        "printed[0].abstain",
                        Argument.of("request", "A/RES/0/1"),
                        Argument.of("printed", 0),
                        Argument.of("counted", 1),
                        Argument.of("difference", -1)));
    }

    @Test
    void findsNamesThatStandTwice() {
        ReconciledNames names =
                ReconciledNames.of("vote", List.of("CHAD", "MALI", "CHAD"), List.of("MALI"), List.of("CHAD", "chad"));

        assertThat(Reconciliation.of(names, PrintedTotals.of("vote", Tally.of(3, 1, 2)))
                        .findings())
                .containsExactly(
                        twice("reconciliation.name-twice", "votes[2]", "CHAD"),
                        twice("reconciliation.name-on-two-sides", "votes[3]", "MALI"),
                        twice("reconciliation.name-on-two-sides", "votes[4]", "CHAD"));
    }

    @Test
    void countsVotesOfMoreThanOne() {
        ReconciledNames weighted = new ReconciledNames(
                "vote", List.of(new NamedVote("Left", Choice.YES, 46), new NamedVote("Greens", Choice.YES, 53)));

        assertThat(weighted.tally()).isEqualTo(Tally.of(99, 0, 0));
        assertThat(new ReconciledNames("vote", List.of(new NamedVote("Absent", Choice.NO, 0))).tally())
                .isEqualTo(Tally.of(0, 0, 0));
    }

    @Test
    void refusesNonsense() {
        assertThatIllegalArgumentException().isThrownBy(() -> new NamedVote(" ", Choice.YES, 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NamedVote("CHAD", Choice.YES, -1))
                .withMessage("votes must not be negative: -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ReconciledNames("", List.of()))
                .withMessage("record must not be blank");
        ReconciledNames tooMany = new ReconciledNames(
                "vote",
                List.of(
                        new NamedVote("a", Choice.NO, Integer.MAX_VALUE),
                        new NamedVote("b", Choice.NO, Integer.MAX_VALUE)));
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(tooMany::tally);
    }

    private static Finding twice(String code, String path, String name) {
        return Finding.error(code, path, Argument.of("record", "vote"), Argument.of("name", name));
    }
}
