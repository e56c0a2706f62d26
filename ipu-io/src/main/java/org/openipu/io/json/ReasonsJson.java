package org.openipu.io.json;

import java.util.List;
import java.util.Locale;
import org.openipu.io.text.Words;
import org.openipu.model.citation.Citation;
import org.openipu.model.finding.Argument;
import org.openipu.rules.decision.Reason;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The reasons of a decision, as every document that has some carries them. */
final class ReasonsJson {

    private ReasonsJson() {}

    /** Puts the reasons into a document, as the array {@code reasons}. */
    static void write(List<Reason> reasons, Words words, ObjectNode document) {
        ArrayNode array = document.putArray("reasons");
        reasons.forEach(reason -> reason(reason, words, array.addObject()));
    }

    private static void reason(Reason reason, Words words, ObjectNode node) {
        Citation citation = reason.citation();
        node.put("code", reason.code());
        node.put("provision", citation.provision().toString());
        node.put("standing", citation.standing().name().toLowerCase(Locale.ROOT));
        node.put("text", words.of(reason));
        node.put("edition", citation.edition().name());
        node.put("source", citation.source().title());
        node.put("address", citation.source().address());
        ObjectNode arguments = node.putObject("arguments");
        reason.arguments().forEach(argument -> put(argument, arguments));
    }

    private static void put(Argument argument, ObjectNode node) {
        String name = argument.name();
        argument.<ObjectNode>fold(
                text -> node.put(name, text),
                count -> node.put(name, count),
                day -> node.put(name, day.toString()),
                amounts -> node.put(name, amounts.toString()));
    }
}
