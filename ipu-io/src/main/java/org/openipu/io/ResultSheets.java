package org.openipu.io;

import org.openipu.io.csv.ResultSheetCsv;
import org.openipu.io.input.InputText;
import org.openipu.io.input.ReadResult;
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
        String text = input.text().stripLeading();
        boolean document = text.startsWith("{") || text.startsWith("[");
        return document ? ResultSheetJson.read(input) : ResultSheetCsv.read(input);
    }
}
