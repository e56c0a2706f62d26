package org.openipu.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.openipu.io.text.Words;
import org.openipu.model.vote.RequestVote;
import org.openipu.model.vote.Tally;
import org.openipu.rules.emergency.EmergencyItem;
import org.openipu.rules.rulebook.RuleBook;

class DecisionJsonTest {

    @Test
    void writesADecisionWithItsReasons() {
        assertThat(json("2018-10-14", RequestVote.of("climate", Tally.of(1106, 311, 248))))
                .isEqualTo("""
                        {
                          "format" : "org.openipu.decision/1",
                          "outcome" : "accepted",
                          "accepted" : "climate",
                          "tied" : [ ],
                          "rulesAsOf" : "2018-10-14",
                          "requests" : [ {
                            "id" : "climate",
                            "yes" : 1106,
                            "no" : 311,
                            "abstain" : 248,
                            "votesCast" : 1417,
                            "size" : 1417,
                            "required" : 945,
                            "margin" : 161,
                            "reached" : true
                          } ],
                          "reasons" : [ {
                            "code" : "emergency-item.base-votes-cast",
                            "provision" : "Assembly Rules",
                            "standing" : "inferred",
                            "text" : "Votes cast are the affirmative and the negative votes; abstentions are left out.",
                            "edition" : "after the revision of April 2003",
                            "source" : "Recorded vote of the 139th Assembly, October 2018: 1,106 to 311 with 248 abstentions was accepted",
                            "address" : "https://www.parlament.ch/en/organe/delegations/delegations-international-parliamentary-assemblies/inter-parliamentary-union/activities/ipu-139-assembly-geneva-2018",
                            "arguments" : { }
                          }, {
                            "code" : "emergency-item.request-reached",
                            "provision" : "Assembly Rules 11.2(a)",
                            "standing" : "inferred",
                            "text" : "climate has 1,106 affirmative votes and needs 945, at least 2/3 of the 1,417 votes that count: reached, with 161 in excess.",
                            "edition" : "read in October 2013, applied up to October 2025",
                            "source" : "Agenda page of the 129th Assembly, October 2013, with Rules 11.1 and 11.2",
                            "address" : "http://archive.ipu.org/conf-e/129agnd.htm",
                            "arguments" : {
                              "request" : "climate",
                              "affirmative" : 1106,
                              "size" : 1417,
                              "required" : 945,
                              "difference" : 161,
                              "fraction" : "2/3"
                            }
                          }, {
                            "code" : "emergency-item.only-one-reached",
                            "provision" : "Assembly Rules 11.2(a)",
                            "standing" : "inferred",
                            "text" : "climate alone has the majority and becomes the emergency item.",
                            "edition" : "read in October 2013, applied up to October 2025",
                            "source" : "Agenda page of the 129th Assembly, October 2013, with Rules 11.1 and 11.2",
                            "address" : "http://archive.ipu.org/conf-e/129agnd.htm",
                            "arguments" : {
                              "request" : "climate"
                            }
                          } ]
                        }
                        """);
    }

    @Test
    void writesThatNoneIsAccepted() {
        assertThat(json("1971-09-04", RequestVote.of("climate", Tally.of(1106, 311, 248))))
                .contains("\"outcome\" : \"none-accepted\",\n  \"accepted\" : null,\n  \"tied\" : [ ],")
                .contains(
                        "\"votesCast\" : 1417,\n    \"size\" : 1665,\n    \"required\" : 1110,\n    \"margin\" : -4,");
    }

    @Test
    void writesATieWithItsLeaders() {
        assertThat(json("2018-10-14", RequestVote.of("a", Tally.of(9, 0, 0)), RequestVote.of("b", Tally.of(9, 4, 0))))
                .contains("\"outcome\" : \"tied\",\n  \"accepted\" : null,\n  \"tied\" : [ \"a\", \"b\" ],");
    }

    @Test
    void needsOneVoteWhereNoneWasCast() {
        assertThat(json("2018-10-14", RequestVote.of("a", Tally.of(0, 0, 9))))
                .contains("\"votesCast\" : 0,\n    \"size\" : 0,\n    \"required\" : 1,\n    \"margin\" : -1,");
    }

    private static String json(String day, RequestVote... votes) {
        return DecisionJson.write(
                EmergencyItem.decide(List.of(votes), RuleBook.at(LocalDate.parse(day))), Words.in(Locale.ENGLISH));
    }
}
