package org.openipu.io.json;

import org.openipu.io.input.InputText;
import org.openipu.io.input.ReadResult;
import org.openipu.model.parliament.ParliamentRegister;
import org.openipu.rules.validation.ReportValidation;

/** Parliaments as a document of format {@code org.openipu.parliaments/1}. */
public final class ParliamentRegisterJson {

    static final RecordDocument<ParliamentRegister> DOCUMENT =
            new RecordDocument<>("parliaments", ParliamentRegister.class);

    private ParliamentRegisterJson() {}

    /**
     * Reads parliaments.
     *
     * @param input the document; {@code format} may be left out
     * @return the parliaments; refused with all findings when a key is unknown or missing or a value cannot be read
     */
    public static ReadResult<ParliamentRegister> read(InputText input) {
        return DOCUMENT.read(input);
    }

    /**
     * Reads parliaments and checks them.
     *
     * @param input the document; {@code format} may be left out
     * @return the parliaments with their warnings; refused with everything that is wrong
     */
    public static ReadResult<ParliamentRegister> readAndCheck(InputText input) {
        return DOCUMENT.readAndCheck(
                input,
                register -> ReportValidation.validateConstraints(register).findings());
    }

    /**
     * Writes parliaments.
     *
     * @param register the parliaments
     * @return the document; it reads back to an equal register
     */
    public static String write(ParliamentRegister register) {
        return DOCUMENT.write(register);
    }
}
