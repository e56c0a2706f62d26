package org.openipu.io.akn;

import java.util.List;
import org.openipu.io.input.InputText;
import org.openipu.io.input.ReadResult;
import org.openipu.model.document.AdoptedText;
import org.openipu.model.finding.Argument;
import org.openipu.model.finding.Finding;

/** Resolutions and declarations as Akoma Ntoso 3.0, in the profile of the United Nations. */
public final class AdoptedTextAkn {

    private AdoptedTextAkn() {}

    /**
     * Reads all documents of a file: several resolutions, or one in several languages.
     *
     * @param input the file
     * @return the documents in the order of the file, with a warning for every word that has no place in them; refused when the
     *     file has not the form that the schema asks for
     */
    public static ReadResult<List<AknDocument>> readAll(InputText input) {
        return AknFile.read(input).then(AknFile::documents);
    }

    /**
     * Reads the first document of a file.
     *
     * @param input the file
     * @return the document, with a warning when more follow; else as {@link #readAll}
     */
    public static ReadResult<AknDocument> read(InputText input) {
        return readAll(input).then(documents -> new ReadResult.Read<>(documents.get(0), more(documents)));
    }

    /**
     * Reads the text of the first document of a file.
     *
     * @param input the file
     * @return the text; refused when it was not adopted or the file does not state how; else as {@link #read}
     */
    public static ReadResult<AdoptedText> readText(InputText input) {
        return read(input)
                .then(document -> document.text()
                        .<ReadResult<AdoptedText>>fold(
                                adopted -> new ReadResult.Read<>(adopted, List.of()),
                                considered ->
                                        new ReadResult.Refused<>(List.of(Finding.error("akn.no-adopted-text", "")))));
    }

    /**
     * Writes a text as an English original of the IPU Assembly.
     *
     * @param text the text
     * @return the file, valid by the schema; refused when a character of the text cannot stand in XML or a day in its dates
     */
    public static ReadResult<String> write(AdoptedText text) {
        return write(AknDocument.of(text, AknSettings.DEFAULT));
    }

    /**
     * Writes a document.
     *
     * @param document the document
     * @return the file, valid by the schema; refused when a character of it cannot stand in XML or a day in its dates
     */
    public static ReadResult<String> write(AknDocument document) {
        return write(List.of(document));
    }

    /**
     * Writes several documents as one file, such as the versions of a resolution in several languages: the first as the file's
     * document, the others as its components.
     *
     * @param documents the documents, one or more
     * @return the file, valid by the schema; refused when a character of it cannot stand in XML or a day in its dates
     * @throws IllegalArgumentException if there are no documents
     */
    public static ReadResult<String> write(List<AknDocument> documents) {
        return FileWriting.file(documents).then(AknFile::write);
    }

    private static List<Finding> more(List<AknDocument> documents) {
        return documents.size() == 1
                ? List.of()
                : List.of(Finding.warning("akn.more-documents", "", Argument.of("more", documents.size() - 1)));
    }
}
