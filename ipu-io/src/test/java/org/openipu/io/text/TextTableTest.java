package org.openipu.io.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class TextTableTest {

    @Test
    void theFirstColumnStandsToTheLeftAndTheOthersToTheRight() {
        assertThat(new TextTable()
                        .row("request", "yes", "")
                        .row("ii", "1,106", "reached")
                        .row("🌍é", "9", "no"))
                .hasToString("""
                        request    yes
                        ii       1,106  reached
                        🌍é           9       no
                        """);
    }

    @Test
    void aRowIsALineWhateverItsCellsHold() {
        assertThat(new TextTable().row("a\nb", "1").row("\u001b[31m" + "x".repeat(90), "2"))
                .hasToString("a\uFFFDb" + " ".repeat(77) + "  1\n" + "\uFFFD[31m" + "x".repeat(74) + "\u2026  2\n");
    }

    @Test
    void aHundredThousandRowsAreWrittenAtOnce() {
        TextTable table = new TextTable();
        for (int i = 0; i < 100_000; i++) {
            table.row("request " + i, "1");
        }

        String text = assertTimeoutPreemptively(Duration.ofSeconds(20), table::toString);

        assertThat(text.lines()).hasSize(100_000).contains("request 0      1", "request 99999  1");
    }
}
