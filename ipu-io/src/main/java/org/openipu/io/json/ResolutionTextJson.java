package org.openipu.io.json;

import org.openipu.io.input.InputText;
import org.openipu.io.input.ReadResult;
import org.openipu.model.document.ResolutionText;
import org.openipu.rules.validation.ReportValidation;

/**
 * The text of a resolution of which it is not recorded how it was adopted, such as a draft, as a document of format {@code
 * org.openipu.resolution-text/1}. It has {@code consideration} where a resolution has {@code adoption}.
 */
public final class ResolutionTextJson {

    static final RecordDocument<ResolutionText> DOCUMENT =
            new RecordDocument<>("resolution-text", ResolutionText.class);

    private ResolutionTextJson() {}

    /**
     * Reads a text.
     *
     * @param input the document; {@code format} may be left out
     * @return the text; refused with all findings when a key is unknown or missing or a value cannot be read
     */
    public static ReadResult<ResolutionText> read(InputText input) {
        return DOCUMENT.read(input);
    }

    /**
     * Reads a text and checks it.
     *
     * @param input the document; {@code format} may be left out
     * @return the text with its warnings; refused with everything that is wrong
     */
    public static ReadResult<ResolutionText> readAndCheck(InputText input) {
        return DOCUMENT.readAndCheck(
                input, text -> ReportValidation.validateConstraints(text).findings());
    }

    /**
     * Writes a text.
     *
     * @param text the text
     * @return the document; it reads back to an equal text
     */
    public static String write(ResolutionText text) {
        return DOCUMENT.write(text);
    }
}
