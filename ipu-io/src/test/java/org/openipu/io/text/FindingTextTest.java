package org.openipu.io.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openipu.model.citation.Provision;
import org.openipu.model.finding.Argument;
import org.openipu.model.finding.Finding;
import org.openipu.model.finding.Position;

class FindingTextTest {

    private static final Finding NEGATIVE =
            Finding.error("count.negative", "yes", Argument.of("found", "-3")).at(new Position("votes.csv", 14, 3));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    en | votes.csv:14:3: error: yes: A number of 0 or more is expected, not -3. [count.negative]
                    de | votes.csv:14:3: Fehler: yes: Erwartet wird eine Zahl ab 0, nicht -3. [count.negative]
                    """)
    void placeSeverityPathWordsAndCodeStandInOneLine(String language, String line) {
        assertThat(FindingText.write(NEGATIVE, Words.in(Locale.forLanguageTag(language))))
                .isEqualTo(line);
    }

    @Test
    void whatIsNotKnownIsLeftOut() {
        Finding warning = Finding.warning("csv.no-rows", "");

        assertThat(FindingText.write(warning, Words.in(Locale.ENGLISH)))
                .isEqualTo("warning: The table has no rows below its header. [csv.no-rows]");
    }

    @Test
    void theProvisionThatIsBrokenIsNamed() {
        Finding finding = Finding.error(
                        "report.several-accepted", "requests", Argument.of("accepted", 2), Argument.of("items", 1))
                .under(Provision.assemblyRule("11.2(b)"));

        assertThat(FindingText.write(finding, Words.in(Locale.ENGLISH)))
                .isEqualTo("error: requests: The report has 2 requests accepted where an Assembly may have 1."
                        + " (Assembly Rules 11.2(b)) [report.several-accepted]");
    }

    @Test
    void namesFromAnInputOrAShellCannotLeaveTheLine() {
        Finding hostile = Finding.error("json.unknown-key", "a\n\u001b[2J", Argument.of("key", "a\n\u001b[2J"))
                .at(new Position("x\r\ny.json", 1, 1));

        assertThat(FindingText.write(hostile, Words.in(Locale.ENGLISH)))
                .isEqualTo("x\uFFFD\uFFFDy.json:1:1: error: a\uFFFD\uFFFD[2J: The key a\uFFFD\uFFFD[2J is not known."
                        + " [json.unknown-key]");
    }

    @Test
    void wordsThatAreLeftOutAreGivenInWhole() {
        String words = "word ".repeat(100) + "end";
        Finding finding =
                Finding.warning("akn.left-out", "p", Argument.of("element", "p"), Argument.of("words", words));

        assertThat(FindingText.write(finding, Words.in(Locale.ENGLISH))).contains(words);
    }
}
