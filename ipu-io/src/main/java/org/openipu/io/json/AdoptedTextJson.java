package org.openipu.io.json;

import org.openipu.io.input.InputText;
import org.openipu.io.input.ReadResult;
import org.openipu.model.document.AdoptedText;
import org.openipu.rules.validation.ReportValidation;

/** A resolution or declaration as a document of format {@code org.openipu.resolution/1}, told apart by {@code kind}. */
public final class AdoptedTextJson {

    static final RecordDocument<AdoptedText> DOCUMENT = new RecordDocument<>("resolution", AdoptedText.class);

    private AdoptedTextJson() {}

    /**
     * Reads a text.
     *
     * @param input the document; {@code format} may be left out
     * @return the text; refused with all findings when a key is unknown or missing or a value cannot be read
     */
    public static ReadResult<AdoptedText> read(InputText input) {
        return DOCUMENT.read(input);
    }

    /**
     * Reads a text and checks it: numbering, sub-items, footnotes.
     *
     * @param input the document; {@code format} may be left out
     * @return the text with its warnings; refused with everything that is wrong
     */
    public static ReadResult<AdoptedText> readAndCheck(InputText input) {
        return DOCUMENT.readAndCheck(
                input, text -> ReportValidation.validateConstraints(text).findings());
    }

    /**
     * Writes a text.
     *
     * @param text the text
     * @return the document; it reads back to an equal text
     */
    public static String write(AdoptedText text) {
        return DOCUMENT.write(text);
    }
}
