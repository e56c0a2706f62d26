package org.openipu.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openipu.examples.cli.Variants.Variant;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ValidateCommandTest {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    @TempDir
    private Path folder;

    @Test
    void theBundledReportIsValid() throws IOException {
        Path file = file("report.json", Variants.report());

        assertThat(Run.of("validate", file)).isEqualTo(new Run(0, file + ": valid, errors: 0, warnings: 0\n", ""));
    }

    @ParameterizedTest
    @MethodSource("org.openipu.examples.cli.Variants#withErrors")
    void eachVariantBreaksOneThing(Variant variant) throws IOException {
        Run run = validate(variant.document());

        assertThat(findings(run)).containsExactlyInAnyOrderElementsOf(variant.findings());
        assertThat(run.exitCode()).isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("org.openipu.examples.cli.Variants#withWarnings")
    void warningsLeaveAReportValid(Variant variant) throws IOException {
        Run run = validate(variant.document());

        assertThat(findings(run)).containsExactlyInAnyOrderElementsOf(variant.findings());
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void oneDocumentBreaksManyThingsAndAllAreReported() throws IOException {
        List<String> together = List.of(
                "an election within the term",
                "parliaments not above the Members",
                "a delegate in one role",
                "a recommendation by a group that the parliament is in",
                "one emergency item",
                "known country codes",
                "a text adopted within the session, not before",
                "operative paragraphs without repeats",
                "own costs without contributions",
                "membership not before the founding",
                "no member twice in a group",
                "a signature after the year");
        JsonNode report = MAPPER.readTree(Variants.report());
        List<String> expected = new ArrayList<>();
        for (Variant variant : Variants.withErrors()) {
            if (together.contains(variant.toString())) {
                variant.change(report);
                expected.addAll(variant.findings());
            }
        }

        Run run = validate(MAPPER.writeValueAsString(report));

        assertThat(expected).hasSize(together.size());
        assertThat(findings(run)).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void whatCannotBeReadDoesNotHideWhatContradictsItself() throws IOException {
        JsonNode report = MAPPER.readTree(Variants.report());
        List<String> expected = new ArrayList<>();
        for (Variant variant : Variants.withErrors()) {
            if (List.of("known words", "known keys", "own costs without contributions", "a delegate in one role")
                    .contains(variant.toString())) {
                variant.change(report);
                expected.addAll(variant.findings());
            }
        }

        assertThat(findings(validate(MAPPER.writeValueAsString(report))))
                .containsExactlyInAnyOrderElementsOf(expected)
                .hasSize(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "de", "es"})
    void everyVariantIsWordedInEveryLanguage(String language) throws IOException {
        for (Variant variant : Variants.withErrors()) {
            Run run = Run.of("validate", file("report.json", variant.document()), "--lang", language);

            assertThat(run.err().lines())
                    .as(variant.toString())
                    .isNotEmpty()
                    .allSatisfy(line -> assertThat(line).doesNotContain("{", "''"));
        }
    }

    @Test
    void severalFilesEachHaveTheirVerdict() throws IOException {
        Path good = file("good.json", Variants.report());
        Path bad = file("bad.json", "{\"requests\": [{\"id\": \"i\", \"yes\": -1, \"no\": 0, \"abstain\": 0}]}");

        Run run = Run.of("validate", good, bad, folder.resolve("none.json"));

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.out()).isEqualTo("""
                %s: valid, errors: 0, warnings: 0
                %s: errors: 1, warnings: 0
                %s: errors: 1, warnings: 0
                """.formatted(good, bad, folder.resolve("none.json")));
    }

    @Test
    void theFindingsAreOneDocumentWhenAskedFor() throws IOException {
        Run run = Run.of("validate", file("r.json", "{\"format\": \"org.openipu.minutes/1\"}"), "--format", "json");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(MAPPER.readTree(run.out()).at("/findings/0/code").stringValue())
                .isEqualTo("json.unknown-format");
    }

    @Test
    void aDocumentIsToldByItsKeysWhenItDoesNotSayItsFormat() throws IOException {
        assertThat(Run.of(
                                "validate",
                                file(
                                        "requests.json",
                                        "{\"requests\":[{\"id\":\"i\",\"yes\":1,\"no\":0,\"abstain\":0}]}"),
                                file("costs.json", "{\"year\":2025,\"items\":[]}"))
                        .exitCode())
                .isZero();
    }

    @Test
    void atLeastOneFileIsNamed() {
        assertThat(Run.of("validate").exitCode()).isEqualTo(2);
    }

    private Run validate(String document) throws IOException {
        return Run.of("validate", file("report.json", document), "--format", "json");
    }

    /** Path and code of each finding; every one has its place in the file. */
    private static List<String> findings(Run run) {
        List<String> findings = new ArrayList<>();
        for (JsonNode finding : MAPPER.readTree(run.out()).get("findings")) {
            assertThat(finding.get("line").intValue()).isPositive();
            findings.add(finding.get("path").stringValue() + " "
                    + finding.get("code").stringValue());
        }
        return findings;
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }
}
