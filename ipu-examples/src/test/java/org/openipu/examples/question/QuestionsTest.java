package org.openipu.examples.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openipu.examples.demo.LiechtensteinYear;
import org.openipu.io.json.AnnualReportJson;

class QuestionsTest {

    @Test
    void theEmergencyItemIsTheRequestWithMostAffirmativeVotes() {
        assertThat(printedBy(DecideEmergencyItem::main).lines().toList())
                .hasSize(6)
                .startsWith(
                        "Emergency item: ii",
                        "Votes cast are the affirmative and the negative votes; abstentions are left out."
                                + " Assembly Rules, since 1 May 2003 (inferred)")
                .endsWith("ii has the most affirmative votes, 900, and becomes the emergency item."
                        + " Assembly Rules 11.2(b), 7 October 2013 to 23 October 2025 (certain)");
    }

    @Test
    void aRequestLacksVotesBelowTwoThirds() {
        assertThat(printedBy(WhatWasMissing::main)).isEqualToNormalizingNewlines("""
                        i: -8 of 620 needed, not reached
                        ii: -61 of 601 needed, not reached
                        i has 612 affirmative votes and needs 620, at least 2/3 of the 930 votes that count: not reached, with 8 missing.
                        ii has 540 affirmative votes and needs 601, at least 2/3 of the 901 votes that count: not reached, with 61 missing.
                        """);
    }

    @Test
    void threeVotesOrOneDelegationWouldHaveTurnedIt() {
        assertThat(printedBy(WhatWouldTurnIt::main)).isEqualToNormalizingNewlines("""
                        i was not accepted.
                        Fewest votes: 3
                        LI 3 (no to yes)
                        Fewest delegations: 1
                        LI 3 (no to yes)
                        """);
    }

    @Test
    void theYearsCostsStayApartByCurrency() {
        assertThat(printedBy(TotalCosts::main))
                .isEqualToNormalizingNewlines("Own costs: CHF 20095.55\nAll items: CHF 33195.55, EUR 536.00\n");
    }

    @Test
    void delegatesAreOwedWhatTheyPaidAndTheirDaysLessWhatTheyGot() {
        assertThat(printedBy(OwedToDelegates::main)).isEqualToNormalizingNewlines("""
                        Ada: 13/2 days, CHF 2600.00
                        Bo: 7 days, CHF 2100.00
                        Ada is owed CHF 2720.50
                        Bo is owed CHF -400.00
                        """);
    }

    @Test
    void theReportHasEightPartsInTheDelegationsLanguage() {
        assertThat(printedBy(BuildReport::main)).isEqualToNormalizingNewlines("""
                        # Jahresbericht 2025 der Delegation bei der Interparlamentarischen Union (IPU)
                        ## 1 Einleitung
                        ## 2 Zusammensetzung der Delegation
                        ## 3 Die Interparlamentarische Union (IPU)
                        ## 4 Tagungen 2025
                        ## 5 Kosten der Delegation
                        ## 6 Ausblick
                        ## 7 Weitere Informationsquellen
                        ## 8 Schlusswort und Antrag
                        """);
    }

    @Test
    void aRollCallIsAVoteEventWithWeights() {
        assertThat(printedBy(RollCallToPopolo::main))
                .startsWith("{\n  \"organizations\" : [ {\n    \"id\" : \"inter-parliamentary-union/assembly\",\n")
                .endsWith("""
                            "start_date" : "2025-10-20T00:00:00Z",
                            "counts" : [ {
                              "option" : "yes",
                              "value" : 6
                            }, {
                              "option" : "no",
                              "value" : 4
                            }, {
                              "option" : "abstain",
                              "value" : 18
                            } ],
                            "votes" : [ {
                              "voter_id" : "delegation/LI",
                              "option" : "yes",
                              "weight" : 6
                            }, {
                              "voter_id" : "delegation/LI",
                              "option" : "no",
                              "weight" : 4
                            }, {
                              "voter_id" : "delegation/FR",
                              "option" : "abstain",
                              "weight" : 18
                            } ]
                          } ]
                        }
                        """);
    }

    @Test
    void aParliamentHasItsMembershipAndTheSourceOfIt() {
        assertThat(printedBy(LookUpParliament::main).lines())
                .containsExactly(
                        "Diet",
                        "Member since: 2000-10-16",
                        "Source: IPU archive, summary of the 167th session of the Council, October 2000; Landtag of the"
                                + " Principality of Liechtenstein, report of the delegation for 2025");
    }

    @Test
    void aFileInOrderIsSaidToBe(@TempDir Path folder) throws IOException {
        assertThat(validated(folder, json -> json)).isEqualToNormalizingNewlines("The report for 2025 is in order.\n");
    }

    @Test
    void aFileWithErrorsIsToldThemAll(@TempDir Path folder) throws IOException {
        assertThat(validated(folder, json -> json.replace("\"20095.55\"", "\"20095.50\""))
                        .lines())
                .satisfiesExactly(
                        line -> assertThat(line)
                                .endsWith(
                                        ": error: costs.stated.ownCosts: The stated total is CHF 20,095.50; the items add up"
                                                + " to CHF 20,095.55. [costs.stated-total-differs]"),
                        line -> assertThat(line).isEqualTo("The report has errors."));
    }

    @Test
    void anotherFileIsNoReport(@TempDir Path folder) throws IOException {
        assertThat(validated(folder, json -> "{").lines()).endsWith("This is no report.");
    }

    @Test
    void aServiceOfSpringDecides() {
        assertThat(printedBy(UseFromSpring::main)).isEqualToNormalizingNewlines("Emergency item: ii\n");
    }

    private static String validated(Path folder, UnaryOperator<String> change) throws IOException {
        Path file = folder.resolve("report.json");
        Files.writeString(file, change.apply(AnnualReportJson.write(LiechtensteinYear.report())));
        return printedBy(() -> ValidateFile.main(file.toString()));
    }

    private static String printedBy(Runnable program) {
        PrintStream terminal = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            program.run();
        } finally {
            System.setOut(terminal);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }
}
