package org.openipu.io.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.openipu.io.Reading;
import org.openipu.io.csv.RatesCsv;
import org.openipu.io.input.InputText;
import org.openipu.io.input.ReadLimits;
import org.openipu.io.input.ReadResult;
import org.openipu.rules.conversion.PublishedRate;
import org.openipu.rules.conversion.RateTable;

/** The published file of euro reference rates, from a folder outside the repository. */
@EnabledIfSystemProperty(named = "ipu.conformance.dir", matches = ".+", disabledReason = "needs the conformance folder")
class EuropeanCentralBankRatesTest {

    @Test
    @DisplayName("every day and every rate of the file is read, and N/A is none")
    void theWholeFileIsRead() throws IOException {
        List<String> lines = Files.readAllLines(file());
        long rates = lines.stream()
                .skip(1)
                .flatMap(line -> List.of(line.split(",")).stream().skip(1))
                .filter(cell -> !cell.equals("N/A"))
                .count();
        ReadResult<RateTable> result = read();

        assertThat(Reading.of(result)).isEqualTo(Reading.read());
        assertThat(result.findValue().orElseThrow().days()).hasSize(lines.size() - 1);
        assertThat(result.findValue().orElseThrow().size()).isEqualTo(Math.toIntExact(rates));
    }

    @Test
    void theRatesOfOctober2025AreThoseThatWerePublished() throws IOException {
        RateTable table = read().findValue().orElseThrow();

        assertThat(value(table, LocalDate.of(2025, 10, 17))).isEqualTo("0.9257");
        assertThat(value(table, LocalDate.of(2025, 10, 23))).isEqualTo("0.9249");
    }

    @Test
    @DisplayName("days without rates never make a row longer than four, so that seven days back always find one")
    void holidaysAreShort() throws IOException {
        List<LocalDate> days = List.copyOf(read().findValue().orElseThrow().days());

        for (int i = 1; i < days.size(); i++) {
            assertThat(ChronoUnit.DAYS.between(days.get(i - 1), days.get(i)))
                    .as("days from %s", days.get(i - 1))
                    .isBetween(1L, 5L);
        }
    }

    private static String value(RateTable table, LocalDate day) {
        return table.find("EUR", "CHF", day)
                .map(PublishedRate::value)
                .orElseThrow()
                .toPlainString();
    }

    private static ReadResult<RateTable> read() throws IOException {
        return InputText.read(file(), ReadLimits.DEFAULT).then(RatesCsv::read);
    }

    private static Path file() {
        return Path.of(System.getProperty("ipu.conformance.dir"), "rates", "eurofxref-hist.csv");
    }
}
