package org.openipu.benchmarks.akn;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.openipu.io.akn.AdoptedTextAkn;
import org.openipu.io.akn.AknFile;
import org.openipu.io.input.InputText;
import org.openipu.io.input.ReadLimits;
import org.openipu.model.document.Adoption;
import org.openipu.model.document.AdoptionMode;
import org.openipu.model.document.OperativeParagraph;
import org.openipu.model.document.PreambularParagraph;
import org.openipu.model.document.Resolution;
import org.openipu.model.document.SubItem;

/** Files of Akoma Ntoso: those of a folder, or else some that are written here. */
final class AknFiles {

    private static final int WRITTEN = 50;
    private static final String WORDS = " all parliaments to consider what follows, and to report on it in due course";

    private AknFiles() {}

    /** Returns the files below a folder; without a folder, invented resolutions. */
    static List<InputText> of(String folder) {
        return folder.isEmpty() ? written() : found(Path.of(folder));
    }

    /** Reads everything; refuses files that cannot be read. */
    static int read(List<InputText> files) {
        int documents = 0;
        for (InputText file : files) {
            documents += AdoptedTextAkn.readAll(file).findValue().orElseThrow().size();
        }
        return documents;
    }

    /** Reads the files as trees that have been checked, without making documents of them. */
    static int tree(List<InputText> files) {
        int trees = 0;
        for (InputText file : files) {
            trees += AknFile.read(file).findValue().isPresent() ? 1 : 0;
        }
        return trees;
    }

    /** Goes over all events and takes names, values and texts, as any reader has to. */
    static int pass(List<InputText> files) {
        int size = 0;
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        try {
            for (InputText file : files) {
                size += pass(factory.createXMLStreamReader(new StringReader(file.text())));
            }
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return size;
    }

    private static int pass(XMLStreamReader reader) throws XMLStreamException {
        int size = 0;
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.CHARACTERS) {
                size += reader.getText().length();
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                size += reader.getLocalName().length();
                for (int i = 0; i < reader.getAttributeCount(); i++) {
                    size += reader.getAttributeValue(i).length();
                }
            }
        }
        return size;
    }

    /** Goes over all events and takes nothing. */
    static int bare(List<InputText> files) {
        int events = 0;
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        try {
            for (InputText file : files) {
                XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(file.text()));
                while (reader.hasNext()) {
                    reader.next();
                    events++;
                }
            }
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return events;
    }

    private static List<InputText> found(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".xml"))
                    .sorted()
                    .map(file -> InputText.read(file, ReadLimits.DEFAULT).findValue().orElseThrow())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<InputText> written() {
        return IntStream.range(0, WRITTEN)
                .mapToObj(number -> AdoptedTextAkn.write(resolution(number)).findValue().orElseThrow())
                .map(file -> InputText.of("written", file))
                .toList();
    }

    private static Resolution resolution(int number) {
        List<SubItem> items = List.of(SubItem.of("a", "Asks" + WORDS), SubItem.of("b", "Asks again" + WORDS));
        return new Resolution(
                "Resolution " + number,
                new Adoption(AdoptionMode.CONSENSUS, "Assembly", Optional.of("Geneva"), LocalDate.of(2025, 10, 23)),
                Collections.nCopies(20, new PreambularParagraph("Recalling", "*Recalling*" + WORDS.repeat(4))),
                IntStream.rangeClosed(1, 30)
                        .mapToObj(each -> new OperativeParagraph(
                                each, List.of("Urges"), "*Urges*" + WORDS.repeat(4), each % 5 == 0 ? items : List.of()))
                        .toList(),
                List.of(),
                List.of());
    }
}
