package org.openipu.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReconcileCommandTest {

    private static final String HEADER = "request,member,yes,no,abstain,entitlement,delegates\n";
    private static final String GOOD = HEADER + "i,LI,10,0,0,10,1\ni,CHE,5,4,3,12,2\nii,LI,0,10,0,10,1\n";

    @TempDir
    private Path folder;

    @Test
    void findsNothingWhereNothingContradicts() throws IOException {
        Path printed = file("printed.csv", "request,yes,no,abstain\nii,0,10,0\ni,15,4,3\n");

        assertThat(Run.of("reconcile", file("votes.csv", GOOD), "--printed", printed))
                .isEqualTo(new Run(0, "Consistent, errors: 0, warnings: 0\n", ""));
        assertThat(Run.of("reconcile", file("votes.csv", GOOD), "--format", "json")
                        .out())
                .isEqualTo("""
                {
                  "format" : "org.openipu.reconciliation/1",
                  "consistent" : true,
                  "findings" : [ ]
                }
                """);
    }

    @Test
    @DisplayName("votes that nothing stands beside are consistent, and a warning says that nothing was compared")
    void warnsWhenThereIsNothingToCompareWith() throws IOException {
        Run run = Run.of("reconcile", file("votes.csv", "request,yes,no,abstain\ni,15,4,3\n"));

        assertThat(run)
                .isEqualTo(new Run(
                        0,
                        "Consistent, errors: 0, warnings: 1\n",
                        "warning: Nothing was compared: the votes have no entitlements beside them, and no printed totals"
                                + " were given. [reconciliation.nothing-compared]\n"));
    }

    @Test
    @DisplayName("a total that is off, by how much, and votes that are printed or recorded alone")
    void holdsNamesAgainstPrintedTotals() throws IOException {
        Path votes = file("votes.csv", GOOD);
        Path printed = file("printed.csv", "request,yes,no,abstain\ni,16,4,1\niii,1,1,1\n");

        Run run = Run.of("reconcile", votes, "--printed", printed);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEqualTo("Not consistent, errors: 4, warnings: 0\n");
        assertThat(run.err())
                .isEqualTo(
                        printed + ":2:2: error: printed[0].yes: For i, 16 affirmative votes are printed and the names"
                                + " have 15: a difference of 1. [printed.yes-differs]\n"
                                + printed
                                + ":2:4: error: printed[0].abstain: For i, 1 abstentions are printed and the names have"
                                + " 3: a difference of -2. [printed.abstain-differs]\n"
                                + printed + ":3:1: error: printed[1]: The vote on iii is printed and not recorded."
                                + " [printed.request-unknown]\n"
                                + "error: printed: The vote on ii is recorded and not printed. [printed.request-missing]\n");
    }

    @Test
    @DisplayName("an unknown member, votes over entitlement, a delegation twice and a wrong total are found at once")
    void findsEverythingAtOnce() throws IOException {
        Path votes = file(
                "votes.csv",
                HEADER + "i,LI,10,0,0,10,1\ni,XX,5,0,0,5,1\ni,CN,23,0,0,23,2\ni,LI,3,0,0,10,1\ni,US,1,0,0,,\n");
        Path printed = file("printed.csv", "request,yes,no,abstain\ni,43,0,0\n");

        Run run = Run.of("reconcile", votes, "--printed", printed, "--format", "json");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out())
                .startsWith("{\n  \"format\" : \"org.openipu.reconciliation/1\",\n  \"consistent\" : false,")
                .containsSubsequence(
                        "country.unknown",
                        "roll-call.delegation-twice",
                        "country.not-a-member",
                        "roll-call.votes-above-castable",
                        "roll.delegation-missing",
                        "printed.yes-differs",
                        "a difference of 1.");
        assertThat(run.err().lines()).hasSize(6).noneMatch(line -> line.startsWith("error"));
    }

    @Test
    void namesTheLineOfADelegation() throws IOException {
        Path votes = file("votes.csv", HEADER + "i,CN,23,0,0,23,2\n");

        assertThat(Run.of("reconcile", votes).err())
                .isEqualTo(votes + ":2:2: error: requests[0].rollCall[0]: In the vote on i, CN has 23 votes where it"
                        + " could cast 20 (entitlement 23, delegates present 2). (Statutes 15.3)"
                        + " [roll-call.votes-above-castable]\n");
    }

    @Test
    @DisplayName("totals are not held against rows that cannot be read")
    void makesUpNoContradiction() throws IOException {
        Path votes = file("votes.csv", HEADER + "i,LI,1x,0,0,10,1\ni,FR,1,0,0,18,1\n");
        Path printed = file("printed.csv", "request,yes,no,abstain\ni,11,0,0\n");

        assertThat(Run.of("reconcile", votes, "--printed", printed).err().lines())
                .hasSize(1)
                .allMatch(line -> line.endsWith("[count.not-a-number]"));
    }

    @Test
    void readsDocumentsOnBothSides() throws IOException {
        Path votes = file("votes.json", """
                {"requests":[{"id":"i","rollCall":[
                  {"member":"LI","yes":10,"no":0,"abstain":0,"entitlement":9,"delegates":1}]}]}""");
        Path printed = file("printed.json", """
                {"requests":[
                  {"id":"i","yes":10,"no":1,"abstain":0}]}""");

        assertThat(Run.of("reconcile", votes, "--printed", printed).err().lines())
                .satisfiesExactly(
                        line -> assertThat(line).startsWith(votes + ":2:").endsWith("[roll-call.votes-above-castable]"),
                        line -> assertThat(line).startsWith(printed + ":2:").endsWith("[printed.no-differs]"));
    }

    @Test
    void listsTheErrorsOfBothInputs() throws IOException {
        Path votes = file("votes.csv", HEADER + "i,XX,1,0,0,,\n");
        Path printed = file("printed.csv", "request,yes,no,abstain\ni,1,0,x\n");

        Run run = Run.of("reconcile", votes, "--printed", printed, "--format", "json");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains("\"consistent\" : false", "country.unknown", "count.not-a-number");
    }

    @Test
    void readsStandardInputOnceAlone() {
        Run run = Run.of("reconcile", "-", "--printed", "-");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("FILE and --printed cannot both be standard input");
    }

    @Test
    void endsWithThreeWhenAFileCannotBeReadAtAll() throws IOException {
        Path votes = file("votes.csv", GOOD);

        assertThat(Run.of("reconcile", votes, "--printed", folder.resolve("missing"))
                        .exitCode())
                .isEqualTo(3);
        Run run = Run.of("reconcile", file("broken.json", "{"), "--format", "json");
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.out()).contains("org.openipu.findings/1");
        assertThat(Run.of("reconcile").exitCode()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"de, Widerspruchsfrei", "es, Coherente", "fr, Cohérent"})
    void speaksFourLanguages(String language, String verdict) throws IOException {
        assertThat(Run.of("reconcile", file("votes.csv", GOOD), "--lang", language)
                        .out())
                .startsWith(verdict + ",");
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }
}
