package org.openipu.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IpuTest {

    @Test
    void showsItsCommands() {
        Run run = Run.of("--help");

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith("Usage: ipu")
                .contains("demo", "emergency-item", "entitlement", "costs", "report");
    }

    @ParameterizedTest
    @DisplayName("the help of a command shows those of the common options that change something in it")
    @CsvSource({
        "demo,           --format --lang",
        "emergency-item, --format --lang --date --body",
        "analyse,        --format --lang --date --body",
        "apportion,      --format --lang --date",
        "election,       --format --lang --date --body",
        "entitlement,    --format --lang --date --body",
        "majority,       --format --lang --date --body",
        "reconcile,      --format --lang --date --body",
        "costs,          --format --lang",
        "report,         --format --lang",
        "resolution,     --format --lang",
        "validate,       --format --lang",
        "verify,         --format --lang",
        "schema,         --help",
    })
    void showsTheHelpOfACommand(String command, String shown) {
        Run run = Run.of(command, "--help");
        List<String> options = List.of(shown.split(" "));

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith("Usage: ipu " + command).contains(options);
        assertThat(Stream.of("--format", "--lang", "--date", "--body").filter(option -> !options.contains(option)))
                .allSatisfy(option -> assertThat(run.out()).doesNotContain(option));
    }

    @Test
    @DisplayName("common options are taken by every command, also where they change nothing")
    void takesTheCommonOptionsEverywhere() {
        assertThat(Run.of(
                        "schema",
                        "requests",
                        "--date",
                        "2025-10-20",
                        "--body",
                        "council",
                        "--lang",
                        "de",
                        "--format",
                        "json"))
                .isEqualTo(Run.of("schema", "requests"));
    }

    @Test
    void showsItsVersion() {
        assertThat(Run.of("--version").out()).startsWith("ipu ");
        assertThat(Run.of("costs", "--version")).isEqualTo(Run.of("--version"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "unknown-command",
                "emergency-item",
                "costs",
                "costs a.csv b.csv",
                "costs a.csv --format xml",
                "costs a.csv --lang xx",
                "costs a.csv --date 2025-13-01",
                "costs a.csv --date 1700-01-01",
                "costs a.csv --body senate",
                "costs a.csv --no-such-option",
                "demo --out",
                "report",
                "report a.json b.json",
                "report a.json --to odt"
            })
    void endsWithTwoOnWrongUsage(String arguments) {
        Run run = Run.of((Object[]) arguments.split(" "));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).containsAnyOf("Usage: ipu", "Did you mean");
    }
}
