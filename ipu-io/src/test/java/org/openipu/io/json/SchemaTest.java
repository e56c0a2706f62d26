package org.openipu.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.openipu.io.input.InputText;
import org.openipu.io.input.ReadResult;

class SchemaTest {

    private static final Path SOURCES = Path.of("src/main/resources/org/openipu/io/json/schema");

    @ParameterizedTest
    @EnumSource(DocumentFormat.class)
    void everySchemaIsASchema(DocumentFormat format) {
        assertThat(Schemas.errorsOfSchema(format)).isEmpty();
        assertThat(format.schema())
                .contains("\"$schema\" : \"https://json-schema.org/draft/2020-12/schema\"")
                .contains("\"title\" : \"org.openipu." + format.code() + "/1\"");
    }

    @ParameterizedTest
    @EnumSource(DocumentFormat.class)
    void everyShippedSchemaIsTheOneOfTheReader(DocumentFormat format) throws IOException {
        Path file = SOURCES.resolve(format.code() + ".schema.json");
        if (Boolean.getBoolean("ipu.schema.write")) {
            Files.createDirectories(SOURCES);
            Files.writeString(file, format.schema());
        }

        assertThat(file)
                .as("%s is not what the reader reads: run this test with -Dipu.schema.write=true to renew it", file)
                .hasContent(format.schema());
    }

    @ParameterizedTest
    @EnumSource(DocumentFormat.class)
    void everySchemaIsAResource(DocumentFormat format) {
        assertThat(DocumentFormat.class.getResource("schema/" + format.code() + ".schema.json"))
                .isNotNull();
    }

    @Test
    void theExamplesAreValid() {
        assertThat(Schemas.errors(DocumentFormat.ANNUAL_REPORT, ExampleDocuments.report()))
                .isEmpty();
        ExampleDocuments.small().forEach((name, document) -> {
            assertThat(Schemas.errors(format(name), document)).as(name).isEmpty();
            assertThat(read(format(name), document).findValue()).as(name).isPresent();
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            resolution.1     | "title": "Peace"          | "titel": "Peace"
            resolution.1     | "title": "Peace",         | ``
            resolution.1     | "title": "Peace"          | "title": "Peace", "extra": 1
            resolution.1     | "title": "Peace"          | "title": " "
            resolution.1     | "kind": "resolution"      | "kind": "motion"
            resolution.1     | "kind": "resolution",     | ``
            resolution.1     | "number": 1               | "number": 0
            resolution.1     | "number": 1               | "number": "1"
            resolution.1     | "number": 1               | "number": 1.5
            resolution.1     | "2025-10-23"              | "23.10.2025"
            resolution.1     | "mode": "consensus"       | "mode": "CONSENSUS"
            resolution.1     | resolution/1              | resolution/2
            resolution.2     | "pledges": ["one", "two"] | "pledges": "one"
            requests.1       | "yes": 500                | "yes": -1
            requests.1       | "yes": 500,               | ``
            requests.1       | "yes": 500                | "yes": 500, "rollCall": []
            requests.1       | "member": "LI"            | "member": "Liechtenstein"
            requests.1       | , "delegates": 2          | ``
            requests.1       | "id": "ii"                | "id": ""
            cost-statement.1 | "amount": "10.50"         | "amount": 10.50
            cost-statement.1 | "amount": "10.50"         | "amount": "10,50"
            cost-statement.1 | "category": "travel", "d  | "category": "trip", "d
            cost-statement.1 | "year": 2025              | "year": null
            cost-statement.1 | "currency": "CHF"         | "currency": "Franken"
            cost-statement.1 | {"CHF": "9.00"}           | {"chf": "9.00"}
            parliament.1     | "country": "LI"           | "country": "li"
            parliament.1     | {"en": "Liechtenstein"}   | {}
            parliament.1     | {"en": "Liechtenstein"}   | "Liechtenstein"
            parliament.1     | "seats": 25               | "seats": -25
            parliament.1     | "people": 40450           | "people": -1
            parliament.1     | "from": "1921"            | "from": "1921-1"
            """)
    void whatTheReaderRefusesForItsFormTheSchemaRefusesToo(String name, String part, String other) {
        String example = ExampleDocuments.small().get(name);
        String document = example.replace(part, other);

        assertThat(document).isNotEqualTo(example);
        assertThat(read(format(name), document).findValue()).isEmpty();
        assertThat(Schemas.errors(format(name), document)).isNotEmpty();
    }

    @Test
    void whatTheReaderAcceptsTheSchemaAcceptsInTheReport() {
        List<String> accepted = new ArrayList<>();
        String report = Mutations.shortened(ExampleDocuments.report());
        Mutations.replace(
                report,
                Mutations.otherTypes(),
                (what, document) -> assertAcceptedAlike(DocumentFormat.ANNUAL_REPORT, what, document, accepted));
        Mutations.remove(
                report,
                (what, document) -> assertAcceptedAlike(DocumentFormat.ANNUAL_REPORT, what, document, accepted));

        assertThat(accepted).contains("year := 7", "group removed", "outlook.assemblies := []");
    }

    @Test
    void whatTheReaderAcceptsTheSchemaAcceptsInSmallDocuments() {
        Set<String> formats = new HashSet<>();
        ExampleDocuments.small().forEach((name, example) -> {
            List<String> accepted = new ArrayList<>();
            Mutations.replace(
                    example,
                    Mutations.otherTypes(),
                    (what, document) -> assertAcceptedAlike(format(name), what, document, accepted));
            Mutations.remove(example, (what, document) -> assertAcceptedAlike(format(name), what, document, accepted));
            assertThat(accepted).as(name).isNotEmpty();
            formats.add(format(name).code());
        });

        assertThat(formats).hasSize(DocumentFormat.values().length - 1);
    }

    /** A reader takes null for a value that is left out; a schema does not know it. */
    private static void assertAcceptedAlike(
            DocumentFormat format, String what, String document, List<String> accepted) {
        if (!what.endsWith(":= null") && read(format, document).findValue().isPresent()) {
            accepted.add(what);
            assertThat(Schemas.errors(format, document)).as(what).isEmpty();
        }
    }

    private static DocumentFormat format(String name) {
        return DocumentFormat.find(name.substring(0, name.indexOf('.'))).orElseThrow();
    }

    /** Reads without the checks of what is read, of which a schema knows nothing. */
    private static ReadResult<?> read(DocumentFormat format, String document) {
        InputText input = InputText.of("in.json", document);
        return switch (format) {
            case ANNUAL_REPORT -> AnnualReportJson.read(input);
            case RESOLUTION -> AdoptedTextJson.read(input);
            case RESOLUTION_TEXT -> ResolutionTextJson.read(input);
            case REQUESTS -> ResultSheetJson.read(input);
            case COST_STATEMENT -> CostStatementJson.read(input);
            case PARLIAMENT -> ParliamentJson.read(input);
            case PARLIAMENTS -> ParliamentRegisterJson.read(input);
        };
    }
}
