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
import org.junit.jupiter.params.provider.ValueSource;

class MajorityCommandTest {

    private static final String TALLIES = "request,yes,no,abstain\ni,915,458,0\nii,916,457,99\niii,0,0,7\n";
    private static final String ROLL_CALL = """
            request,member,yes,no,abstain,entitlement,delegates
            i,LI,10,0,0,10,1
            i,CHE,5,0,3,12,2
            i,FR,0,0,0,18,0
            """;

    @TempDir
    private Path folder;

    @Test
    void givesOneVerdictARequest() throws IOException {
        Run run = Run.of(
                "majority", file(TALLIES), "--majority", "two-thirds", "--date", "2025-10-20", "--format", "json");

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith("{\n  \"format\" : \"org.openipu.majority/1\",")
                .containsSubsequence(
                        "\"id\" : \"i\"",
                        "\"base\" : \"votes-cast\"",
                        "\"size\" : 1373",
                        "\"required\" : 916",
                        "\"margin\" : -1",
                        "\"reached\" : false",
                        "\"id\" : \"ii\"",
                        "\"reached\" : true",
                        "\"id\" : \"iii\"",
                        "\"size\" : 0",
                        "\"required\" : 1",
                        "\"reached\" : false");
    }

    @Test
    void saysWhy() throws IOException {
        Run run = Run.of("majority", file(TALLIES), "--majority", "two-thirds", "--date", "2025-10-20");

        assertThat(run.out())
                .startsWith("""
                        Majority of the votes cast, by the rules as of 20 October 2025

                        - i has 915 affirmative votes and needs 916, at least 2/3 of the 1,373 that count: not reached, \
                        with 1 missing.
                        """)
                .contains("""
                        Reasons
                        - Votes cast are the affirmative and the negative votes; abstentions are left out.
                          Assembly Rules, since 1 May 2003 (inferred)
                        """)
                .contains("- Nobody counts towards the base in the vote on iii: there is no majority.\n");
    }

    @ParameterizedTest(name = "{0} of {1} in the {2}: {3} of {4}")
    @DisplayName("present are the castable votes, entitled those of the whole roll; a delegate has ten votes, or one")
    @CsvSource({
        "simple,     votes-cast, assembly, 8,  15",
        "absolute,   present,    assembly, 12, 22",
        "two-thirds, present,    assembly, 15, 22",
        "3/5,        entitled,   assembly, 24, 40",
        "1/1,        entitled,   assembly, 40, 40",
        "SIMPLE,     ENTITLED,   ASSEMBLY, 21, 40",
    })
    void takesABase(String majority, String base, String body, String required, String size) throws IOException {
        Run run = Run.of(
                "majority",
                file(ROLL_CALL),
                "--majority",
                majority,
                "--base",
                base,
                "--body",
                body,
                "--format",
                "json");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("\"size\" : " + size + ",", "\"required\" : " + required + ",");
    }

    @Test
    @DisplayName("in the Governing Council a delegate has one vote, so that ten of one delegate are too many")
    void heedsTheBody() throws IOException {
        Run run = Run.of("majority", file(ROLL_CALL), "--majority", "simple", "--body", "council");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err())
                .contains("LI has 10 votes where it could cast 1", "Governing Council Rules")
                .contains("CH has 8 votes where it could cast 2");
    }

    @ParameterizedTest
    @DisplayName("no rule on abstentions was found for the other bodies, and the Assembly's is not lent to them")
    @CsvSource({"council, Governing Council Rules", "committee, Standing Committee Rules"})
    void saysThatTheBaseIsTheCallers(String body, String rules) throws IOException {
        Run run = Run.of("majority", file(TALLIES), "--majority", "simple", "--body", body);

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("- No rule of this body on abstentions was found; the base is the choice of whoever asks.\n  "
                        + rules + ", ")
                .contains("(unknown)\n")
                .doesNotContain("Votes cast are", "Assembly Rules");
    }

    @Test
    void refusesWhatDoesNotTellTheBase() throws IOException {
        assertThat(Run.of("majority", file(TALLIES), "--majority", "simple", "--base", "present")
                        .err())
                .contains("[roll-call.needed-for-base]");

        Path partly = file("request,member,yes,no,abstain,entitlement,delegates\ni,LI,1,0,0,10,1\ni,FR,1,0,0,,\n");
        Run run = Run.of("majority", partly, "--majority", "simple", "--base", "entitled", "--format", "json");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains("org.openipu.findings/1", "roll-call.entitlement-needed-for-base");
        assertThat(run.err())
                .isEqualTo("error: requests[0].rollCall[1]: In the vote on i, FR has no entitlement, which the base"
                        + " \"entitled\" needs. [roll-call.entitlement-needed-for-base]\n");
    }

    @Test
    void checksRollCallsFirst() throws IOException {
        Path tooMany = file("request,member,yes,no,abstain,entitlement,delegates\ni,CN,23,0,0,23,2\n");

        assertThat(Run.of("majority", tooMany, "--majority", "simple").err())
                .contains("[roll-call.votes-above-castable]");

        Path changing = file("request,member,yes,no,abstain,entitlement,delegates\ni,LI,3,0,0,3,3\nii,LI,1,0,0,1,1\n");
        Run run = Run.of("majority", changing, "--majority", "simple", "--body", "council");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("[roll.entitlement-differs]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0/3",
                "5/3",
                "1/0",
                "0/0",
                "-1/3",
                "1/3/5",
                "99999999999999999999/3",
                "1/1000001",
                "2/3 ",
                "",
                "most",
                "0.5"
            })
    void refusesWhatIsNoShare(String majority) throws IOException {
        Run run = Run.of("majority", file(TALLIES), "--majority=" + majority);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("Invalid value for option '--majority': '" + majority + "' is ");
    }

    @Test
    void asksForAMajorityAndAKnownBase() throws IOException {
        assertThat(Run.of("majority", file(TALLIES)).exitCode()).isEqualTo(2);
        assertThat(Run.of("majority", file(TALLIES), "--majority", "simple", "--base", "all")
                        .exitCode())
                .isEqualTo(2);
        assertThat(Run.of("majority", folder.resolve("missing"), "--majority", "simple")
                        .exitCode())
                .isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({"de, Mehrheit der abgegebenen", "es, Mayoría de los votos", "fr, Majorité des suffrages"})
    void speaksFourLanguages(String language, String title) throws IOException {
        assertThat(Run.of("majority", file(TALLIES), "--majority", "simple", "--lang", language)
                        .out())
                .startsWith(title);
    }

    private Path file(String content) throws IOException {
        return Files.writeString(folder.resolve("votes.csv"), content);
    }
}
