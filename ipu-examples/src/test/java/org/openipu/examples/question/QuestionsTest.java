package org.openipu.examples.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

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
