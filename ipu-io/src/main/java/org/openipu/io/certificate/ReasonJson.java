package org.openipu.io.certificate;

import java.util.List;
import org.openipu.rules.decision.Reason;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Reasons as a list: code, provision, standing, and the values compared beside them. */
final class ReasonJson {

    private ReasonJson() {}

    static ArrayNode of(List<Reason> reasons) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        for (Reason reason : reasons) {
            ObjectNode node = array.addObject().put("code", reason.code());
            node.put("provision", reason.citation().provision().toString());
            node.set("standing", JsonValue.of(reason.standing()));
            reason.arguments().forEach(argument -> node.set(argument.name(), JsonValue.of(argument)));
        }
        return array;
    }
}
