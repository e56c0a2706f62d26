package org.openipu.io.internal.akn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openipu.io.internal.xml.XmlAttribute;
import org.openipu.io.internal.xml.XmlBlanks;
import org.openipu.io.internal.xml.XmlElement;
import org.openipu.io.internal.xml.XmlNode;
import org.openipu.io.internal.xml.XmlText;
import org.openipu.model.finding.Argument;
import org.openipu.model.finding.Finding;

/**
 * What the schema of Akoma Ntoso refuses: elements, attributes and texts where they may not stand, missing ones, values of the
 * wrong kind, and an eId that stands twice in a document.
 */
public final class StructureCheck {

    private static final String XML = "http://www.w3.org/XML/1998/namespace";
    private static final String SCHEMA_INSTANCE = "http://www.w3.org/2001/XMLSchema-instance";

    private final String source;
    private final List<Finding> findings = new ArrayList<>();

    private StructureCheck(String source) {
        this.source = source;
    }

    /**
     * Checks a document.
     *
     * @param root its root
     * @param source the file's name, for places
     * @return an error for each thing that is wrong, with its place; of an element's content the first thing only
     */
    public static List<Finding> findings(XmlElement root, String source) {
        StructureCheck check = new StructureCheck(source);
        if (root.is(Akn.NAMESPACE, "akomaNtoso")) {
            check.element(root, Optional.empty());
        } else {
            check.add(root, "akn.not-akn", Argument.of("element", root.writtenName()));
        }
        return check.findings;
    }

    private void element(XmlElement element, Optional<Identities> idsAbove) {
        List<XmlElement> parts = element.elements();
        Optional<ElementRule> rule =
                element.namespace().equals(Akn.NAMESPACE) ? ElementTable.find(element.name()) : Optional.empty();
        rule.ifPresent(known -> {
            attributes(element, known);
            content(element, parts, known);
        });
        Optional<Identities> ids =
                idsAbove.isEmpty() && rule.filter(ElementRule::document).isPresent()
                        ? Optional.of(new Identities())
                        : idsAbove;
        for (XmlElement part : parts) {
            ids.ifPresent(seen -> identity(part, seen));
            element(part, ids);
        }
    }

    private void identity(XmlElement element, Identities seen) {
        for (XmlAttribute attribute : element.attributes()) {
            if (seen.isRepeated(attribute)) {
                add(
                        element,
                        "akn.id-twice",
                        Argument.of("id", attribute.value()),
                        Argument.of("element", element.writtenName()));
            }
        }
    }

    private void attributes(XmlElement element, ElementRule rule) {
        for (XmlAttribute attribute : element.attributes()) {
            attribute(element, rule, attribute);
        }
        rule.required().forEach(name -> {
            if (element.attribute(name).isEmpty()) {
                add(
                        element,
                        "akn.attribute-missing",
                        Argument.of("attribute", name),
                        Argument.of("element", element.writtenName()));
            }
        });
    }

    private void attribute(XmlElement element, ElementRule rule, XmlAttribute attribute) {
        String name = attribute.namespace().equals(XML) ? "xml:" + attribute.name() : attribute.name();
        boolean ofAkn = attribute.namespace().isEmpty() || attribute.namespace().equals(XML);
        Optional<AttributeRule> known =
                ofAkn ? Optional.ofNullable(rule.attributes().get(name)) : Optional.empty();
        boolean mayStand = known.isPresent()
                || attribute.namespace().equals(SCHEMA_INSTANCE)
                || (rule.otherAttributes() && isOther(attribute.namespace()));
        if (!mayStand) {
            add(
                    element,
                    "akn.attribute-not-here",
                    Argument.of("attribute", attribute.writtenName()),
                    Argument.of("element", element.writtenName()));
        } else if (known.filter(each -> !each.kind().fits(attribute.value())).isPresent()) {
            add(
                    element,
                    "akn.attribute-value",
                    Argument.of("value", attribute.value()),
                    Argument.of("attribute", attribute.writtenName()),
                    Argument.of("element", element.writtenName()));
        }
    }

    private void text(XmlElement element) {
        for (XmlNode child : element.children()) {
            if (child instanceof XmlText text && !XmlBlanks.areAllOf(text.text())) {
                add(
                        element,
                        "akn.text-not-here",
                        Argument.of("text", text.text().strip()),
                        Argument.of("element", element.writtenName()));
                return;
            }
        }
    }

    private void content(XmlElement element, List<XmlElement> parts, ElementRule rule) {
        if (!rule.withText()) {
            text(element);
        }
        ContentMatch match = ContentMatch.best(parts, rule.alternatives());
        match.findStray()
                .ifPresent(stray -> add(
                        stray,
                        "akn.element-not-here",
                        Argument.of("element", stray.writtenName()),
                        Argument.of("parent", element.writtenName())));
        match.findMissing()
                .ifPresent(missing -> add(
                        element,
                        "akn.element-missing",
                        Argument.of("missing", missing),
                        Argument.of("parent", element.writtenName())));
    }

    static boolean isOther(String namespace) {
        return !namespace.isEmpty() && !namespace.equals(Akn.NAMESPACE);
    }

    private void add(XmlElement element, String code, Argument... arguments) {
        findings.add(Finding.error(code, element.attribute("eId").orElse(element.name()), arguments)
                .at(element.position(source)));
    }
}
