package org.openipu.io.popolo;

import org.openipu.io.input.InputText;
import org.openipu.io.input.ReadResult;
import org.openipu.io.internal.document.JsonPositions;
import org.openipu.io.internal.document.StrictJson;
import org.openipu.io.internal.field.JsonFields;

/**
 * Popolo, the data standard for people, organizations and votes. Each object that is written is valid against the JSON Schema of
 * its kind, and the file as a whole against that of an organization, which has the same lists.
 */
public final class PopoloJson {

    private PopoloJson() {}

    /**
     * Reads a document with lists of objects: {@code organizations}, {@code persons}, {@code memberships}, {@code posts}, {@code
     * motions}, {@code vote_events}.
     *
     * @param input the document
     * @return the objects, with a warning for each kind of value that they have no place for; refused with all findings when a
     *     value cannot be read, or none of the lists is there
     */
    public static ReadResult<PopoloDocument> read(InputText input) {
        return StrictJson.parse(input).then(document -> {
            PopoloReading reading = new PopoloReading();
            reading.lists(document);
            return result(input, reading);
        });
    }

    /**
     * Reads a document that is one object.
     *
     * @param input the document
     * @param kind what it is: the object itself does not say
     * @return the object and those embedded in it, with a warning for each kind of value that they have no place for; refused
     *     with all findings when a value cannot be read
     */
    public static ReadResult<PopoloDocument> read(InputText input, PopoloKind kind) {
        return StrictJson.parse(input).then(document -> one(input, document, kind));
    }

    /**
     * Writes a document.
     *
     * @param document the objects
     * @return the text; lists of nothing are left out; it reads back to an equal document if no text is blank and no vote event
     *     has a motion that is not among the motions
     */
    public static String write(PopoloDocument document) {
        return StrictJson.write(PopoloWriting.document(document));
    }

    private static ReadResult<PopoloDocument> one(InputText input, JsonFields document, PopoloKind kind) {
        PopoloReading reading = new PopoloReading();
        reading.one(document, kind);
        return result(input, reading);
    }

    private static ReadResult<PopoloDocument> result(InputText input, PopoloReading reading) {
        return ReadResult.of(JsonPositions.locate(input, reading.findings.all()), reading::document);
    }
}
