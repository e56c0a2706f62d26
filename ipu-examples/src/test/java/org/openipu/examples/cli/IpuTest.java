package org.openipu.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IpuTest {

    @Test
    void showsItsCommands() {
        Run run = Run.of("--help");

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("Usage: ipu").contains("demo", "emergency-item", "entitlement", "costs");
    }

    @ParameterizedTest
    @ValueSource(strings = {"demo", "emergency-item", "entitlement", "costs"})
    void showsTheHelpOfACommand(String command) {
        Run run = Run.of(command, "--help");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith("Usage: ipu " + command).contains("--format", "--lang", "--date", "--body");
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
                "demo --out"
            })
    void endsWithTwoOnWrongUsage(String arguments) {
        Run run = Run.of((Object[]) arguments.split(" "));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).containsAnyOf("Usage: ipu", "Did you mean");
    }
}
