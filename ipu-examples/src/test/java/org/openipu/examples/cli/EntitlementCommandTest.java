package org.openipu.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntitlementCommandTest {

    private static final String CHINA = "--population=1410000000 --date=2025-10-20";

    @Test
    void givesTheVotesAndSaysWhy() {
        Run run = run(CHINA + " --delegates 2");

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("""
                        Votes in the Assembly, by the rules as of 20 October 2025

                        Votes held: 23
                        Castable by the delegates present: 20

                        Reasons
                        - Every Member has a base of 10 votes.
                          Statutes 15.2(a), since 24 March 2022 (inferred)
                        """).contains("The votes held are 10 + 13 = 23.\n  Statutes 15.2, since ");
    }

    @ParameterizedTest(name = "{0}: {1}, castable {2}")
    @DisplayName("the document has the votes held and those that can be cast; null when they are not known")
    @CsvSource({
        "--population 1410000000 --date 2025-10-20, 23, null, held, assembly",
        "--population 1410000000 --date 2025-10-20 --delegates 2, 23, 20, held, assembly",
        "--population 1410000000 --date 2025-10-20 --one-sex-sessions 2, 23, null, held, assembly",
        "--population 1410000000 --date 2025-10-20 --one-sex-sessions 3 --delegates 3, 21, 21, held, assembly",
        "--population 0 --date 2025-10-20 --delegates 0, 10, 0, held, assembly",
        "--population 1410000000 --date 1990-01-01 --delegates 2, null, null, unknown, assembly",
        "--body council --date 2025-10-20, 3, null, held, governing-council",
        "--body council --date 2025-10-20 --one-sex-sessions 1 --delegates 3, 1, 1, held, governing-council",
        "--body council --date 2010-01-01 --one-sex-sessions 1, 2, null, held, governing-council",
        "--body council --date 2020-01-01 --one-sex-sessions 1, null, null, unknown, governing-council",
        "--body committee --date 2025-10-20 --population 5, 1, null, held, standing-committee",
    })
    void givesOneDocument(String options, String entitlement, String castable, String outcome, String body) {
        Run run = run(options + " --format json");

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith("{\n  \"format\" : \"org.openipu.entitlement/1\",\n  \"entitlement\" : " + entitlement
                        + ",\n  \"castable\" : " + castable + ",\n  \"outcome\" : \"" + outcome + "\",\n  \"body\" : \""
                        + body + "\",")
                .contains("\"reasons\" : [ {", "\"provision\" : ", "\"standing\" : ", "\"text\" : ")
                .endsWith("}\n");
    }

    @Test
    @DisplayName("what was not found for a day is named, and every reason says unknown")
    void saysWhatIsUnknown() {
        Run run = run("--population 5 --date 1990-01-01 --format json");

        assertThat(run.out())
                .contains("\"unknown\" : [ \"voting.base\" ]", "\"standing\" : \"unknown\"")
                .doesNotContain("\"standing\" : \"inferred\"");
        assertThat(run("--population 5 --date 1990-01-01").out()).contains("\n\nVotes held: not known\n\n");
    }

    @ParameterizedTest
    @CsvSource({
        "de, 'Zustehende Stimmen: 23', 1'410'000'000",
        "en, 'Votes held: 23', '1,410,000,000'",
        "es, 'Derecho de voto: 23', 1.410.000.000",
        "fr, 'Voix détenues : 23', 1\u202f410\u202f000\u202f000"
    })
    void speaksFourLanguages(String language, String entitlement, String population) {
        assertThat(run(CHINA + " --lang " + language).out()).contains(entitlement, population);
    }

    @Test
    void takesTodayWithoutADate() {
        assertThat(run("--population 1410000000 --format json").out()).contains("\"entitlement\" : 23");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "--body assembly --delegates 3",
                "--population -1",
                "--population=-1",
                "--population 1.5",
                "--population 99999999999999999999",
                "--population x",
                "--population 5 --delegates -1",
                "--population 5 --delegates=-1",
                "--population 5 --delegates 9999999999",
                "--population 5 --one-sex-sessions=-3",
                "--population 5 --one-sex-sessions x",
                "--population 5 --body senate",
                "--population 5 extra",
            })
    void endsWithTwoOnWrongUsage(String options) {
        Run run = run(options);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("Usage: ipu entitlement");
    }

    @Test
    void saysInOneLineWhatIsWrong() {
        assertThat(run("").err().lines().findFirst()).contains("the votes in the Assembly need --population N");
        assertThat(run("--population=-1").err().lines().findFirst())
                .contains("Invalid value for option '--population': '-1' is not a whole number of 0 or more");
    }

    private static Run run(String options) {
        String arguments = ("entitlement " + options).strip();
        return Run.of((Object[]) arguments.split(" "));
    }
}
