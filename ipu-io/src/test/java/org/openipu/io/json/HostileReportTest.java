package org.openipu.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openipu.io.Reading;
import org.openipu.io.input.InputText;
import org.openipu.io.input.ReadResult;
import org.openipu.model.document.Resolution;
import org.openipu.model.finding.Finding;
import org.openipu.model.person.Person;
import org.openipu.model.report.AnnualReport;
import org.openipu.model.report.Signature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Whatever stands in a report, reading answers with the report or with findings that stand in it. */
class HostileReportTest {

    private static final String EXAMPLE = ExampleDocuments.report();
    private static final String EACH_KEY_ONCE = Mutations.shortened(EXAMPLE);

    @Test
    void theExampleItselfIsRead() {
        assertThat(Reading.of(AnnualReportJson.read(input(EXAMPLE)))).isEqualTo(Reading.read());
        assertThat(AnnualReportJson.readAndCheck(input(EXAMPLE)).findValue()).isPresent();
    }

    @Test
    @Timeout(value = 120, unit = TimeUnit.SECONDS)
    void aValueOfAnotherTypeAnywhereIsAnswered() {
        List<String> visited = new ArrayList<>();
        Mutations.replace(EACH_KEY_ONCE, Mutations.otherTypes(), (what, document) -> {
            visited.add(what);
            assertAnswered(what, AnnualReportJson.readAndCheck(input(document)));
        });

        assertThat(visited).hasSizeGreaterThan(1_000);
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void aMissingKeyAnywhereIsAnswered() {
        List<String> refused = new ArrayList<>();
        Mutations.remove(EACH_KEY_ONCE, (what, document) -> {
            ReadResult<AnnualReport> result = AnnualReportJson.read(input(document));
            assertAnswered(what, result);
            if (result.findValue().isEmpty()) {
                refused.add(what);
            }
        });

        assertThat(refused)
                .contains("year removed", "delegation removed", "delegation.country removed", "costs.year removed")
                .doesNotContain("format removed", "parliament removed", "assemblies removed", "motion removed");
    }

    @Test
    void aNumberBeyondAllNumbersIsFoundWhereverANumberStands() {
        JsonNode beyond = JsonNodeFactory.instance.numberNode(new BigDecimal("1e999999999"));
        List<String> places = new ArrayList<>();
        Mutations.replace(EACH_KEY_ONCE, List.of(beyond), (what, document) -> {
            String place = what.replace(" := 1E+999999999", "");
            ReadResult<AnnualReport> result = AnnualReportJson.read(input(document));
            assertAnswered(what, result);
            assertThat(result.findValue()).as(what).isEmpty();
            assertThat(result.findings())
                    .as(what)
                    .anyMatch(finding -> finding.path().equals(place) || place.startsWith(finding.path()));
            result.findings().stream()
                    .filter(finding -> finding.code().equals("count.not-whole"))
                    .forEach(finding -> places.add(finding.path()));
        });

        assertThat(places)
                .contains("year", "parliament.populations[0].people", "group.memberCount", "outlook.daysOfStay")
                .anyMatch(place -> place.endsWith(".assembly.number"))
                .anyMatch(place -> place.endsWith(".outline.pledges[0]"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e9999999999", "-1e-9999999999", "1e99999999999999999999"})
    void anExponentThatNoNumberHasIsUnreadable(String number) {
        assertThat(Reading.of(AnnualReportJson.read(input("{\"year\": " + number + "}")))
                        .outcome())
                .isEqualTo("unreadable");
    }

    @Test
    void aNumberOfTooManyDigitsIsFoundOrUnreadable() {
        assertThat(AnnualReportJson.read(input("{\"year\": " + "9".repeat(40) + "}"))
                        .findings())
                .anyMatch(finding ->
                        finding.path().equals("year") && finding.code().equals("count.too-large"));
        assertThat(Reading.of(AnnualReportJson.read(input("{\"year\": " + "9".repeat(100_000) + "}")))
                        .outcome())
                .isEqualTo("unreadable");
    }

    @Test
    void aKeyThatStandsTwiceMakesTheDocumentUnreadable() {
        String twice = EXAMPLE.replaceFirst("\"year\": 2025,", "\"year\": 2025, \"year\": 2024,");

        ReadResult<AnnualReport> result = AnnualReportJson.read(input(twice));

        assertThat(Reading.of(result).outcome()).isEqualTo("unreadable");
        assertThat(result.findings())
                .singleElement()
                .matches(finding -> finding.code().equals("json.syntax"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":"})
    void deepNestingIsUnreadableAndNoStackOverflows(String opening) {
        ReadResult<AnnualReport> result = AnnualReportJson.read(input("{\"delegation\": " + opening.repeat(100_000)));

        assertThat(Reading.of(result).outcome()).isEqualTo("unreadable");
        assertAnswered(opening, result);
    }

    @Test
    void subItemsNestAsDeepAsADocumentMay() {
        String document = resolutionNested(14);

        assertThat(AdoptedTextJson.read(input(document)).findValue())
                .hasValueSatisfying(text -> assertThat(
                                ((Resolution) text).operative().get(0).items())
                        .hasSize(1));
        assertThat(Reading.of(AdoptedTextJson.read(input(resolutionNested(40)))).outcome())
                .isEqualTo("unreadable");
    }

    @Test
    void controlCharactersAreRefusedWhenEscapedAndUnreadableWhenNot() {
        for (String bad : List.of("\\u0000", "\\u001b[31m", "\\u202e", "\\ud800", "\\u0085")) {
            assertThat(AnnualReportJson.read(input(EXAMPLE.replace("Daniel Salzgeber", "D" + bad + "S")))
                            .findings())
                    .isNotEmpty()
                    .allMatch(finding -> finding.code().equals("text.control-character"));
        }
        for (String good : List.of("\\n", "\\t", "\\u200d", "\\ud83c\\udf0d")) {
            assertThat(AnnualReportJson.read(input(EXAMPLE.replace("Daniel Salzgeber", "D" + good + "S")))
                            .findings())
                    .isEmpty();
        }
        assertThat(Reading.of(AnnualReportJson.read(input(EXAMPLE.replace("Daniel Salzgeber", "D\u0000S"))))
                        .outcome())
                .isEqualTo("unreadable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script>", "Bühler & Co. <b>", "' OR 1=1 --", "{0} ${name} %s", "=1+1"})
    void markupInANameIsKeptAsItIs(String name) {
        ReadResult<AnnualReport> result = AnnualReportJson.read(input(EXAMPLE.replace("Dagmar Bühler-Nigsch", name)));

        assertThat(result.findValue().flatMap(AnnualReport::signature).map(Signature::signer))
                .map(Person::name)
                .contains(name);
        assertThat(result.findValue().map(AnnualReportJson::write).orElseThrow())
                .contains(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "null", "7", "\"text\"", "[]", "{", "{}}", "{} {}", "{'year': 2025}", "{\"year\": NaN}"
            })
    void whatIsNoDocumentIsAnswered(String document) {
        ReadResult<AnnualReport> result = AnnualReportJson.readAndCheck(input(document));

        assertThat(result.findValue()).isEmpty();
        assertAnswered(document, result);
    }

    private static String resolutionNested(int depth) {
        String item = "{\"label\":\"a\",\"text\":\"b\"";
        return ExampleDocuments.small()
                .get("resolution.1")
                .replaceFirst(
                        "\\{\"label\": \"a\".*\\]\\}\\]",
                        (item + ",\"items\":[").repeat(depth - 1) + item + "}" + "]}".repeat(depth - 1) + "]}]");
    }

    private static void assertAnswered(String what, ReadResult<?> result) {
        assertThat(result.findValue().isPresent())
                .as(what)
                .isEqualTo(result.findings().stream().noneMatch(Finding::isError));
        assertThat(result.findings())
                .as(what)
                .allMatch(finding -> finding.position().isPresent());
    }

    private static InputText input(String document) {
        return InputText.of("report.json", document);
    }
}
