package org.openipu.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

class IpuProperties {

    private static Path folder = Path.of("");

    @BeforeContainer
    static void writeFiles() throws IOException {
        folder = Files.createTempDirectory("ipu");
        Files.writeString(folder.resolve("votes.csv"), "request,yes,no,abstain\ni,850,10,400\n");
        Files.writeString(folder.resolve("bad.csv"), "request,yes,no,abstain\ni,x,10,400\n");
        Files.writeString(
                folder.resolve("costs.csv"), "date,category,description,amount,currency\n2025-01-01,meals,x,1,CHF\n");
        Files.writeString(
                folder.resolve("votes.json"), "{\"requests\":[{\"id\":\"i\",\"yes\":1,\"no\":2,\"abstain\":3}]}");
        Files.write(folder.resolve("rubbish"), new byte[] {(byte) 0xFF, 0, 1, 2});
    }

    @AfterContainer
    static void removeFiles() throws IOException {
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    @Property(tries = 500)
    @Label("any arguments end in one of the four codes, and never in a stack trace")
    void anyArguments(@ForAll("commands") List<String> arguments) {
        Run run = Run.of(arguments.toArray());

        assertThat(run.exitCode()).isBetween(0, 3);
        if (run.exitCode() != 0) {
            assertThat(run.err()).isNotEmpty();
        }
        if (run.out().startsWith("{")) {
            assertThat(run.out()).endsWith("}\n");
        }
    }

    @Provide
    Arbitrary<List<String>> commands() {
        Arbitrary<String> files = Arbitraries.of(
                        "votes.csv", "bad.csv", "costs.csv", "votes.json", "rubbish", "missing", ".")
                .map(name -> folder.resolve(name).toString());
        Arbitrary<String> options = Arbitraries.of(
                "--format",
                "json",
                "text",
                "--format=json",
                "--lang",
                "de",
                "en",
                "fr",
                "--lang=es",
                "--lang=xx",
                "--date",
                "2025-10-23",
                "--date=1971-09-04",
                "--date=0",
                "--body",
                "council",
                "--body=assembly",
                "--population",
                "--population=5000000",
                "--delegates=2",
                "--one-sex-sessions=-1",
                "--seats=3",
                "--majority=simple",
                "--majority=2/3",
                "--majority=0/0",
                "--base=present",
                "--printed",
                "--in=CHF",
                "--in=XAU",
                "--rates",
                "--policy=previous",
                "--policy=fixed",
                "--within-days=3",
                "--rounding=half-even",
                "--cash",
                "--help",
                "-h",
                "--version",
                "-V",
                "--",
                "-x",
                "--no-such",
                "@x",
                "",
                " ",
                "\0",
                "${sys:user.home}",
                "%s%n");
        Arbitrary<String> words = Arbitraries.oneOf(files, options);
        return Arbitraries.of(
                        "emergency-item",
                        "costs",
                        "analyse",
                        "apportion",
                        "election",
                        "entitlement",
                        "majority",
                        "reconcile",
                        "verify",
                        "cost",
                        "--help",
                        "")
                .flatMap(command -> words.list()
                        .ofMaxSize(5)
                        .map(rest ->
                                Stream.concat(Stream.of(command), rest.stream()).toList()));
    }
}
