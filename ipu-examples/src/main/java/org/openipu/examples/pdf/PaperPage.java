package org.openipu.examples.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A page of HTML made ready for paper: with the rules for paper in place of those for screens, and with its title in each foot. */
final class PaperPage {

    private static final String STYLE = "paper.css";

    /** So many rows are not torn apart by the end of a page. */
    private static final int FEW_ROWS = 8;

    private PaperPage() {}

    static Document of(String page) {
        Document document = parse(page);
        first(document, "style").setTextContent(style());
        all(document, "meta").forEach(PaperPage::remove);
        all(document, "bdi").forEach(PaperPage::unwrap);
        all(document, "svg").forEach(PaperPage::describe);
        all(document, "a").forEach(PaperPage::announce);
        all(document, "table").forEach(PaperPage::keepTogether);
        document.normalizeDocument();
        first(document, "body")
                .insertBefore(foot(document), first(document, "body").getFirstChild());
        return document;
    }

    private static void remove(Element element) {
        element.getParentNode().removeChild(element);
    }

    /** A value becomes a part of the text around it: the renderer would break a line on each side of it, also before a comma. */
    private static void unwrap(Element value) {
        value.getParentNode().replaceChild(value.getOwnerDocument().createTextNode(value.getTextContent()), value);
    }

    /** A picture has words for those who do not see it, which its frame has in a page. */
    private static void describe(Element picture) {
        Element frame = (Element) picture.getParentNode();
        picture.setAttribute("alt", frame.getAttribute("aria-label"));
    }

    /** A link is announced by its own words. */
    private static void announce(Element link) {
        link.setAttribute("title", link.getTextContent());
    }

    private static void keepTogether(Element table) {
        if (table.getElementsByTagName("tr").getLength() <= FEW_ROWS) {
            table.setAttribute("class", "short");
        }
    }

    private static List<Element> all(Document document, String name) {
        NodeList found = document.getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(found::item)
                .map(Element.class::cast)
                .toList();
    }

    private static Element foot(Document document) {
        Element foot = document.createElement("div");
        foot.setAttribute("class", "foot");
        foot.setTextContent(first(document, "title").getTextContent());
        return foot;
    }

    private static Element first(Document document, String name) {
        Node found = document.getElementsByTagName(name).item(0);
        return (Element) Objects.requireNonNull(found, name);
    }

    private static Document parse(String page) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(page)));
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalArgumentException("a report's page is well-formed XML", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String style() {
        try (InputStream style = Objects.requireNonNull(PaperPage.class.getResourceAsStream(STYLE))) {
            return new String(style.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
