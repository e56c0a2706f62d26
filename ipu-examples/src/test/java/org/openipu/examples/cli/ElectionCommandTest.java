package org.openipu.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ElectionCommandTest {

    private static final String OF_2020 =
            "candidate,votes\nPacheco,222\nSaidov,67\nAtaullahjan,53\nSanjrani,52\nblank,3\nvoid,1\n";

    @TempDir
    private Path folder;

    @Test
    void decidesABallotAndSaysWhy() throws IOException {
        Run run = Run.of("election", file(OF_2020), "--date", "2020-11-02");

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith("Election, decided by the rules as of 2 November 2020\n")
                .contains("Pacheco        222      24      reached\n")
                .contains("Valid ballots: 394\nBlank: 3; void: 1\nVotes needed: 198\n")
                .contains("Elected: Pacheco\n")
                .contains("Governing Council Rules 8.1");
    }

    @Test
    void givesTheDecisionAsOneDocument() throws IOException {
        Run run = Run.of("election", file(OF_2020), "--date", "2020-11-02", "--format", "json");

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("""
                        {
                          "format" : "org.openipu.election/1",
                          "outcome" : "elected",
                          "elected" : "Pacheco",
                          "tied" : [ ],
                          "rulesAsOf" : "2020-11-02",
                          "valid" : 394,
                          "required" : 198,
                          "blank" : 3,
                          "void" : 1,
                          "candidates" : [ {
                            "name" : "Pacheco",
                            "votes" : 222
                          }, {
                        """).contains("\"reasons\" : [ {").endsWith("}\n");
    }

    @Test
    void reportsATieAndElectsNobody() throws IOException {
        Path file = file("candidate,votes\nA,100\nB,100\n");

        assertThat(Run.of("election", file, "--format", "json").out())
                .contains("\"outcome\" : \"no-majority\"", "\"elected\" : null", "\"required\" : 101")
                .contains("\"tied\" : [ \"A\", \"B\" ]", "\"standing\" : \"unknown\"");
        assertThat(Run.of("election", file).out()).contains("Nobody is elected: A, B are equal");
        assertThat(Run.of("election", file("candidate,votes\nA,2\nB,1\nC,1\n")).out())
                .contains("Nobody is elected: there is no majority.");
    }

    @Test
    void decidesWithoutAnyCandidate() throws IOException {
        Run run = Run.of("election", file("candidate,votes\nblank,5\n"), "--format", "json");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("\"valid\" : 0", "\"required\" : 1", "\"candidates\" : [ ]");
    }

    @Test
    void takesTheRuleOfTheOffice() throws IOException {
        Path file = file("candidate,votes\nChungong,199\nX,79\nY,74\n");

        Run run = Run.of("election", file, "--office", "secretary-general", "--date", "2014-03-20");

        assertThat(run.out()).contains("Votes needed: 177", "Elected: Chungong", "20 March 2014 (certain)");
        assertThat(Run.of("election", file, "--office", "chair").exitCode()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"assembly, 0", "council, 0", "committee, 2"})
    void isNoCommittees(String body, int exitCode) throws IOException {
        assertThat(Run.of("election", file(OF_2020), "--body", body).exitCode()).isEqualTo(exitCode);
    }

    @ParameterizedTest
    @CsvSource({"de, Gewählt: Pacheco", "en, Elected: Pacheco", "es, Sale elegido: Pacheco", "fr, Élection : Pacheco"})
    void speaksFourLanguages(String language, String outcome) throws IOException {
        assertThat(Run.of("election", file(OF_2020), "--lang", language).out()).contains(outcome);
    }

    @Test
    void listsAllErrorsOfARefusedInput() throws IOException {
        Path bad =
                file("candidate,votes\nA,-1\nA,2\n,3\nB,x\nblank,1\nblank,1\nC,999999999\nD,999999999\nE,999999999\n");

        Run run = Run.of("election", bad, "--format", "json");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).startsWith("{\n  \"format\" : \"org.openipu.findings/1\",");
        assertThat(run.err().lines().map(line -> line.replaceAll(".*\\[", "")))
                .containsExactlyInAnyOrder(
                        "candidate.too-many-votes]",
                        "count.negative]",
                        "candidate.twice]",
                        "field.missing]",
                        "count.not-a-number]",
                        "candidate.twice]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n", "a,\"b\n", "a\u0000b"})
    void endsWithThreeWhenNothingCanBeParsed(String content) throws IOException {
        assertThat(Run.of("election", file(content)).exitCode()).isEqualTo(3);
    }

    private Path file(String content) throws IOException {
        return Files.writeString(folder.resolve("ballot.csv"), content);
    }
}
