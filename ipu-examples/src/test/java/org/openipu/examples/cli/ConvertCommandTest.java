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

class ConvertCommandTest {

    private static final String TABLE = "request,member,yes,no,abstain\r\n\"'=i\",LI,6,4,0\r\n\"'=i\",CH,0,0,12\r\n";
    private static final String VOTE =
            "{\"symbol\":\"A/RES/1/1\",\"title\":\"Peace\",\"adoption_type\":\"By a recorded vote\","
                    + "\"adoption_date\":\"5 December 2024\",\"MS_in_favour_count\":\"001\",\"MS_in_favour\":[\"TURKEY\"],"
                    + "\"MS_against_count\":\"0\",\"MS_against\":[],\"MS_abstaining_count\":\"0\",\"MS_abstaining\":[]}\n";
    private static final String PARLINE = "{\"data\":[{\"type\":\"Parliament\",\"id\":\"LI\",\"attributes\":{"
            + "\"parliament_name\":{\"value\":{\"en\":\"Landtag\"}}}}]}";

    @TempDir
    private Path folder;

    @Test
    @DisplayName("a table becomes a document and comes back as it was, byte for byte")
    void tablesAndDocumentsAreConvertedBothWays() throws IOException {
        Run json = Run.of("convert", file("votes.csv", TABLE), "--from", "csv", "--to", "json");

        assertThat(json.exitCode()).isZero();
        assertThat(json.err()).isEmpty();
        assertThat(json.out())
                .startsWith("{\n  \"format\" : \"org.openipu.requests/1\",")
                .contains("\"id\" : \"=i\"");
        assertThat(Run.of("convert", file("votes.json", json.out()), "--from", "json", "--to", "csv"))
                .isEqualTo(new Run(0, TABLE, ""));
    }

    @Test
    void aRollCallBecomesPopoloOfTheBodyThatVotes() throws IOException {
        Path votes = file("votes.csv", TABLE);

        assertThat(Run.of("convert", votes, "--from", "csv", "--to", "popolo").out())
                .contains("inter-parliamentary-union/assembly", "\"weight\" : 6", "\"option\" : \"abstain\"");
        assertThat(Run.of("convert", votes, "--from", "csv", "--to", "popolo", "--body", "council")
                        .out())
                .contains("inter-parliamentary-union/governing-council");
    }

    @Test
    @DisplayName("what a form has no place for is told with the record's name")
    void whatIsLeftOutIsToldWithItsName() throws IOException {
        Run run = Run.of("convert", file("un.ndjson", VOTE), "--from", "un-ndjson", "--to", "csv");

        assertThat(run)
                .isEqualTo(
                        new Run(
                                0,
                                "request,member,yes,no,abstain\r\n\"A/RES/1/1\",TR,1,0,0\r\n",
                                "warning: A/RES/1/1: csv has no place for date, title, which is left out. [interchange.left-out]\n"));
    }

    @Test
    @DisplayName(
            "counts that contradict the names are an error that names the resolution; the rest is converted, exit code 1")
    void whatContradictsItselfIsLeftOut() throws IOException {
        Path file = file("un.ndjson", VOTE + VOTE.replace("001", "2").replace("1/1", "1/2") + "broken\n");

        Run run = Run.of("convert", file, "--from", "un-ndjson", "--to", "json");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains("\"id\" : \"A/RES/1/1\"").doesNotContain("1/2");
        assertThat(run.err().lines())
                .satisfiesExactly(
                        line -> assertThat(line)
                                .startsWith(file + ":2:")
                                .contains("For A/RES/1/2, 2 affirmative votes are printed")
                                .endsWith("[printed.yes-differs]"),
                        line -> assertThat(line).startsWith(file + ":3:").endsWith("[json.syntax]"));
    }

    @Test
    void ofATableTheVotesWithoutErrorAreConverted() throws IOException {
        Path file = file("votes.csv", TABLE.replace("\r\n", "\n") + "ii,LI,10,0,0\nii,XX,1,0,0\n");

        Run run = Run.of("convert", file, "--from", "csv", "--to", "csv");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEqualTo(TABLE);
        assertThat(run.err().lines())
                .satisfiesExactly(
                        line -> assertThat(line).startsWith(file + ":5:2:").endsWith("[country.unknown]"),
                        line -> assertThat(line).contains("The vote on ii").endsWith("[interchange.vote-left-out]"));
    }

    @Test
    void ofADocumentTheVotesWithoutErrorAreConverted() throws IOException {
        Path file = file(
                "votes.json",
                "{\"requests\":[{\"id\":\"i\",\"yes\":1,\"no\":0,\"abstain\":0},"
                        + "{\"id\":\"ii\",\"yes\":-1,\"no\":0,\"abstain\":0}]}");

        Run run = Run.of("convert", file, "--from", "json", "--to", "csv");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEqualTo("request,yes,no,abstain\r\ni,1,0,0\r\n");
        assertThat(run.err()).contains("[count.negative]", "The vote on ii");
    }

    @Test
    @DisplayName("one table holds roll calls or totals; the votes of the other kind are errors with their names")
    void totalsBesideRollCallsAreNamed() throws IOException {
        Path file = file(
                "votes.json",
                "{\"requests\":[{\"id\":\"i\",\"yes\":1,\"no\":0,\"abstain\":0},"
                        + "{\"id\":\"ii\",\"rollCall\":[{\"member\":\"LI\",\"yes\":1,\"no\":0,\"abstain\":0}]}]}");

        Run run = Run.of("convert", file, "--from", "json", "--to", "csv");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEqualTo("request,member,yes,no,abstain\r\nii,LI,1,0,0\r\n");
        assertThat(run.err()).isEqualTo("error: i has no form as csv and is left out. [interchange.no-form]\n");
    }

    @Test
    void parliamentsBecomeADocumentThatIsReadAgain() throws IOException {
        Run json = Run.of("convert", file("parline.json", PARLINE), "--from", "parline", "--to", "json");

        assertThat(json.exitCode()).isZero();
        Path register = file("register.json", json.out());
        assertThat(Run.of("validate", register).exitCode()).isZero();
        assertThat(Run.of("convert", register, "--from", "json", "--to", "json").out())
                .isEqualTo(json.out());
        Run popolo = Run.of("convert", register, "--from", "json", "--to", "popolo");
        assertThat(popolo.out()).contains("\"name\" : \"Landtag\"", "\"classification\" : \"parliament\"");
        assertThat(popolo.err()).contains("LI: Popolo has no place for countryName");
    }

    @ParameterizedTest
    @CsvSource({"csv, akn", "un-ndjson, akn", "parline, csv", "parline, akn"})
    void whatCanNeverBeConvertedIsWrongUsage(String from, String to) {
        Run run = Run.of("convert", "missing", "--from", from, "--to", to);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).startsWith("--from " + from + " cannot be converted --to " + to);
    }

    @Test
    void wrongUsageAndMissingFilesHaveTheirExitCodes() throws IOException {
        assertThat(Run.of("convert", "x", "--from", "xml", "--to", "csv").exitCode())
                .isEqualTo(2);
        assertThat(Run.of("convert", "x", "--from", "csv").exitCode()).isEqualTo(2);
        assertThat(Run.of("convert", folder.resolve("x"), "--from", "csv", "--to", "json")
                        .exitCode())
                .isEqualTo(3);
        assertThat(Run.of("convert", file("x.json", "{"), "--from", "json", "--to", "csv")
                        .exitCode())
                .isEqualTo(3);
        Run refused =
                Run.of("convert", file("y.json", "{\"a\":1}"), "--from", "json", "--to", "csv", "--format", "json");
        assertThat(refused.exitCode()).isEqualTo(1);
        assertThat(refused.out()).contains("org.openipu.findings/1");
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }
}
