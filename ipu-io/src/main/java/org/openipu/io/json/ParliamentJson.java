package org.openipu.io.json;

import org.openipu.io.input.InputText;
import org.openipu.io.input.ReadResult;
import org.openipu.model.parliament.Parliament;
import org.openipu.rules.validation.ReportValidation;

/** A parliament as a document of format {@code org.openipu.parliament/1}. */
public final class ParliamentJson {

    static final RecordDocument<Parliament> DOCUMENT = new RecordDocument<>("parliament", Parliament.class);

    private ParliamentJson() {}

    /**
     * Reads a parliament.
     *
     * @param input the document; {@code format} may be left out
     * @return the parliament; refused with all findings when a key is unknown or missing or a value cannot be read
     */
    public static ReadResult<Parliament> read(InputText input) {
        return DOCUMENT.read(input);
    }

    /**
     * Reads a parliament and checks it.
     *
     * @param input the document; {@code format} may be left out
     * @return the parliament with its warnings; refused with everything that is wrong
     */
    public static ReadResult<Parliament> readAndCheck(InputText input) {
        return DOCUMENT.readAndCheck(
                input,
                parliament -> ReportValidation.validateConstraints(parliament).findings());
    }

    /**
     * Writes a parliament.
     *
     * @param parliament the parliament
     * @return the document; it reads back to an equal parliament
     */
    public static String write(Parliament parliament) {
        return DOCUMENT.write(parliament);
    }
}
