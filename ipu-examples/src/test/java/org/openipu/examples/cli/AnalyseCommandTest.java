package org.openipu.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openipu.examples.cli.AnalysedVotes.ROLL_CALLS;
import static org.openipu.examples.cli.AnalysedVotes.TALLIES;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnalyseCommandTest {

    @TempDir
    private Path folder;

    @Test
    void addsFlipsAndGroupsToADecision() throws IOException {
        Run run = Run.of("analyse", file(ROLL_CALLS), "--date", "2025-10-20", "--format", "json");

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith("{\n  \"format\" : \"org.openipu.decision/1\",\n  \"outcome\" : \"accepted\",")
                .containsSubsequence(
                        "\"flips\" : [ {",
                        "\"id\" : \"i\"",
                        "\"accepted\" : false",
                        "\"margin\" : -1",
                        "\"absenceKnown\" : true",
                        "\"votes\" : 1",
                        "\"votesAnswer\" : \"found\"",
                        "\"votesOnly\" : false",
                        "\"example\" : [ {",
                        "\"request\" : \"i\"",
                        "\"member\" : \"LI\"",
                        "\"from\" : \"no\"",
                        "\"to\" : \"yes\"",
                        "\"votes\" : 1",
                        "\"delegations\" : 1",
                        "\"kinds\" : [ {",
                        "\"from\" : \"abstention\"",
                        "\"to\" : \"absence\"",
                        "\"votesAnswer\" : \"impossible\"",
                        "\"accepted\" : true",
                        "\"groups\" : [ {",
                        "\"id\" : \"i\"",
                        "\"group\" : \"asia-pacific\"",
                        "\"yes\" : 3",
                        "\"inTwo\" : [ \"CA\" ]",
                        "\"alone\" : true",
                        "\"aloneVotes\" : 1",
                        "\"group\" : null");
    }

    @Test
    @DisplayName(
            "below the decision stands what would turn it, kind of change by kind, and what each group could have done")
    void saysWhatWouldTurnIt() throws IOException {
        assertThat(Run.of("analyse", file(ROLL_CALLS), "--date", "2025-10-20").out())
                .startsWith("Emergency item, decided by the rules as of 20 October 2025\n")
                .contains(
                        """
                        What would turn it

                        For i to be accepted (margin -1):
                        change                 fewest votes  fewest delegations
                        no to yes                         1                   1
                        abstention to yes      1 (no other)        1 (no other)
                        absence to yes                    1                   1
                        no to abstention                  1                   1
                        no to absence                     1                   1
                        abstention to absence    not enough          not enough
                        any changes together              1                   1
                        Fewest votes, an example: LI 1 (no to yes)
                        Fewest delegations, an example: LI 1 (no to yes)
                        """,
                        "  Statutes 15.3, since 6 April 2019 (from a secondary source)\n",
                        """
                        The votes on i by geopolitical group
                        group         yes  no  abstain  could have turned it alone
                        African         0   0        0                  not enough
                        """,
                        "In two groups and counted in full in both: CA\n")
                .endsWith(
                        "\nGroups as in this library's register of 31 December 2025, without when a parliament joined its"
                                + " group; for many parliaments they are inferred.\n");
    }

    @Test
    @DisplayName("another request can take it from the accepted one: the example then says on which")
    void namesTheOtherRequest() throws IOException {
        Path file = file("""
                request,member,yes,no,abstain,entitlement,delegates
                i,LI,10,0,0,10,1
                i,FR,10,0,0,18,1
                ii,LI,10,0,0,10,1
                ii,FR,9,0,1,18,1
                """);

        assertThat(Run.of("analyse", file, "--date", "2025-10-20").out())
                .contains(
                        "For i to be accepted no longer (margin 6):\n",
                        "For ii to be accepted (margin 6):\n",
                        "Fewest votes, an example: FR 1 (abstention to yes); FR 1 on i (yes to no)\n");
    }

    @Test
    @DisplayName("139th Assembly: totals tell votes, and neither delegations nor absent votes, which is said")
    void totalsTellVotesAlone() throws IOException {
        Run run = Run.of("analyse", file(TALLIES), "--date", "2018-10-15");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains(
                        """
                        For climate to be accepted no longer (margin 161):
                        change                 fewest votes  fewest delegations
                        yes to no                       162           not known
                        absence to no             not known           not known
                        abstention to no                243           not known
                        yes to abstention               485           not known
                        yes to absence                  485           not known
                        absence to abstention     not known           not known
                        any changes together            162           not known
                        Fewest votes, an example: votes 162 (yes to no)
                        """,
                        "- In the vote on climate it is not known how many votes each delegation could cast",
                        "The votes on climate by geopolitical group are not known: there are totals alone.\n")
                .doesNotContain("register of");
        assertThat(Run.of("analyse", file(TALLIES), "--format", "json").out())
                .contains("\"member\" : null", "\"votesOnly\" : null", "\"delegationsAnswer\" : \"unknown\"");
    }

    @Test
    @DisplayName("with a majority each request stands for itself; of those present the base does not move")
    void takesAMajorityAndABase() throws IOException {
        Run run = Run.of(
                "analyse", file(ROLL_CALLS), "--majority", "simple", "--base", "present", "--date", "2025-10-20");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .startsWith("Majority of the votes of the delegations present")
                .contains("For ii to be accepted no longer (margin 5):\n", "yes to abstention                 6");
        assertThat(Run.of("analyse", file(ROLL_CALLS), "--majority", "2/3", "--format", "json")
                        .out())
                .startsWith("{\n  \"format\" : \"org.openipu.majority/1\",")
                .containsSubsequence("\"verdicts\"", "\"flips\"", "\"groups\"");
    }

    @Test
    void refusesWhatCannotBeAnalysed() throws IOException {
        assertThat(Run.of("analyse", file(TALLIES), "--base", "present").exitCode())
                .isEqualTo(2);
        assertThat(Run.of("analyse", file(TALLIES), "--body", "council").exitCode())
                .isEqualTo(2);
        assertThat(Run.of("analyse", folder.resolve("missing")).exitCode()).isEqualTo(3);

        Run noRoll = Run.of("analyse", file(TALLIES), "--majority", "simple", "--base", "entitled");
        assertThat(noRoll.exitCode()).isEqualTo(1);
        assertThat(noRoll.err()).contains("[roll-call.needed-for-base]");

        Run tooMany = Run.of(
                "analyse",
                file("request,member,yes,no,abstain,entitlement,delegates\ni,CN,23,0,0,23,2\nii,CN,99999,0,0,,\n"));
        assertThat(tooMany.exitCode()).isEqualTo(1);
        assertThat(tooMany.err()).contains("[roll-call.votes-above-castable]", "[flip.too-many-votes]");
    }

    @ParameterizedTest
    @CsvSource({
        "de, Was das Ergebnis drehen würde, Ja zu Nein",
        "es, Qué cambiaría el resultado, sí a no",
        "fr, Ce qui renverserait le résultat, oui à non"
    })
    void speaksFourLanguages(String language, String title, String change) throws IOException {
        assertThat(Run.of("analyse", file(ROLL_CALLS), "--lang", language).out())
                .contains("\n" + title + "\n", "\n" + change + " ");
    }

    private Path file(String content) throws IOException {
        return Files.writeString(folder.resolve("votes.csv"), content);
    }
}
