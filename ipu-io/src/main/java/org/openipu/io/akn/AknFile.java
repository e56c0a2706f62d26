package org.openipu.io.akn;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.openipu.io.input.InputText;
import org.openipu.io.input.ReadResult;
import org.openipu.io.internal.akn.Akn;
import org.openipu.io.internal.akn.ElementTable;
import org.openipu.io.internal.akn.StructureCheck;
import org.openipu.io.internal.xml.XmlElement;
import org.openipu.io.internal.xml.XmlParser;
import org.openipu.io.internal.xml.XmlWriting;
import org.openipu.model.finding.Argument;
import org.openipu.model.finding.Finding;

/**
 * A file of Akoma Ntoso with everything in it, understood or not, but for comments and processing instructions. It has the form
 * that the schema asks for.
 */
public final class AknFile {

    private final String source;
    private final XmlElement root;

    AknFile(String source, XmlElement root) {
        this.source = source;
        this.root = root;
    }

    /**
     * Reads a file.
     *
     * @param input the file
     * @return the file; refused with its places when it has not the form that the schema asks for; unreadable when it is no
     *     well-formed XML, has a document type declaration, or goes beyond the limits
     */
    public static ReadResult<AknFile> read(InputText input) {
        return XmlParser.parse(input)
                .then(root -> ReadResult.of(
                        StructureCheck.findings(root, input.name()), () -> new AknFile(input.name(), root)));
    }

    /**
     * Tells by the beginning of a text whether it is meant to be Akoma Ntoso.
     *
     * @param input the text
     * @return whether it is XML whose root is named so; nothing else is checked
     */
    public static boolean isMeant(InputText input) {
        String text = input.text().stripLeading();
        int root = text.indexOf("akomaNtoso");
        return text.startsWith("<") && root > 0 && (text.charAt(root - 1) == '<' || text.charAt(root - 1) == ':');
    }

    /**
     * Returns what its statements say, in the order of the file.
     *
     * @return the documents, one or more; refused when the file has no statement, or one has an error
     */
    public ReadResult<List<AknDocument>> documents() {
        List<XmlElement> statements = statements(root).toList();
        if (statements.isEmpty()) {
            return new ReadResult.Refused<>(List.of(Finding.error(
                            "akn.no-statement",
                            "",
                            Argument.of("found", root.elements().get(0).name()))
                    .at(root.position(source))));
        }
        ReadResult<List<AknDocument>> all = new ReadResult.Read<>(List.of(), List.of());
        for (XmlElement statement : statements) {
            all = all.and(DocumentReading.read(statement, source), AknFile::joined);
        }
        return all;
    }

    /** Returns the file as it is written: with everything that was read, in its order. */
    public ReadResult<String> write() {
        return XmlWriting.write(root, AknFile::mayBeLaidOut);
    }

    private static boolean mayBeLaidOut(XmlElement element) {
        return element.namespace().equals(Akn.NAMESPACE) && !ElementTable.holdsText(element.name());
    }

    private static Stream<XmlElement> statements(XmlElement whole) {
        return whole.elements().stream().flatMap(part -> switch (part.name()) {
            case "statement" ->
                Stream.concat(Stream.of(part), part.find("components").stream().flatMap(AknFile::statements));
            case "components", "component", "documentCollection", "collectionBody" -> statements(part);
            default -> Stream.empty();
        });
    }

    private static List<AknDocument> joined(List<AknDocument> first, AknDocument next) {
        List<AknDocument> all = new ArrayList<>(first);
        all.add(next);
        return List.copyOf(all);
    }
}
