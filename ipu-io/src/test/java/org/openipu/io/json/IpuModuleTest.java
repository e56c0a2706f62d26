package org.openipu.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.money.MonetaryAmount;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openipu.io.input.InputText;
import org.openipu.model.cost.MultiCurrencyTotal;
import org.openipu.model.document.AdoptedText;
import org.openipu.model.document.Adoption;
import org.openipu.model.document.AdoptionMode;
import org.openipu.model.document.Resolution;
import org.openipu.model.group.Choice;
import org.openipu.model.group.GeopoliticalGroup;
import org.openipu.model.group.GroupRecommendation;
import org.openipu.model.money.Amount;
import org.openipu.model.parliament.CountryCode;
import org.openipu.model.report.AnnualReport;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class IpuModuleTest {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new IpuModule()).build();

    private static final AnnualReport REPORT = AnnualReportJson.read(
                    InputText.of("report.json", ExampleDocuments.report()))
            .findValue()
            .orElseThrow();

    /** A record of a user's own. */
    public record Archive(String owner, AnnualReport report, List<CountryCode> countries, Optional<CountryCode> host) {}

    @Test
    void aReportIsTheSameAsWithTheLibrarysOwnReader() {
        assertThat(MAPPER.readValue(ExampleDocuments.report(), AnnualReport.class))
                .isEqualTo(REPORT);
    }

    @Test
    void aReportIsWrittenAsTheLibrarysOwnWriterDoesButForTheFormat() {
        ObjectNode document = (ObjectNode) MAPPER.readTree(AnnualReportJson.write(REPORT));
        document.remove("format");

        String written = MAPPER.writeValueAsString(REPORT);

        assertThat(MAPPER.readTree(written)).isEqualTo(document);
        assertThat(MAPPER.readValue(written, AnnualReport.class)).isEqualTo(REPORT);
    }

    @Test
    void aResolutionIsReadAsATextOfItsKind() {
        AdoptedText resolution = new Resolution(
                "<b>\"Frieden\"</b>",
                new Adoption(AdoptionMode.VOTE, "Assembly", Optional.empty(), LocalDate.of(2025, 10, 23)),
                List.of(),
                List.of(),
                List.of(),
                List.of());

        String written = MAPPER.writerFor(AdoptedText.class).writeValueAsString(resolution);

        assertThat(MAPPER.readTree(written).path("kind").stringValue()).isEqualTo("resolution");
        assertThat(MAPPER.readValue(written, AdoptedText.class)).isEqualTo(resolution);
        assertThat(MAPPER.writeValueAsString(resolution)).isEqualTo(written);
        assertThat(MAPPER.readValue(written, Resolution.class)).isEqualTo(resolution);
        assertThat(MAPPER.writeValueAsString(List.of(resolution))).isEqualTo("[" + written + "]");
    }

    @Test
    void aChoiceIsASmallWord() {
        GroupRecommendation recommendation = new GroupRecommendation(GeopoliticalGroup.TWELVE_PLUS, "ii", Choice.YES);

        assertThat(MAPPER.writeValueAsString(recommendation))
                .isEqualTo("{\"group\":\"twelve-plus\",\"request\":\"ii\",\"choice\":\"yes\"}");
        assertThat(MAPPER.writeValueAsString(GeopoliticalGroup.TWELVE_PLUS)).isEqualTo("\"twelve-plus\"");
        assertThat(MAPPER.readValue("\"twelve-plus\"", GeopoliticalGroup.class))
                .isEqualTo(GeopoliticalGroup.TWELVE_PLUS);
        assertThatThrownBy(() -> MAPPER.readValue("\"TWELVE_PLUS\"", GeopoliticalGroup.class))
                .isInstanceOf(MismatchedInputException.class)
                .hasMessageContaining(": choice.unknown");
    }

    @Test
    void anAmountIsWrittenWhoeverImplementsIt() {
        MonetaryAmount amount = amount("14400");

        assertThat(MAPPER.writeValueAsString(amount)).isEqualTo("{\"amount\":\"14400.00\",\"currency\":\"CHF\"}");
        assertThat(MAPPER.readValue("{\"amount\":\"14400\",\"currency\":\"CHF\"}", MonetaryAmount.class))
                .isEqualTo(amount);
        assertThat(MAPPER.writeValueAsString(List.of(amount)))
                .isEqualTo("[{\"amount\":\"14400.00\",\"currency\":\"CHF\"}]");
    }

    @Test
    void aTotalHasAKeyForEachCurrency() {
        MultiCurrencyTotal total = new MultiCurrencyTotal(List.of(amount("-2.5")));

        assertThat(MAPPER.writeValueAsString(total)).isEqualTo("{\"CHF\":\"-2.50\"}");
        assertThat(MAPPER.readValue("{\"CHF\":\"-2.50\"}", MultiCurrencyTotal.class))
                .isEqualTo(total);
    }

    @Test
    void aCountryIsItsCode() {
        assertThat(MAPPER.writeValueAsString(CountryCode.of("LI"))).isEqualTo("\"LI\"");
        assertThat(MAPPER.readValue("\"LIE\"", CountryCode.class)).isEqualTo(CountryCode.of("LI"));
        assertThat(MAPPER.readValue("[\"LI\", \"CHE\"]", new TypeReference<List<CountryCode>>() {}))
                .containsExactly(CountryCode.of("LI"), CountryCode.of("CH"));
    }

    @Test
    void aUsersOwnRecordMayHoldRecordsOfTheModel() {
        Archive archive = new Archive(
                "Landtag",
                REPORT,
                List.of(CountryCode.of("LI"), CountryCode.of("CH")),
                Optional.of(CountryCode.of("AT")));

        String written = MAPPER.writeValueAsString(archive);

        assertThat(MAPPER.readValue(written, Archive.class)).isEqualTo(archive);
        assertThat(MAPPER.readTree(written).path("countries").toString()).isEqualTo("[\"LI\",\"CH\"]");
    }

    @Test
    void anUnknownPropertyIsRefusedWithItsPath() {
        ObjectNode document = (ObjectNode) MAPPER.readTree(MAPPER.writeValueAsString(REPORT));
        ((ObjectNode) document.path("delegation").path("delegates").get(1)).put("phone", "1");

        assertThatThrownBy(() -> MAPPER.treeToValue(document, AnnualReport.class))
                .isInstanceOf(MismatchedInputException.class)
                .hasMessageContaining("delegation.delegates[1].phone: json.unknown-key");
    }

    @Test
    void everyFindingIsInTheMessage() {
        assertThatThrownBy(() -> MAPPER.readValue("{\"year\": 1.5, \"language\": \"de\"}", AnnualReport.class))
                .isInstanceOf(MismatchedInputException.class)
                .hasMessageContaining("year: count.not-whole; delegation: field.missing; costs: field.missing;"
                        + " outlook: field.missing");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        {"year": 1e400}
        {"year": 1e999999999}
        {"year": 123456789012345678901234567890}
        {"year": 2025, "year": 2024}
        {"year": [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]}
        []
        7
        "report"
        """)
    void withTheMappersOwnLimitsTheSameIsRefused(String document) {
        assertThatThrownBy(() -> MAPPER.readValue(document, AnnualReport.class)).isInstanceOf(JacksonException.class);
    }

    @Property(tries = 30, edgeCases = EdgeCasesMode.NONE)
    @Label("a plain mapper with the module writes and reads any report")
    void roundTrip(@ForAll("reports") AnnualReport report) {
        assertThat(MAPPER.readValue(MAPPER.writeValueAsString(report), AnnualReport.class))
                .isEqualTo(report);
    }

    @Provide
    Arbitrary<AnnualReport> reports() {
        return ReportArbitraries.reports();
    }

    private static MonetaryAmount amount(String number) {
        return Amount.of("CHF", number);
    }
}
