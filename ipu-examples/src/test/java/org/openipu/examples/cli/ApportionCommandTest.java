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

class ApportionCommandTest {

    private static final String GROUPS = "group,votes\nAfrican Group,25000\nArab Group,0\nEurasia Group,8000\n";
    private static final String TIED = "group,votes\nA,9\nB,3\n";

    @TempDir
    private Path folder;

    @Test
    void sharesSeatsWithAllQuotientsAndReasons() throws IOException {
        Run run = Run.of("apportion", "--seats", "3", file(GROUPS), "--date", "2025-10-20");

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("""
                        Seats: 3, shared by the Sainte-Laguë method; rules as of 20 October 2025

                        group           votes  seats
                        African Group  25,000      2
                        Arab Group          0      0
                        Eurasia Group   8,000      1

                        seat          group  votes / divisor   quotient
                        1     African Group       25,000 / 1     25,000
                        2     African Group       25,000 / 3  8,333 1/3
                        3     Eurasia Group        8,000 / 1      8,000
                        none  African Group       25,000 / 5      5,000

                        Reasons
                        - Seats are shared by the Sainte-Laguë method: each next seat goes to the highest quotient of votes and 1, 3, 5, 7 and so on.
                          Statutes 25.4, since 1 May 2003 (from an older text)
                        """);
    }

    @Test
    void givesTheSeatsAsOneDocument() throws IOException {
        Run run = Run.of("apportion", "--seats=2", file(TIED), "--format", "json", "--date", "2025-10-20");

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("""
                        {
                          "format" : "org.openipu.apportionment/1",
                          "seats" : {
                            "A" : 1,
                            "B" : 0
                          },
                          "tied" : [ "A", "B" ],
                          "method" : "sainte-lague",
                          "open" : 1,
                          "rulesAsOf" : "2025-10-20",
                          "quotients" : [ {
                            "seat" : 1,
                            "group" : "A",
                            "votes" : 9,
                            "divisor" : 1,
                            "quotient" : "9/1"
                          } ],
                          "next" : [ {
                            "group" : "A",
                            "votes" : 9,
                            "divisor" : 3,
                            "quotient" : "9/3"
                          }, {
                            "group" : "B",
                            "votes" : 3,
                            "divisor" : 1,
                            "quotient" : "3/1"
                          } ],
                          "reasons" : [ {
                            "code" : "apportionment.method",
                            "provision" : "Statutes 25.4",
                            "standing" : "older",
                        """).endsWith("}\n");
    }

    @Test
    void saysWhatStaysOpen() throws IOException {
        assertThat(Run.of("apportion", "--seats", "2", file(TIED)).out())
                .contains("\nOpen: 1. Tied for it: A, B\n\n", "no rule was found that chooses between them");
        assertThat(Run.of("apportion", "--seats", "2", file("group,votes\nA,0\n"))
                        .out())
                .contains("\nOpen: 2. No group has votes.\n\n");
    }

    @Test
    void noSeatsGiveZeros() throws IOException {
        Run run = Run.of("apportion", "--seats", "0", file(TIED), "--format", "json");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("\"A\" : 0,", "\"B\" : 0", "\"open\" : 0", "apportionment.no-seats");
    }

    @Test
    @DisplayName("the command asks for the method, so it is used on a day for which none was found, and that is said")
    void saysThatTheMethodOfTheDayWasNotFound() throws IOException {
        Run run = Run.of("apportion", "--seats", "1", file(TIED), "--date", "1990-01-01", "--format", "json");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("\"A\" : 1", "apportionment.method-not-found", "\"standing\" : \"unknown\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0663", "+3", "-1", "100001", "1.5", "99999999999", "x", ""})
    void aNumberThatCannotBeSharedIsWrongUsage(String seats) throws IOException {
        Run run = Run.of("apportion", "--seats=" + seats, file(TIED));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith(
                        "Invalid value for option '--seats': '" + seats + "' is not a whole number from 0 to 100000");
    }

    @Test
    void seatsHaveToBeGiven() throws IOException {
        assertThat(Run.of("apportion", file(TIED)).exitCode()).isEqualTo(2);
        assertThat(Run.of("apportion", "--seats", "-1", file(TIED)).exitCode()).isEqualTo(2);
    }

    @Test
    void listsAllErrorsOfARefusedInput() throws IOException {
        Path bad = file("group,votes\nA,-3\nA,5\n,7\nB,9999999999\nC,1.5\n");

        Run run = Run.of("apportion", "--seats", "3", bad);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()
                        .lines()
                        .map(line -> line.substring(bad.toString().length(), line.indexOf(" error"))
                                + line.substring(line.indexOf('['))))
                .containsExactly(
                        ":2:2:[count.negative]",
                        ":3:1:[group.twice]",
                        ":4:1:[field.missing]",
                        ":5:2:[count.too-large]",
                        ":6:2:[count.not-whole]");
    }

    @ParameterizedTest
    @CsvSource({
        "de, verteilt nach Sainte-Laguë, Statuten 25.4",
        "en, shared by the Sainte-Laguë method, Statutes 25.4",
        "es, repartidos por el método Sainte-Laguë, Estatutos 25.4",
        "fr, répartis selon la méthode Sainte-Laguë, Statuts 25.4"
    })
    void speaksFourLanguages(String language, String title, String provision) throws IOException {
        assertThat(Run.of("apportion", "--seats", "3", file(GROUPS), "--lang", language)
                        .out())
                .contains(title, provision);
    }

    @Test
    void aMissingFileIsUnreadable() {
        assertThat(Run.of("apportion", "--seats", "3", folder.resolve("missing.csv"))
                        .exitCode())
                .isEqualTo(3);
    }

    private Path file(String content) throws IOException {
        return Files.writeString(folder.resolve("groups.csv"), content);
    }
}
