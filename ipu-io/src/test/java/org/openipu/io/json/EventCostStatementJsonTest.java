package org.openipu.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.money.MonetaryAmount;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openipu.io.Reading;
import org.openipu.io.input.InputText;
import org.openipu.io.input.ReadResult;
import org.openipu.model.cost.CostCategory;
import org.openipu.model.cost.CostItem;
import org.openipu.model.cost.CostPeriod;
import org.openipu.model.cost.CostStatement;
import org.openipu.model.cost.DelegatePayment;
import org.openipu.model.cost.PaymentKind;
import org.openipu.model.cost.PerDiem;
import org.openipu.model.cost.StatedContribution;
import org.openipu.model.money.Amount;

class EventCostStatementJsonTest {

    private static final String EVENT = """
            {
              "format" : "org.openipu.cost-statement/1",
              "event" : "151st Assembly",
              "items" : [ {
                "date" : "2024-12-20",
                "category" : "travel",
                "amount" : "120.00",
                "currency" : "CHF",
                "delegate" : "Bühler",
                "payer" : "Bühler"
              } ],
              "perDiems" : [ {
                "delegate" : "Bühler",
                "role" : "head",
                "fullDays" : 5,
                "halfDays" : 1,
                "travelDays" : 2
              } ],
              "payments" : [ {
                "date" : "2025-10-01",
                "kind" : "advance",
                "delegate" : "Bühler",
                "amount" : {
                  "amount" : "500.00",
                  "currency" : "CHF"
                }
              } ],
              "contribution" : {
                "amount" : {
                  "amount" : "789200.00",
                  "currency" : "CHF"
                },
                "total" : {
                  "amount" : "11937000.00",
                  "currency" : "CHF"
                },
                "percent" : "6.63",
                "roundedTo" : "100"
              }
            }
            """;

    @Test
    void theCostsOfAnEventReadBackEqual() {
        CostStatement event = new CostStatement(
                new CostPeriod.Event("151st Assembly"),
                List.of(new CostItem(
                        LocalDate.of(2024, 12, 20),
                        CostCategory.TRAVEL,
                        "",
                        amount("CHF", "120"),
                        Optional.empty(),
                        Optional.of("Bühler"),
                        Optional.of("Bühler"))),
                List.of(new PerDiem("Bühler", "head", Optional.empty(), 5, 1, 2)),
                List.of(new DelegatePayment(
                        LocalDate.of(2025, 10, 1), PaymentKind.ADVANCE, "Bühler", amount("CHF", "500"))),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new StatedContribution(
                        amount("CHF", "789200"),
                        amount("CHF", "11937000"),
                        Optional.of(new BigDecimal("6.63")),
                        Optional.of(new BigDecimal("100")))));

        assertThat(CostStatementJson.write(event)).isEqualTo(EVENT);
        assertThat(read(EVENT)).isEqualTo(new ReadResult.Read<>(event, List.of()));
    }

    @Test
    @DisplayName("Germany's share of 2025 is a warning: what was read is not refused")
    void aShareThatIsNotThatOfTheAmountsIsAWarning() {
        ReadResult<CostStatement> read = CostStatementJson.readAndCheck(InputText.of("costs.json", EVENT));

        assertThat(read.findValue()).isPresent();
        assertThat(Reading.of(read).findings())
                .containsExactly(
                        "costs.json:37:5 warning contribution.percent costs.contribution-share-differs 6.63 CHF 789200.00 CHF 11937000.00 6.6114");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {"year": 2025, "event": "151st Assembly"} | 1:16 event costs.year-and-event
                    {"event": ""}                             | 1:2 event text.blank
                    {"event": 5}                              | 1:2 event field.not-text event
                    {"event": null}                           | 1:1 year field.missing year
                    {"year": "2025"}                          | 1:2 year field.not-a-number year
                    {"period": {"year": 2025}, "year": 2025}  | 1:2 period json.unknown-key period
                    """)
    void aStatementIsOfAYearOrOfAnEvent(String document, String finding) {
        assertThat(Reading.of(read(document))).isEqualTo(Reading.refused("costs.json:" + finding));
    }

    @Test
    @DisplayName(
            "the costs of an event are of any year, and all of that event; everything that is wrong is told at once")
    void theCostsOfAnEventAreOfThatEvent() {
        String document = """
                {"event": "151st Assembly",
                 "items": [
                  {"date": "2024-12-20", "category": "travel", "amount": "1", "currency": "CHF", "event": "151st Assembly"},
                  {"date": "2026-01-20", "category": "travel", "amount": "1", "currency": "CHF", "event": "152nd Assembly"}],
                 "previous": {"year": 2030, "ownCosts": {}},
                 "perDiems": [{"delegate": "Ada", "role": "head", "fullDays": 5, "halfDays": 0, "travelDays": -1}]}
                """;
        String checked = document.replace("-1}", "1}");

        assertThat(Reading.of(CostStatementJson.readAndCheck(InputText.of("costs.json", document))))
                .isEqualTo(Reading.refused("costs.json:6:81 perDiems[0].travelDays count.negative -1"));
        assertThat(Reading.of(CostStatementJson.readAndCheck(InputText.of("costs.json", checked))))
                .isEqualTo(Reading.refused(
                        "costs.json:4:82 items[1].event costs.item-of-other-event 152nd Assembly 151st Assembly"));
    }

    private static ReadResult<CostStatement> read(String document) {
        return CostStatementJson.read(InputText.of("costs.json", document));
    }

    private static MonetaryAmount amount(String currency, String number) {
        return Amount.of(currency, number);
    }
}
