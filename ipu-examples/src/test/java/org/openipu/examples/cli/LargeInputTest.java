package org.openipu.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Inputs as large as the limits allow are answered at once, and larger ones in one line. */
class LargeInputTest {

    @TempDir
    private Path folder;

    @Test
    void manyRequestsAreDecidedAtOnce() throws IOException {
        StringBuilder table = new StringBuilder("request,yes,no,abstain\n");
        for (int i = 0; i < 50_000; i++) {
            table.append("r").append(i).append(',').append(i).append(",1,1\n");
        }
        Path file = Files.writeString(folder.resolve("votes.csv"), table);

        Run run = assertTimeoutPreemptively(Duration.ofSeconds(60), () -> Run.of("emergency-item", file));

        assertThat(run.out()).contains("Accepted: r49999");
    }

    @Test
    void manySeatsAreSharedAmongManyGroupsWhoseNamesCommandNothing() throws IOException {
        StringBuilder table = new StringBuilder("group,votes\n\"a\u202eb\nAccepted: x\",1\n");
        for (int i = 0; i < 10_000; i++) {
            table.append("g").append(i).append(',').append(i * 7919 % 10_007).append('\n');
        }
        Path file = Files.writeString(folder.resolve("groups.csv"), table);

        Run run =
                assertTimeoutPreemptively(Duration.ofSeconds(60), () -> Run.of("apportion", "--seats", "100000", file));

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).doesNotContain("\u202e", "\nAccepted: x").contains("a\uFFFDb\uFFFDAccepted: x");
    }

    @Test
    void manyRowsOfOneDelegationAreReconciledAtOnce() throws IOException {
        Path file = Files.writeString(
                folder.resolve("votes.csv"), "request,member,yes,no,abstain\n" + "i,LI,999999,0,0\n".repeat(50_000));

        Run run = assertTimeoutPreemptively(Duration.ofSeconds(60), () -> Run.of("reconcile", file, "--printed", file));

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).startsWith("Not consistent, errors: 99,998,");
    }

    @Test
    @DisplayName("thousands of rates, each with other digits, are still added up exactly and at once")
    void manyRatesOfManyDigitsAreAddedUpAtOnce() throws IOException {
        StringBuilder costs = new StringBuilder("date,category,description,amount,currency\n");
        StringBuilder rates = new StringBuilder("date,base,quote,rate,source\n");
        LocalDate first = LocalDate.of(1000, 1, 1);
        for (int i = 0; i < 20_000; i++) {
            costs.append(first.plusDays(i)).append(",meals,x,1.01,EUR\n");
            rates.append(first.plusDays(i))
                    .append(",CHF,EUR,1.")
                    .append(100_000_007L + 2L * i)
                    .append(",x\n");
        }
        Path table = Files.writeString(folder.resolve("rates.csv"), rates);
        Path file = Files.writeString(folder.resolve("costs.csv"), costs);

        Run run = assertTimeoutPreemptively(
                Duration.ofSeconds(60), () -> Run.of("costs", file, "--in", "CHF", "--rates", table));

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("all items  CHF ");
    }

    @Test
    @DisplayName("the largest roll calls that are analysed, with votes that are hard to weigh, are analysed at once")
    void largeRollCallsAreAnalysedAtOnce() throws IOException {
        StringBuilder votes = new StringBuilder("request,member,yes,no,abstain,entitlement,delegates\n");
        String[] codes = Locale.getISOCountries();
        for (String request : List.of("a\u202eb", "i", "ii", "iii")) {
            for (int i = 0; i < codes.length; i++) {
                votes.append(request).append(',').append(codes[i]);
                votes.append(",")
                        .append(18 + i % 3)
                        .append(",")
                        .append(i % 7)
                        .append(",")
                        .append(i % 4)
                        .append(",,\n");
            }
        }
        Path file = Files.writeString(folder.resolve("votes.csv"), votes);

        Run run = assertTimeoutPreemptively(
                Duration.ofSeconds(60), () -> Run.of("analyse", file, "--date", "2025-10-20"));

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).doesNotContain("\u202e").contains("What would turn it");
    }

    @Test
    void aDocumentOfMillionsOfEmptyObjectsIsUnreadable() throws IOException {
        Path file =
                Files.writeString(folder.resolve("votes.json"), "{\"requests\":[" + "{},".repeat(2_000_000) + "{}]}");

        Run run = Run.of("emergency-item", file);

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.err()).startsWith(file + ":1:").endsWith("[json.syntax]\n");
    }

    @Test
    @DisplayName("when the memory is too small for an input, one line says so")
    void tooLittleMemoryIsOneLine() throws IOException, InterruptedException {
        Files.writeString(folder.resolve("costs.csv"), "x".repeat(16_000_000));

        assertThat(Child.run(folder, List.of("-Xmx20m"), "costs", "costs.csv"))
                .isEqualTo(new Run(3, "", "ipu: there is too little memory for this input; java -Xmx gives more\n"));
    }
}
