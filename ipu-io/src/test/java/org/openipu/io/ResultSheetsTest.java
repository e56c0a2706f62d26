package org.openipu.io;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openipu.io.csv.ResultSheetCsv;
import org.openipu.io.input.InputText;
import org.openipu.io.json.ResultSheetJson;

class ResultSheetsTest {

    @ParameterizedTest
    @ValueSource(strings = {"{\"requests\":[{\"id\":\"i\",\"yes\":3,\"no\":2,\"abstain\":1}]}", " \r\n\t{}", "[1]"})
    void aTextThatBeginsWithABraceOrBracketIsADocument(String text) {
        InputText input = InputText.of("votes", text);

        assertThat(ResultSheets.read(input)).isEqualTo(ResultSheetJson.read(input));
    }

    @ParameterizedTest
    @ValueSource(strings = {"request,yes,no,abstain\ni,3,2,1\n", "\"{\"\n", "null", "x"})
    void anyOtherTextIsATable(String text) {
        InputText input = InputText.of("votes", text);

        assertThat(ResultSheets.read(input)).isEqualTo(ResultSheetCsv.read(input));
    }

    @Test
    void aTableAndADocumentOfTheSameVotesReadAlike() {
        InputText table = InputText.of("votes.csv", "request,yes,no,abstain\ni,3,2,1\n");
        InputText document =
                InputText.of("votes.json", "{\"requests\":[{\"id\":\"i\",\"yes\":3,\"no\":2,\"abstain\":1}]}");

        assertThat(ResultSheets.read(table).findValue())
                .isPresent()
                .isEqualTo(ResultSheets.read(document).findValue());
    }
}
