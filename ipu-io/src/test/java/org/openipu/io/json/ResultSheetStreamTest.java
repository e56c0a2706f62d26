package org.openipu.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openipu.io.input.InputText;
import org.openipu.io.input.ReadResult;
import org.openipu.model.vote.ResultSheet;

class ResultSheetStreamTest {

    private static final String PLAIN = """
            {"format":"org.openipu.requests/1","date":"2025-10-19","requests":[
            {"id":"i","title":"t","requestedBy":["LI","FRA"],"yes":1,"no":2,"abstain":3},
            {"id":"ii","rollCall":[{"member":"LI","yes":6,"no":4,"abstain":0,"entitlement":10,"delegates":1},
            {"member":"CHE","yes":0,"no":0,"abstain":12}]}]}
            """;

    /** What stands in the place of another text, in every place where that stands. */
    private static final List<String> ODD = List.of(
            "null",
            "\"\"",
            "\" \"",
            "\" i \"",
            "-1",
            "-0",
            "1.5",
            "1e2",
            "1e999999999",
            "12345678901",
            "1234567",
            "true",
            "[]",
            "{}",
            "[1]",
            "\"ZZ\"",
            "\"US\"",
            "\"CH\"",
            "\"2025-02-30\"",
            "\"1700-01-01\"",
            "\"1\"");

    @Test
    void aPlainDocumentGoesTheQuickWay() {
        assertThat(ResultSheetStream.read(InputText.of("in", PLAIN)))
                .isEqualTo(slow(PLAIN).findValue());
    }

    @Test
    @DisplayName("whatever stands in a document, the quick way gives what the thorough one gives, or gives up")
    void theQuickWayAgreesWithTheThoroughOne() {
        int quick = 0;
        int documents = 0;
        for (String value : PLAIN.split("[:,\\[\\]{}\\n]+", -1)) {
            for (String odd : value.isBlank() ? List.<String>of() : ODD) {
                for (String document : List.of(
                        PLAIN.replace(value, odd),
                        PLAIN.replaceFirst(
                                java.util.regex.Pattern.quote(value), java.util.regex.Matcher.quoteReplacement(odd)))) {
                    quick += agree(document) ? 1 : 0;
                    documents++;
                }
            }
        }
        for (int i = 0; i < PLAIN.length(); i++) {
            quick += agree(PLAIN.substring(0, i) + PLAIN.substring(i + 1)) ? 1 : 0;
            quick += agree(PLAIN.substring(0, i)) ? 1 : 0;
            documents += 2;
        }

        assertThat(documents).isGreaterThan(1_000);
        assertThat(quick).isBetween(20, documents / 2);
    }

    private static boolean agree(String document) {
        Optional<ResultSheet> quick = ResultSheetStream.read(InputText.of("in", document));
        quick.ifPresent(
                sheet -> assertThat(slow(document)).as(document).isEqualTo(new ReadResult.Read<>(sheet, List.of())));
        return quick.isPresent();
    }

    private static ReadResult<ResultSheet> slow(String document) {
        return ResultSheetJson.DOCUMENT.read(InputText.of("in", document));
    }
}
