package org.openipu.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.openipu.io.SampleYear;
import org.openipu.io.text.Words;

class YearSummaryJsonTest {

    private static final Words ENGLISH = Words.in(Locale.ENGLISH);

    @Test
    void theDecisionStandsWithItsTitleAndSource() {
        assertThat(YearSummaryJson.write(SampleYear.consistent(), ENGLISH)).startsWith("""
                {
                  "format" : "org.openipu.year-summary/1",
                  "delegation" : "Liechtenstein",
                  "year" : 2025,
                  "votes" : [ {
                    "title" : "Vote on request i",
                    "source" : "result sheet of request i",
                    "decision" : {
                      "format" : "org.openipu.decision/1",
                      "outcome" : "accepted",
                      "accepted" : "request i",
                      "tied" : [ ],
                      "rulesAsOf" : "2025-10-23",
                      "requests" : [ {
                        "id" : "request i",
                        "yes" : 1106,
                        "no" : 311,
                        "abstain" : 248,
                        "votesCast" : 1417,
                        "size" : 1417,
                        "required" : 945,
                        "margin" : 161,
                        "reached" : true
                """);
    }

    @Test
    void whatIsReportedAndWhatItCostFollows() {
        String document = YearSummaryJson.write(SampleYear.consistent(), ENGLISH);

        assertThat(document.substring(document.indexOf("  \"reported\""))).isEqualTo("""
                  "reported" : [ {
                    "title" : "Report on request i",
                    "source" : "report of Liechtenstein",
                    "requests" : [ {
                      "id" : "request i",
                      "reached" : true,
                      "accepted" : true
                    }, {
                      "id" : "ii",
                      "accepted" : false
                    } ],
                    "consistent" : true,
                    "findings" : [ ]
                  } ],
                  "costSource" : "accounts of Liechtenstein",
                  "costs" : {
                    "format" : "org.openipu.cost-totals/1",
                    "totals" : {
                      "CHF" : "33195.55",
                      "EUR" : "536.00"
                    },
                    "ownCosts" : {
                      "CHF" : "20095.55"
                    },
                    "contributions" : {
                      "CHF" : "13100.00",
                      "EUR" : "536.00"
                    },
                    "byCategory" : {
                      "per-diem" : {
                        "CHF" : "14400.00"
                      },
                      "travel" : {
                        "CHF" : "5695.55"
                      },
                      "membership" : {
                        "CHF" : "13100.00"
                      },
                      "group" : {
                        "EUR" : "536.00"
                      }
                    }
                  }
                }
                """);
    }

    @Test
    void aReportThatContradictsTheRuleHasItsFindings() {
        assertThat(YearSummaryJson.write(SampleYear.contradictory(), ENGLISH)).contains("""
                    "consistent" : false,
                    "findings" : [ {
                      "code" : "report.accepted-without-majority",
                      "severity" : "error",
                      "path" : "requests[0]",
                      "provision" : "Assembly Rules 11.2(a)",
                      "message" : "The report has request i accepted without the majority."
                    } ]
                """);
    }
}
