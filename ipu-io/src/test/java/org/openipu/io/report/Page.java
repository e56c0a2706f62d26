package org.openipu.io.report;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A page of HTML that is well-formed XML, as a tree. */
record Page(Document document) {

    static {
        // the library itself needs no XML, so its module does not read that of the platform
        Page.class
                .getModule()
                .addReads(ModuleLayer.boot().findModule("java.xml").orElseThrow());
    }

    static Page of(String html) {
        try {
            DocumentBuilder builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
            builder.setErrorHandler(null);
            return new Page(builder.parse(new InputSource(new StringReader(html))));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError("the page is not well-formed", e);
        }
    }

    List<Element> all(String name) {
        return elements(element -> element.getTagName().equals(name));
    }

    List<Element> elements(Predicate<Element> wanted) {
        List<Element> found = new ArrayList<>();
        collect(document.getDocumentElement(), wanted, found);
        return found;
    }

    List<Element> figures() {
        return elements(element -> element.hasAttribute("data-path"));
    }

    /** Returns the texts that stand in no element of a kind. */
    List<String> textsOutside(Predicate<Element> left) {
        List<String> texts = new ArrayList<>();
        texts(document.getDocumentElement(), left, texts);
        return texts;
    }

    static List<Element> within(Element element, Predicate<Element> wanted) {
        List<Element> found = new ArrayList<>();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                collect(inner, wanted, found);
            }
        }
        return found;
    }

    private static void collect(Element element, Predicate<Element> wanted, List<Element> found) {
        if (wanted.test(element)) {
            found.add(element);
        }
        found.addAll(within(element, wanted));
    }

    private static void texts(Node node, Predicate<Element> left, List<String> texts) {
        if (node.getNodeType() == Node.TEXT_NODE) {
            texts.add(node.getTextContent());
        } else if (node instanceof Element element && !left.test(element)) {
            for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
                texts(child, left, texts);
            }
        }
    }
}
