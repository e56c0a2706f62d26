package org.openipu.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.money.Monetary;
import org.junit.jupiter.api.Test;
import org.openipu.io.input.InputText;
import org.openipu.io.input.ReadResult;
import org.openipu.model.cost.CostCategory;
import org.openipu.model.cost.CostItem;
import org.openipu.model.finding.Finding;

class CostStatementJsonTest {

    private static final List<CostItem> ITEMS = List.of(new CostItem(
            LocalDate.of(2025, 12, 31),
            CostCategory.PER_DIEM,
            "Taggelder",
            Monetary.getDefaultAmountFactory()
                    .setCurrency("CHF")
                    .setNumber(new BigDecimal("14400"))
                    .create(),
            Optional.of("151st Assembly"),
            Optional.empty()));

    private static final String DOCUMENT = """
            {
              "format" : "org.openipu.cost-statement/1",
              "items" : [ {
                "date" : "2025-12-31",
                "category" : "per-diem",
                "description" : "Taggelder",
                "amount" : "14400.00",
                "currency" : "CHF",
                "event" : "151st Assembly"
              } ]
            }
            """;

    @Test
    void readsWhatItWrites() {
        assertThat(CostStatementJson.write(ITEMS)).isEqualTo(DOCUMENT);
        assertThat(CostStatementJson.read(InputText.of("in", DOCUMENT)))
                .isEqualTo(new ReadResult.Read<>(ITEMS, List.of()));
    }

    @Test
    void wantsAmountsAsTexts() {
        ReadResult<List<CostItem>> result = CostStatementJson.read(
                InputText.of("in", DOCUMENT.replace("\"14400.00\"", "14400.00").replace("\"event\"", "\"evnt\"")));

        assertThat(result.findings())
                .extracting(Finding::path, Finding::code)
                .containsExactly(
                        tuple("items[0].amount", "field.not-text"), tuple("items[0].evnt", "json.unknown-key"));
    }
}
