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

    private static final RuleBook OCTOBER_2025 = RuleBook.at(LocalDate.of(2025, 10, 23));

    @Test
    void anAcceptedRequestIsNamed() {
        assertThat(decided(RequestVote.of("i", Tally.of(810, 300, 5)))).isEqualTo("""
                {
                  "format" : "org.openipu.decision/1",
                  "outcome" : "accepted",
                  "accepted" : "i",
                  "tied" : [ ],
                  "rulesAsOf" : "2025-10-23",
                  "requests" : [ {
                    "id" : "i",
                    "yes" : 810,
                    "no" : 300,
                    "abstain" : 5,
                    "votesCast" : 1110,
                    "size" : 1110,
                    "required" : 740,
                    "margin" : 70,
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
                    "text" : "i has 810 affirmative votes and needs 740, at least 2/3 of the 1,110 votes that count: reached, with 70 in excess.",
                    "edition" : "read in October 2013, applied up to October 2025",
                    "source" : "Agenda page of the 129th Assembly, October 2013, with Rules 11.1 and 11.2",
                    "address" : "http://archive.ipu.org/conf-e/129agnd.htm",
                    "arguments" : {
                      "request" : "i",
                      "affirmative" : 810,
                      "size" : 1110,
                      "required" : 740,
                      "difference" : 70,
                      "fraction" : "2/3"
                    }
                  }, {
                    "code" : "emergency-item.only-one-reached",
                    "provision" : "Assembly Rules 11.2(a)",
                    "standing" : "inferred",
                    "text" : "i alone has the majority and becomes the emergency item.",
                    "edition" : "read in October 2013, applied up to October 2025",
                    "source" : "Agenda page of the 129th Assembly, October 2013, with Rules 11.1 and 11.2",
                    "address" : "http://archive.ipu.org/conf-e/129agnd.htm",
                    "arguments" : {
                      "request" : "i"
                    }
                  } ]
                }
                """);
    }

    @Test
    void withoutAnAcceptedRequestTheKeyStaysAndIsNull() {
        String document = decided(RequestVote.of("i", Tally.of(0, 0, 9)), RequestVote.of("ii", Tally.of(904, 469, 0)));

        assertThat(upToReasons(document)).isEqualTo("""
                {
                  "format" : "org.openipu.decision/1",
                  "outcome" : "none-accepted",
                  "accepted" : null,
                  "tied" : [ ],
                  "rulesAsOf" : "2025-10-23",
                  "requests" : [ {
                    "id" : "i",
                    "yes" : 0,
                    "no" : 0,
                    "abstain" : 9,
                    "votesCast" : 0,
                    "size" : 0,
                    "required" : 1,
                    "margin" : -1,
                    "reached" : false
                  }, {
                    "id" : "ii",
                    "yes" : 904,
                    "no" : 469,
                    "abstain" : 0,
                    "votesCast" : 1373,
                    "size" : 1373,
                    "required" : 916,
                    "margin" : -12,
                    "reached" : false
                  } ],
                """);
    }

    @Test
    void equalLeadersAreAllNamedInTheOrderOfTheVotes() {
        String document = decided(
                RequestVote.of("b", Tally.of(900, 400, 1)),
                RequestVote.of("short", Tally.of(1, 2, 0)),
                RequestVote.of("a", Tally.of(900, 10, 0)));

        assertThat(document).startsWith("""
                        {
                          "format" : "org.openipu.decision/1",
                          "outcome" : "tied",
                          "accepted" : null,
                          "tied" : [ "b", "a" ],
                          "rulesAsOf" : "2025-10-23",
                        """).endsWith("""
                            "standing" : "unknown",
                            "text" : "b, a lead with 900 affirmative votes each. The rules name no way to choose between them; nothing is chosen.",
                            "edition" : "Assembly rules",
                            "source" : "Looked for and not found in any text or record",
                            "address" : "",
                            "arguments" : {
                              "requests" : "b, a",
                              "affirmative" : 900
                            }
                          } ]
                        }
                        """);
    }

    @Test
    void beforeSeptember1971AbstentionsAreInTheSize() {
        String document = DecisionJson.write(
                EmergencyItem.decide(
                        List.of(RequestVote.of("i", Tally.of(1106, 311, 248))), RuleBook.at(LocalDate.of(1971, 9, 4))),
                Words.in(Locale.ENGLISH));

        assertThat(document)
                .contains("\"votesCast\" : 1417", "\"size\" : 1665", "\"required\" : 1110", "\"margin\" : -4");
    }

    @Test
    void onlyTheTextsOfReasonsChangeWithTheLanguage() {
        var decision = EmergencyItem.decide(List.of(RequestVote.of("i", Tally.of(810, 300, 5))), OCTOBER_2025);
        String english = DecisionJson.write(decision, Words.in(Locale.ENGLISH));
        String german = DecisionJson.write(decision, Words.in(Locale.GERMAN));

        assertThat(german).isNotEqualTo(english);
        assertThat(withoutTexts(german)).isEqualTo(withoutTexts(english));
    }

    private static String decided(RequestVote... votes) {
        return DecisionJson.write(EmergencyItem.decide(List.of(votes), OCTOBER_2025), Words.in(Locale.ENGLISH));
    }

    private static String upToReasons(String document) {
        return document.substring(0, document.indexOf("  \"reasons\""));
    }

    private static List<String> withoutTexts(String document) {
        return document.lines().filter(line -> !line.contains("\"text\" : ")).toList();
    }
}
