package org.openipu.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.openipu.io.text.Words;
import org.openipu.model.finding.Finding;
import org.openipu.model.vote.RequestVote;
import org.openipu.model.vote.Tally;
import org.openipu.rules.majority.Majority;
import org.openipu.rules.reconciliation.Reconciliation;
import org.openipu.rules.rulebook.MajorityParameters;
import org.openipu.rules.rulebook.RuleBook;
import org.openipu.rules.verdict.MajorityDecision;

class MajorityJsonTest {

    private static final Words ENGLISH = Words.in(Locale.ENGLISH);
    private static final RuleBook OCTOBER_2025 = RuleBook.at(LocalDate.of(2025, 10, 23));
    private static final List<RequestVote> VOTES = List.of(RequestVote.of("i", Tally.of(810, 300, 5)));

    @Test
    void givesEachVerdictWithItsFigures() {
        assertThat(MajorityJson.write(MajorityDecision.decide(VOTES, Majority.TWO_THIRDS, OCTOBER_2025), ENGLISH))
                .startsWith("""
                        {
                          "format" : "org.openipu.majority/1",
                          "rulesAsOf" : "2025-10-23",
                          "verdicts" : [ {
                            "id" : "i",
                            "yes" : 810,
                            "no" : 300,
                            "abstain" : 5,
                            "base" : "votes-cast",
                            "size" : 1110,
                            "fraction" : "2/3",
                            "threshold" : "reached",
                            "required" : 740,
                            "margin" : 70,
                            "reached" : true,
                            "text" : "i has 810 affirmative votes and needs 740, at least 2/3 of the 1,110 that count: reached, with 70 in excess."
                          } ],
                          "reasons" : [ {
                            "code" : "majority.base-votes-cast",
                            "provision" : "Assembly Rules",
                            "standing" : "inferred",
                        """)
                .endsWith("    \"arguments\" : { }\n  } ]\n}\n");
    }

    @Test
    void saysWhenTheMajorityIsUnknown() {
        assertThat(MajorityJson.write(
                        MajorityDecision.decide(VOTES, MajorityParameters.VOID_VOTE, OCTOBER_2025), ENGLISH))
                .contains("\"verdicts\" : [ ]", "\"standing\" : \"unknown\"", "majority.void-vote");
    }

    @Test
    void aReconciliationSaysWhetherItIsConsistent() {
        Reconciliation odd = new Reconciliation(List.of(Finding.warning("csv.no-rows", "any")));

        assertThat(ReconciliationJson.write(new Reconciliation(List.of()), ENGLISH))
                .isEqualTo("""
                {
                  "format" : "org.openipu.reconciliation/1",
                  "consistent" : true,
                  "findings" : [ ]
                }
                """);
        assertThat(ReconciliationJson.write(odd, ENGLISH))
                .contains("\"consistent\" : true", "\"code\" : \"csv.no-rows\"", "\"severity\" : \"warning\"");
    }
}
