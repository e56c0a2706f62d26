package org.openipu.io.json;

import org.openipu.io.text.Amounts;
import org.openipu.rules.conversion.AverageRate;
import org.openipu.rules.conversion.Conversion;
import org.openipu.rules.conversion.ConvertedCosts;
import org.openipu.rules.conversion.ConvertedTotal;
import org.openipu.rules.conversion.CrossRate;
import org.openipu.rules.conversion.InverseRate;
import org.openipu.rules.conversion.Rate;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A total in one currency, with every rate that was used, as the key {@code converted} of a document of totals. */
final class ConvertedTotalJson {

    private ConvertedTotalJson() {}

    /** Puts the total, its parts and its rates, which are texts: exact where their decimals end, else with 34 digits and the exact fraction beside. */
    static void put(ConvertedCosts costs, ObjectNode converted) {
        ConvertedTotal all = costs.all();
        Conversion conversion = costs.conversion();
        converted.put("currency", conversion.target().getCurrencyCode());
        converted.put("total", Amounts.plain(all.total()));
        converted.put("ownCosts", Amounts.plain(costs.ownCosts()));
        converted.put("contributions", Amounts.plain(costs.contributions()));
        ObjectNode byCategory = converted.putObject("byCategory");
        costs.byCategory().forEach((category, amount) -> byCategory.put(category.code(), Amounts.plain(amount)));
        converted.put("policy", conversion.policy().code());
        converted.put("rounding", conversion.rounding().ties().code());
        converted.put("unit", conversion.rounding().unit().code());
        ArrayNode rates = converted.putArray("rates");
        all.rates().forEach(rate -> put(rate, rates.addObject()));
    }

    private static ObjectNode put(Rate rate, ObjectNode node) {
        node.put("from", rate.base().getCurrencyCode());
        node.put("to", rate.quote().getCurrencyCode());
        node.put("rate", rate.getFactor().toString());
        if (rate.ratio().findDecimal().isEmpty()) {
            node.put("exact", rate.ratio().toString());
        }
        node.put("date", rate.date().toString());
        node.put("source", rate.source());
        return rate.fold(
                published -> node,
                average -> putMonth(average, node),
                inverse -> putInverse(inverse, node),
                cross -> putParts(cross, node));
    }

    private static ObjectNode putMonth(AverageRate average, ObjectNode node) {
        return node.put("month", average.month().toString()).put("days", average.days());
    }

    private static ObjectNode putInverse(InverseRate inverse, ObjectNode node) {
        return put(inverse.of(), node.putObject("inverseOf"));
    }

    private static ObjectNode putParts(CrossRate cross, ObjectNode node) {
        ArrayNode parts = node.putArray("chain");
        put(cross.first(), parts.addObject());
        put(cross.second(), parts.addObject());
        return node;
    }
}
