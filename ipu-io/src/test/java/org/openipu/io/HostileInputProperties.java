package org.openipu.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.openipu.io.csv.CostsCsv;
import org.openipu.io.input.InputText;
import org.openipu.io.input.ReadLimits;
import org.openipu.io.input.ReadResult;
import org.openipu.io.json.CostStatementJson;
import org.openipu.io.text.FindingText;
import org.openipu.io.text.Words;
import org.openipu.model.finding.Finding;

/** Whatever a file holds, it is read, refused or unreadable; nothing is thrown and every finding can be shown. */
class HostileInputProperties {

    private static final List<Words> LANGUAGES =
            Words.LANGUAGES.stream().map(Locale::forLanguageTag).map(Words::in).toList();

    @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
    @Label("any bytes are a text or unreadable")
    void bytes(@ForAll @Size(max = 64) byte[] bytes) throws IOException {
        ReadResult<InputText> result = InputText.read("in", new ByteArrayInputStream(bytes), ReadLimits.DEFAULT);

        assertThat(Reading.of(result).outcome()).isNotEqualTo("refused");
        result.findValue().ifPresent(HostileInputProperties::assertEveryReaderAnswers);
        result.findings().forEach(HostileInputProperties::assertShown);
    }

    @Property(tries = 2_000, edgeCases = EdgeCasesMode.NONE)
    @Label("any table is answered with findings that stand in it")
    void tables(@ForAll("tables") String table) {
        assertEveryReaderAnswers(InputText.of("in", table));
    }

    @Property(tries = 2_000, edgeCases = EdgeCasesMode.NONE)
    @Label("any document is answered with findings that stand in it")
    void documents(@ForAll("documents") String document) {
        assertEveryReaderAnswers(InputText.of("in", document));
    }

    @Provide
    Arbitrary<String> tables() {
        Arbitrary<String> headers = Arbitraries.of(
                "request,yes,no,abstain\n",
                "request,member,yes,no,abstain,entitlement,delegates\n",
                "date,category,description,amount,currency\n",
                "");
        Arbitrary<String> parts = Arbitraries.of(
                ",",
                ",",
                "\n",
                "\r\n",
                "\"",
                "i",
                "LI",
                "CHE",
                "US",
                "ZZ",
                "1",
                "-1",
                "1.5",
                "9999999999",
                "{0}",
                "'",
                " ",
                "2025-12-31",
                "2025-02-30",
                "travel",
                "CHF",
                "JPY",
                "1e999999999",
                "=1+1",
                "\u0661",
                "🌍",
                "\u202e");
        return headers.flatMap(header -> parts.list().ofMaxSize(40).map(cells -> header + String.join("", cells)));
    }

    @Provide
    Arbitrary<String> documents() {
        Arbitrary<String> parts = Arbitraries.of(
                "{",
                "}",
                "[",
                "]",
                ",",
                ":",
                "\"requests\":[",
                "\"items\":[",
                "\"id\":",
                "\"yes\":",
                "\"rollCall\":[",
                "\"member\":",
                "\"LI\"",
                "\"\"",
                "\"{0}\\u0000\\n\"",
                "\"\\ud800\"",
                "1",
                "-1",
                "1.5",
                "1e999999999",
                "null",
                "true",
                "\n",
                "\"amount\":",
                "\"date\":",
                "\"2025-02-30\"");
        Arbitrary<String> starts =
                Arbitraries.of("{\"requests\":[{\"id\":", "{\"requests\":[{\"rollCall\":[{", "{\"items\":[{", "{", "[");
        Arbitrary<String> ends = Arbitraries.of("}", "}]}", "}]}]}", "");
        return starts.flatMap(start ->
                parts.list().ofMaxSize(12).flatMap(middle -> ends.map(end -> start + String.join("", middle) + end)));
    }

    private static void assertEveryReaderAnswers(InputText input) {
        for (ReadResult<?> result :
                List.of(ResultSheets.read(input), CostsCsv.read(input), CostStatementJson.read(input))) {
            assertThat(result.findValue().isPresent())
                    .isEqualTo(result.findings().stream().noneMatch(Finding::isError));
            result.findings().forEach(finding -> {
                assertThat(finding.position()).isPresent();
                assertThat(finding.position().orElseThrow().line())
                        .isLessThanOrEqualTo(1 + (int) input.text().lines().count());
                assertShown(finding);
            });
        }
    }

    private static void assertShown(Finding finding) {
        for (Words words : LANGUAGES) {
            assertThat(FindingText.write(finding, words))
                    .endsWith("[" + finding.code() + "]")
                    .doesNotContainPattern("[\\p{Cntrl}\\u2028-\\u202E]");
        }
    }
}
