package org.openipu.io;

import org.openipu.io.csv.ResultSheetCsv;
import org.openipu.io.input.InputText;
import org.openipu.io.input.ReadResult;
import org.openipu.io.input.RecordedVotes;
import org.openipu.io.json.ResultSheetJson;
import org.openipu.model.vote.ResultSheet;

/** Votes on requests, as a table or a document. */
public final class ResultSheets {

    private ResultSheets() {}

    /**
     * Reads votes from a document if the text begins with a brace or bracket, else from a table.
     *
     * @param input the text
     * @return the votes, or everything that is wrong with them
     */
    public static ReadResult<ResultSheet> read(InputText input) {
        return isDocument(input) ? ResultSheetJson.read(input) : ResultSheetCsv.read(input);
    }

    /**
     * Reads votes to reconcile them, so that an error in one entry does not hide what is wrong with another.
     *
     * @param input the text, a document or a table
     * @return the votes with everything that is wrong with them; refused when they cannot be used at all, as a document with
     *     an error cannot
     */
    public static ReadResult<RecordedVotes> readRecorded(InputText input) {
        return isDocument(input) ? ResultSheetJson.readRecorded(input) : ResultSheetCsv.readRecorded(input);
    }

    private static boolean isDocument(InputText input) {
        String text = input.text().stripLeading();
        return text.startsWith("{") || text.startsWith("[");
    }
}
