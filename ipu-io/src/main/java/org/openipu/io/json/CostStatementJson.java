package org.openipu.io.json;

import java.util.ArrayList;
import java.util.List;
import org.openipu.io.input.InputText;
import org.openipu.io.input.ReadResult;
import org.openipu.io.internal.field.CostFields;
import org.openipu.io.internal.field.FieldReader;
import org.openipu.io.text.Amounts;
import org.openipu.model.cost.CostItem;
import org.openipu.model.finding.Finding;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Costs as a document of format {@code org.openipu.cost-statement/1}. Amounts are texts, so that no digit is lost. */
public final class CostStatementJson {

    private static final String NAME = "cost-statement";
    private static final String ITEMS = "items";
    private static final List<String> KEYS = List.of("format", ITEMS);
    private static final List<String> ITEM_KEYS =
            List.of("date", "category", "description", "amount", "currency", "event", "delegate", "payer");

    private CostStatementJson() {}

    /**
     * Reads a document of costs.
     *
     * @param input the document; {@code format} may be left out
     * @return the items in the order of the document; refused with all findings when a key is unknown or missing, or a
     *     day, category, amount or currency cannot be read
     */
    public static ReadResult<List<CostItem>> read(InputText input) {
        return Json.parse(input).then(document -> items(input, document));
    }

    /**
     * Writes costs.
     *
     * @param items the items
     * @return the document; it reads back to equal items if there is one, no text has blanks around it, and no amount has
     *     more digits than are read
     */
    public static String write(List<CostItem> items) {
        ObjectNode document = Json.document(NAME);
        ArrayNode array = document.putArray(ITEMS);
        items.forEach(item -> write(item, array.addObject()));
        return Json.write(document);
    }

    private static ReadResult<List<CostItem>> items(InputText input, JsonFields document) {
        List<Finding> findings = document.headFindings(NAME, KEYS);
        List<CostItem> items = new ArrayList<>();
        for (JsonFields item : document.objects(ITEMS, findings)) {
            findings.addAll(item.unknownKeys(ITEM_KEYS));
            CostFields.costItem(new FieldReader(item, findings)).ifPresent(items::add);
        }
        return ReadResult.of(JsonPositions.locate(input, findings), () -> List.copyOf(items));
    }

    private static void write(CostItem item, ObjectNode node) {
        node.put("date", item.date().toString());
        node.put("category", item.category().code());
        node.put("description", item.description());
        node.put("amount", Amounts.plain(item.amount()));
        node.put("currency", item.amount().getCurrency().getCurrencyCode());
        item.event().ifPresent(event -> node.put("event", event));
        item.delegate().ifPresent(delegate -> node.put("delegate", delegate));
        item.payer().ifPresent(payer -> node.put("payer", payer));
    }
}
