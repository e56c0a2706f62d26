package org.openipu.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.openipu.io.text.Words;
import org.openipu.model.citation.Provision;
import org.openipu.model.finding.Argument;
import org.openipu.model.finding.Finding;
import org.openipu.model.finding.Position;

class FindingsJsonTest {

    private static final Words ENGLISH = Words.in(Locale.ENGLISH);

    @Test
    void whatIsNotKnownIsLeftOutAndTheOrderIsKept() {
        List<Finding> findings = List.of(
                Finding.error("count.negative", "requests[0].yes", Argument.of("found", "-3"))
                        .at(new Position("\"votes\".json", 2, 7)),
                Finding.warning("csv.column-unknown", "note", Argument.of("column", "note")),
                Finding.error(
                                "report.several-accepted",
                                "requests",
                                Argument.of("accepted", 2),
                                Argument.of("items", 1))
                        .under(Provision.assemblyRule("11.2(b)")));

        assertThat(FindingsJson.write(findings, ENGLISH)).isEqualTo("""
                {
                  "format" : "org.openipu.findings/1",
                  "findings" : [ {
                    "code" : "count.negative",
                    "severity" : "error",
                    "path" : "requests[0].yes",
                    "file" : "\\"votes\\".json",
                    "line" : 2,
                    "column" : 7,
                    "message" : "A number of 0 or more is expected, not -3."
                  }, {
                    "code" : "csv.column-unknown",
                    "severity" : "warning",
                    "path" : "note",
                    "message" : "The column note is not known and is left out."
                  }, {
                    "code" : "report.several-accepted",
                    "severity" : "error",
                    "path" : "requests",
                    "provision" : "Assembly Rules 11.2(b)",
                    "message" : "The report has 2 requests accepted where an Assembly may have 1."
                  } ]
                }
                """);
    }

    @Test
    void noFindingsAreAnEmptyList() {
        assertThat(FindingsJson.write(List.of(), ENGLISH)).isEqualTo("""
                {
                  "format" : "org.openipu.findings/1",
                  "findings" : [ ]
                }
                """);
    }
}
