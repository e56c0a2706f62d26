package org.openipu.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.money.MonetaryAmount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openipu.io.Reading;
import org.openipu.io.csv.CostsCsv;
import org.openipu.io.input.InputText;
import org.openipu.io.input.ReadResult;
import org.openipu.model.cost.CostCategory;
import org.openipu.model.cost.CostItem;
import org.openipu.model.cost.CostStatement;
import org.openipu.model.money.Amount;

class CostStatementJsonTest {

    private static final List<CostItem> ITEMS = List.of(
            CostItem.of(
                    LocalDate.of(2025, 12, 31), CostCategory.PER_DIEM, "Taggelder \"2025\"", amount("CHF", "14400")),
            new CostItem(
                    LocalDate.of(2025, 10, 24),
                    CostCategory.TRAVEL,
                    "",
                    amount("JPY", "-1500"),
                    Optional.of("151st Assembly"),
                    Optional.of("Bühler"),
                    Optional.empty()));

    private static final String DOCUMENT = """
        {
          "format" : "org.openipu.cost-statement/1",
          "year" : 2025,
          "items" : [ {
            "date" : "2025-12-31",
            "category" : "per-diem",
            "description" : "Taggelder \\"2025\\"",
            "amount" : "14400.00",
            "currency" : "CHF"
          }, {
            "date" : "2025-10-24",
            "category" : "travel",
            "amount" : "-1500",
            "currency" : "JPY",
            "event" : "151st Assembly",
            "delegate" : "Bühler"
          } ]
        }
        """;

    @Test
    void costsAreWrittenAsTheDocumentationSays() {
        assertThat(CostStatementJson.write(statement(ITEMS))).isEqualTo(DOCUMENT);
    }

    @Test
    void whatIsWrittenReadsBackEqual() {
        assertThat(read(DOCUMENT)).isEqualTo(new ReadResult.Read<>(statement(ITEMS), List.of()));
    }

    @Test
    void aTableAndADocumentOfTheSameCostsReadAlike() {
        String table = """
            date,category,description,amount,currency,event,delegate
            2025-12-31,per-diem,"Taggelder ""2025\""",14400.00,CHF,,
            2025-10-24,travel,,-1500,JPY,151st Assembly,Bühler
            """;

        assertThat(CostsCsv.read(InputText.of("costs.csv", table)).findValue()).contains(ITEMS);
    }

    @Test
    void theDescriptionMayBeLeftOut() {
        assertThat(
                        read("{\"year\":2025,\"items\":[{\"date\":\"2025-12-31\",\"category\":\"group\",\"amount\":\"536\",\"currency\":\"EUR\"}]}")
                                .findValue())
                .contains(statement(List.of(
                        CostItem.of(LocalDate.of(2025, 12, 31), CostCategory.GROUP, "", amount("EUR", "536")))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        5695.55        | field.not-text amount
        1e999999999    | field.not-text amount
        ["1"]          | field.not-text amount
        null           | field.missing amount
        ""             | field.missing amount
        "1e999999999"  | amount.not-a-number 1e999999999
        "1,50"         | amount.not-a-number 1,50
        "5695.555"     | amount.too-many-decimals 5695.555 CHF 2
        "1234567890123456" | amount.too-large 1234567890123456 15
        """)
    void anAmountIsATextWithAPoint(String amount, String finding) {
        assertThat(Reading.of(read("{\"year\": 2025, \"items\": [\n"
                        + "{\"date\": \"2025-12-31\", \"category\": \"other\", \"amount\": "
                        + amount + ", \"currency\": \"CHF\"}]}")))
                .isEqualTo(Reading.refused("costs.json:2:45 items[0].amount " + finding));
    }

    @Test
    void allFindingsAreReportedAtTheirPlaces() {
        assertThat(Reading.of(read("""
            {"format": "org.openipu.costs/1", "total": 1, "items": [
              {"date": "2025-02-30", "category": "trip", "description": 5, "amount": "1", "currency": "XAU"},
              {"note": "x"},
              7]}
            """)))
                .isEqualTo(Reading.refused(
                        "costs.json:1:1 year field.missing year",
                        "costs.json:1:2 format json.other-format org.openipu.costs/1 org.openipu.cost-statement/1",
                        "costs.json:1:35 total json.unknown-key total",
                        "costs.json:2:4 items[0].date day.invalid 2025-02-30",
                        "costs.json:2:26 items[0].category category.unknown trip",
                        "costs.json:2:46 items[0].description field.not-text description",
                        "costs.json:2:79 items[0].currency currency.unknown XAU",
                        "costs.json:3:3 items[1].date field.missing date",
                        "costs.json:3:3 items[1].category field.missing category",
                        "costs.json:3:3 items[1].amount field.missing amount",
                        "costs.json:3:3 items[1].currency field.missing currency",
                        "costs.json:3:4 items[1].note json.unknown-key note",
                        "costs.json:4:3 items[2] json.not-an-object"));
    }

    @Test
    void aYearMayHaveNoCosts() {
        assertThat(read("{\"year\": 2020}"))
                .isEqualTo(new ReadResult.Read<>(CostStatement.ofYear(2020, List.of()), List.of()));
        assertThat(Reading.of(read("{}"))).isEqualTo(Reading.refused("costs.json:1:1 year field.missing year"));
    }

    @Test
    void statedTotalsAreHeldAgainstTheItems() {
        String document = """
            {"year": 2025, "items": [{"date": "2025-03-01", "category": "meals", "amount": "1", "currency": "CHF"}],
             "stated": {"ownCosts": {"CHF": "2.00"}}}
            """;

        assertThat(Reading.of(CostStatementJson.readAndCheck(InputText.of("costs.json", document))))
                .isEqualTo(
                        Reading.refused("costs.json:2:13 stated.ownCosts costs.stated-total-differs CHF 2.00 CHF 1"));
    }

    private static CostStatement statement(List<CostItem> items) {
        return CostStatement.ofYear(2025, items);
    }

    private static ReadResult<CostStatement> read(String document) {
        return CostStatementJson.read(InputText.of("costs.json", document));
    }

    private static MonetaryAmount amount(String currency, String number) {
        return Amount.of(currency, number);
    }
}
