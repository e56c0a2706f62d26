package org.openipu.io.certificate;

import java.util.List;
import org.openipu.model.citation.Citation;
import org.openipu.rules.rulebook.Parameter;
import org.openipu.rules.rulebook.RuleBook;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The certificate of a decision: a document of format {@code org.openipu.certificate/1} in the canonical form of RFC 8785.
 *
 * <p>Its digest guards against accidents and edits. It is no signature: whoever changes a certificate can make a new digest,
 * and must then make everything else fit as well.
 */
public final class Certificate {

    private Certificate() {}

    /**
     * Certifies a decision.
     *
     * @param decided the decision with what it was made from
     * @return the certificate on one line, which is not ended
     * @throws IllegalArgumentException if a text in it is no Unicode, which RFC 8785 does not allow
     */
    public static String write(CertifiedDecision decided) {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        document.put("format", "org.openipu.certificate/1");
        document.put("kind", decided.kind());
        document.put("rulesAsOf", decided.decision().rulesAsOf().toString());
        document.set("inputs", decided.inputs());
        parameters(decided.parameters(), decided.rules(), document.putArray("parameters"));
        document.set("steps", decided.steps());
        document.set("outcome", decided.outcome());
        String digest = CanonicalJson.sha256(document);
        document.putObject("digest").put("algorithm", "SHA-256").put("value", digest);
        return CanonicalJson.write(document);
    }

    private static void parameters(List<Parameter<?>> parameters, RuleBook rules, ArrayNode array) {
        for (Parameter<?> parameter : parameters) {
            ObjectNode node = array.addObject().put("name", parameter.name());
            node.set("value", JsonValue.of(rules.get(parameter).findValue().orElse(null)));
            citation(rules.get(parameter).citation(), node);
        }
    }

    private static void citation(Citation citation, ObjectNode node) {
        node.put("provision", citation.provision().toString());
        node.put("edition", citation.edition().name());
        node.set("from", JsonValue.of(citation.edition().from().orElse(null)));
        node.set("to", JsonValue.of(citation.edition().to().orElse(null)));
        node.set("standing", JsonValue.of(citation.standing()));
        node.put("source", citation.source().title());
        node.put("address", citation.source().address());
    }
}
