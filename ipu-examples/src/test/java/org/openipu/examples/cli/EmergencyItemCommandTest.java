package org.openipu.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmergencyItemCommandTest {

    private static final String TWO_REQUESTS = "request,yes,no,abstain\ni,850,10,400\nii,900,400,0\n";

    @TempDir
    private Path folder;

    @Test
    void decidesTalliesAndSaysWhy() throws IOException {
        Run run = Run.of("emergency-item", file("votes.csv", TWO_REQUESTS), "--date", "2025-10-20");

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith("Emergency item, decided by the rules as of 20 October 2025\n")
                .contains("Accepted: ii\n")
                .contains("ii has 900 affirmative votes and needs 867, at least 2/3 of the 1,300 votes that count:"
                        + " reached, with 33 in excess.\n  Assembly Rules 11.2(a), 7 October 2013 to 23 October 2025")
                .contains("Assembly Rules 11.2(b), 7 October 2013 to 23 October 2025 (certain)");
    }

    @Test
    void givesTheDecisionAsOneDocument() throws IOException {
        Run run = Run.of("emergency-item", file("votes.csv", TWO_REQUESTS), "--date", "2025-10-20", "--format", "json");

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("""
                        {
                          "format" : "org.openipu.decision/1",
                          "outcome" : "accepted",
                          "accepted" : "ii",
                          "tied" : [ ],
                          "rulesAsOf" : "2025-10-20",
                        """).endsWith("}\n");
    }

    @Test
    @DisplayName("a roll call decides as its totals do; a country that is no Member is a warning")
    void decidesRollCalls() throws IOException {
        Path rollCall = file("roll.csv", """
                request,member,yes,no,abstain,entitlement,delegates
                i,LI,10,0,0,10,1
                i,CHE,5,4,3,12,2
                i,US,1,0,0,,
                """);

        Run run = Run.of("emergency-item", rollCall);

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("i         16   4        3       20      14       2  reached");
        assertThat(run.err())
                .isEqualTo(rollCall + ":4:2: warning: member: US is not among the Members of the Union in the list of"
                        + " 31 December 2025. [country.not-a-member]\n");
    }

    @Test
    @DisplayName("Statutes 15.3: more votes than could be cast refuse the roll call")
    void refusesVotesAboveWhatCouldBeCast() throws IOException {
        Path rollCall = file("roll.csv", "request,member,yes,no,abstain,entitlement,delegates\ni,CN,23,0,0,23,2\n");

        Run run = Run.of("emergency-item", rollCall);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .isEqualTo("error: requests[0].rollCall[0]: In the vote on i, CN has 23 votes where it could cast 20"
                        + " (entitlement 23, delegates present 2). (Statutes 15.3) [roll-call.votes-above-castable]\n");
    }

    @Test
    void takesTheDayFromTheInputUnlessTheOptionSaysAnother() throws IOException {
        Path requests = file(
                "requests.json",
                "{\"date\":\"1971-09-04\",\"requests\":[{\"id\":\"a\",\"yes\":1106,\"no\":311,\"abstain\":248}]}");

        assertThat(Run.of("emergency-item", requests).out())
                .contains("rules as of 4 September 1971", "needs 1,110", "No request is accepted");
        assertThat(Run.of("emergency-item", requests, "--date", "2018-10-14").out())
                .contains("rules as of 14 October 2018", "needs 945", "Accepted: a");
    }

    @ParameterizedTest
    @DisplayName("an entitlement that changes between two votes is refused, in a table and in a document")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`request,member,yes,no,abstain,entitlement,delegates\ni,LI,10,0,0,10,1\nii,LI,8,0,0,8,1\n`",
                "`{\"requests\":[{\"id\":\"i\",\"rollCall\":["
                        + "{\"member\":\"LI\",\"yes\":10,\"no\":0,\"abstain\":0,\"entitlement\":10,\"delegates\":1}]},"
                        + "{\"id\":\"ii\",\"rollCall\":["
                        + "{\"member\":\"LI\",\"yes\":8,\"no\":0,\"abstain\":0,\"entitlement\":8,\"delegates\":1}]}]}`"
            })
    void refusesARollThatChanges(String votes) throws IOException {
        Run run = Run.of("emergency-item", file("votes", votes));

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .isEqualTo(
                        "error: requests[1].rollCall[0]: In the vote on ii, LI has the entitlement 8, and 10 in a vote"
                                + " before; the roll is frozen. [roll.entitlement-differs]\n");
    }

    @Test
    void reportsATieAsATie() throws IOException {
        Run run = Run.of(
                "emergency-item",
                file("votes.csv", "request,yes,no,abstain\na,900,1,0\nb,900,400,0\n"),
                "--format",
                "json");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("\"outcome\" : \"tied\"", "\"accepted\" : null", "\"tied\" : [ \"a\", \"b\" ]")
                .contains("\"standing\" : \"unknown\"");
    }

    @Test
    void readsStandardInput() {
        InputStream terminal = System.in;
        try {
            System.setIn(new ByteArrayInputStream(TWO_REQUESTS.getBytes(StandardCharsets.UTF_8)));
            assertThat(Run.of("emergency-item", "-").out()).contains("Accepted: ii");
        } finally {
            System.setIn(terminal);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "de, Angenommen: ii, 1'300",
        "en, Accepted: ii, '1,300'",
        "es, Aceptada: ii, 1.300",
        "fr, Acceptée : ii, 1\u202f300"
    })
    void speaksFourLanguages(String language, String outcome, String size) throws IOException {
        assertThat(Run.of("emergency-item", file("votes.csv", TWO_REQUESTS), "--lang", language)
                        .out())
                .contains(outcome, size);
    }

    @Test
    void listsAllErrorsOfARefusedInput() throws IOException {
        Path bad = file("bad.csv", "request,yes,no,abstain\n,8x,-3,5.5\nii,99999999999,450\nii,1,2,3\nii,1,2,\n");

        Run run = Run.of("emergency-item", bad, "--format", "json");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).startsWith("{\n  \"format\" : \"org.openipu.findings/1\",");
        assertThat(run.err().lines().map(line -> line.substring(bad.toString().length())))
                .containsExactly(
                        ":2:1: error: request: request is missing. [field.missing]",
                        ":2:2: error: yes: A whole number in digits alone is expected, not \"8x\". [count.not-a-number]",
                        ":2:3: error: no: A number of 0 or more is expected, not -3. [count.negative]",
                        ":2:4: error: abstain: A whole number is expected, not 5.5. [count.not-whole]",
                        ":3:4: error: The row has 3 cells where the header has 4. [csv.cell-count]",
                        ":5:1: error: request: The request ii stands twice. [request.twice]",
                        ":5:4: error: abstain: abstain is missing. [field.missing]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  \n", "a,\"b\n", "{\"requests\":", "{\"a\":1,\"a\":2}", "a\u0000b", "a\u001b[31m"})
    void endsWithThreeWhenNothingCanBeParsed(String content) throws IOException {
        Run run = Run.of("emergency-item", file("rubbish", content), "--format", "json");

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.out()).contains("org.openipu.findings/1");
        assertThat(run.err().lines()).hasSize(1);
    }

    @Test
    void endsWithThreeWhenThereIsNoSuchFile() {
        Path missing = folder.resolve("missing.csv");

        Run run = Run.of("emergency-item", missing);

        assertThat(run).isEqualTo(new Run(3, "", "error: There is no file " + missing + ". [input.missing]\n"));
        assertThat(Run.of("emergency-item", folder).exitCode()).isEqualTo(3);
    }

    @Test
    void isTheAssemblysAlone() throws IOException {
        Path votes = file("votes.csv", TWO_REQUESTS);

        assertThat(Run.of("emergency-item", votes, "--body", "assembly").exitCode())
                .isZero();
        assertThat(Run.of("emergency-item", votes, "--body", "council").exitCode())
                .isEqualTo(2);
        assertThat(Run.of("emergency-item", votes, "--body", "council").err()).startsWith("the emergency item is the");
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }
}
