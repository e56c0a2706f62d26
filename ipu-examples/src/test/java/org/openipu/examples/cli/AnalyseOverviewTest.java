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

/** What {@code analyse} tells besides flips and groups: cohesion, agreement and power, and the page. */
class AnalyseOverviewTest {

    @TempDir
    private Path folder;

    @Test
    void addsCohesionAgreementAndPowerAsExactFractions() throws IOException {
        Run run = Run.of("analyse", file(ROLL_CALLS), "--date", "2025-10-20", "--format", "json");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out().replaceAll("\\s+", " "))
                .containsSubsequence(
                        "\"flips\"",
                        "\"groups\"",
                        "\"cohesion\" : [ { \"id\" : \"i\", \"groups\" : [ { \"group\" : \"african\", \"rice\" : null,",
                        "\"group\" : \"twelve-plus\", \"rice\" : \"11/35\", \"agreement\" : \"5/13\"",
                        "\"inSeveral\" : [ { \"member\" : \"CA\", \"groups\" : [ \"asia-pacific\", \"twelve-plus\" ] } ]",
                        "\"agreement\" : { \"members\" : [ \"CA\", \"CH\", \"FR\", \"LI\" ], \"rows\" : [ [ \"1/1\", \"1/3\",",
                        "\"compared\" : [ [ 1, 1, 1, 1 ], [ 1, 2, 2, 2 ],",
                        "\"one\" : \"african\", \"other\" : \"african\", \"pairs\" : 0, \"agreement\" : null",
                        "\"power\" : [ { \"id\" : \"i\", \"votes\" : 47, \"required\" : 32, \"players\" : [",
                        "\"group\" : \"twelve-plus\", \"member\" : null, \"votes\" : 32, \"banzhaf\" : \"1/1\",",
                        "\"group\" : null, \"member\" : \"CA\", \"votes\" : 15, \"banzhaf\" : \"0/1\",",
                        "\"shapleyShubik\" : \"0/1\"");
    }

    @Test
    void totalsHaveNeitherAgreementNorPower() throws IOException {
        assertThat(Run.of("analyse", file(TALLIES), "--format", "json").out().replaceAll("\\s+", " "))
                .contains(
                        "\"cohesion\" : [ { \"id\" : \"climate\", \"groups\" : [ ], \"inSeveral\" : [ ] } ]",
                        "\"agreement\" : null",
                        "\"power\" : [ { \"id\" : \"climate\", \"votes\" : null, \"required\" : null, \"players\" : [ ] } ]");
    }

    @Test
    void theTextSumsUp() throws IOException {
        assertThat(Run.of("analyse", file(ROLL_CALLS), "--date", "2025-10-20").out())
                .contains(
                        "\nHow closely the groups held together on i\n",
                        "Twelve Plus   11/35 (31.4 %)    5/13 (38.5 %)\n",
                        """

                        Who voted alike
                        Most alike: Asia-Pacific and Twelve Plus 29.6 %
                        Least alike: Asia-Pacific and Twelve Plus 29.6 %
                        Pairs of delegations that can be compared: 6; always alike: 0; never alike: 1
                        """,
                        "\nThe power of the groups over i\nIf each votes as one, 32 of 47 votes are needed.\n",
                        "delegations on their own: 1     15    0.0 %                   25.0 %           0.0 %\n");
    }

    @Test
    @DisplayName("--to html prints the page to standard output, for verdicts too and in the language asked for")
    void printsAPage() throws IOException {
        Run run = Run.of("analyse", file(ROLL_CALLS), "--to", "html", "--lang", "fr", "--date", "2025-10-20");

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith("<!DOCTYPE html>\n<html lang=\"fr\">")
                .contains("<svg", "Qui a voté de la même façon");
        assertThat(Run.of("analyse", file(TALLIES), "--to", "html", "--majority", "2/3")
                        .out())
                .contains("<html lang=\"en\">", "there are totals alone");
        assertThat(Run.of("analyse", file(TALLIES), "--to", "pdf").exitCode()).isEqualTo(2);
        assertThat(Run.of("analyse", file("{"), "--to", "html").exitCode()).isEqualTo(3);
    }

    @Test
    void namesOfRequestsCannotChangeThePage() throws IOException {
        Path file = file("request,yes,no,abstain\n<script>alert(1)</script>\u202e,5,3,1\n");

        assertThat(Run.of("analyse", file, "--to", "html").out())
                .doesNotContain("<script", "\u202e")
                .contains("&lt;script&gt;");
    }

    private Path file(String content) throws IOException {
        return Files.writeString(folder.resolve("votes.csv"), content);
    }
}
