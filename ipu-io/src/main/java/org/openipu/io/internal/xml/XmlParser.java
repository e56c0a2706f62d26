package org.openipu.io.internal.xml;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.openipu.io.input.InputText;
import org.openipu.io.input.ReadResult;
import org.openipu.model.finding.Argument;
import org.openipu.model.finding.Finding;
import org.openipu.model.finding.Position;

/**
 * Reads XML that nobody vouches for. A document type declaration is refused as such, so that there are no entities to expand
 * and nothing to fetch; depth, lengths and numbers are bounded. Comments are left out; of a processing instruction a warning
 * is left.
 */
public final class XmlParser {

    /** The most attributes of one element, namespaces included. */
    public static final int ATTRIBUTES = 100;

    private static final String XINCLUDE = "http://www.w3.org/2001/XInclude";
    private static final int TOKENS_A_ROW = 16;

    private final InputText input;
    private final XMLStreamReader reader;
    private final XmlTree tree = new XmlTree();
    private final List<Finding> warnings = new ArrayList<>();

    private XmlParser(InputText input) throws XMLStreamException {
        this.input = input;
        this.reader = factory().createXMLStreamReader(new StringReader(input.text()));
    }

    /**
     * Reads a document.
     *
     * @param input the text
     * @return the root element, with warnings for what has no part in the tree; unreadable with its one finding when it is no
     *     well-formed XML, has a document type declaration, or goes beyond the limits
     */
    public static ReadResult<XmlElement> parse(InputText input) {
        return XmlDeclaration.findRefused(input)
                .<ReadResult<XmlElement>>map(XmlParser::refused)
                .orElseGet(() -> parseText(input));
    }

    private static ReadResult<XmlElement> parseText(InputText input) {
        XmlParser parser;
        try {
            parser = new XmlParser(input);
        } catch (XMLStreamException e) {
            return refused(malformed(input, e.getLocation()));
        }
        return parser.read();
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing is fetched");
        });
        return factory;
    }

    private static <T> ReadResult<T> refused(Finding finding) {
        return new ReadResult.Unreadable<>(List.of(finding));
    }

    private static Finding malformed(InputText input, Location location) {
        return Finding.error("xml.not-well-formed", "").at(place(input, location));
    }

    private static Position place(InputText input, Location location) {
        return new Position(
                input.name(), Math.max(1, location.getLineNumber()), Math.max(1, location.getColumnNumber()));
    }

    private ReadResult<XmlElement> read() {
        try {
            while (reader.hasNext()) {
                Optional<Finding> refusal = take(reader.next());
                if (refusal.isPresent()) {
                    return refused(refusal.get().at(place(input, reader.getLocation())));
                }
            }
        } catch (XMLStreamException e) {
            return refused(malformed(input, reader.getLocation()));
        }
        return new ReadResult.Read<>(tree.root(), warnings);
    }

    private Optional<Finding> take(int event) {
        return switch (event) {
            case XMLStreamConstants.START_ELEMENT -> start();
            case XMLStreamConstants.END_ELEMENT -> {
                tree.end();
                yield Optional.empty();
            }
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> characters();
            case XMLStreamConstants.DTD -> Optional.of(Finding.error("xml.doctype", ""));
            case XMLStreamConstants.ENTITY_REFERENCE ->
                Optional.of(Finding.error("xml.entity", "", Argument.of("name", reader.getLocalName())));
            case XMLStreamConstants.PROCESSING_INSTRUCTION -> {
                warn(Finding.warning("xml.processing-instruction", "", Argument.of("name", reader.getPITarget())));
                yield Optional.empty();
            }
            default -> Optional.empty();
        };
    }

    private Optional<Finding> start() {
        int attributes = reader.getAttributeCount() + reader.getNamespaceCount();
        if (attributes > ATTRIBUTES) {
            return tooMany("xml.too-many-attributes", ATTRIBUTES);
        }
        if (tree.depth() >= input.limits().depth()) {
            return tooMany("xml.too-deep", input.limits().depth());
        }
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeValue(i).length() > input.limits().fieldLength()) {
                return tooMany("xml.text-too-long", input.limits().fieldLength());
            }
        }
        tree.start(reader);
        if (XINCLUDE.equals(reader.getNamespaceURI())) {
            warn(Finding.warning("xml.inclusion", ""));
        }
        return excess();
    }

    private Optional<Finding> characters() {
        tree.text(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
        return tree.textLength() > input.limits().fieldLength()
                ? tooMany("xml.text-too-long", input.limits().fieldLength())
                : Optional.empty();
    }

    private Optional<Finding> excess() {
        long most = (long) input.limits().rows() * TOKENS_A_ROW;
        return tree.size() > most ? tooMany("xml.too-many-parts", most) : Optional.empty();
    }

    private void warn(Finding finding) {
        warnings.add(finding.at(place(input, reader.getLocation())));
    }

    private static Optional<Finding> tooMany(String code, long limit) {
        return Optional.of(Finding.error(code, "", Argument.of("limit", limit)));
    }
}
