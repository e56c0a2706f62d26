package org.openipu.io.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.openipu.model.vote.RequestVote;
import org.openipu.model.vote.Tally;
import org.openipu.rules.decision.Decision;
import org.openipu.rules.emergency.EmergencyItem;
import org.openipu.rules.emergency.EmergencyItemOutcome;
import org.openipu.rules.rulebook.RuleBook;

class DecisionTextTest {

    private static final RuleBook RULES = RuleBook.at(LocalDate.of(2018, 10, 14));

    @Test
    void aDecisionIsATableAnOutcomeAndItsReasons() {
        assertThat(DecisionText.write(
                        decide(
                                RequestVote.of("climate change", Tally.of(1106, 311, 248)),
                                RequestVote.of("ii", Tally.of(0, 0, 7))),
                        Words.in(Locale.ENGLISH)))
                .isEqualTo("""
                        Emergency item, decided by the rules as of 14 October 2018

                        request           yes   no  abstain  counted  needed  margin
                        climate change  1,106  311      248    1,417     945     161      reached
                        ii                  0    0        7        0       1      -1  not reached

                        Accepted: climate change

                        Reasons
                        - Votes cast are the affirmative and the negative votes; abstentions are left out.
                          Assembly Rules, since 1 May 2003 (inferred)
                        - climate change has 1,106 affirmative votes and needs 945, at least 2/3 of the 1,417 votes that count: reached, with 161 in excess.
                          Assembly Rules 11.2(a), 7 October 2013 to 23 October 2025 (inferred)
                        - No vote that counts was cast on ii: not reached.
                          Assembly Rules 11.2(a), 7 October 2013 to 23 October 2025 (inferred)
                        - climate change alone has the majority and becomes the emergency item.
                          Assembly Rules 11.2(a), 7 October 2013 to 23 October 2025 (inferred)
                        """);
    }

    @Test
    void everyOutcomeHasItsSentence() {
        Words english = Words.in(Locale.ENGLISH);
        RequestVote a = RequestVote.of("a", Tally.of(900, 400, 0));
        RequestVote b = RequestVote.of("b", Tally.of(900, 10, 0));
        RequestVote lost = RequestVote.of("c", Tally.of(1, 2, 0));

        assertThat(DecisionText.outcome(decide(a, lost).outcome(), english)).isEqualTo("Accepted: a");
        assertThat(DecisionText.outcome(decide(lost).outcome(), english))
                .isEqualTo("No request is accepted: there is no emergency item.");
        assertThat(DecisionText.outcome(decide(b, a).outcome(), english))
                .isEqualTo("Undecided: b, a are equal and the rules name no way to choose.");
    }

    @Test
    void aDecisionWithoutRequestsIsWordedToo() {
        assertThat(DecisionText.write(decide(), Words.in(Locale.ENGLISH)))
                .contains("\n\nrequest  yes  no  abstain  counted  needed  margin\n\nNo request is accepted")
                .contains("- There was no request, so there is no emergency item.\n");
    }

    @Test
    void anIdFromAHostileDocumentCannotReachTheTerminal() {
        assertThat(DecisionText.write(
                        decide(RequestVote.of("a\u001b[31m\nb", Tally.of(1, 0, 0))), Words.in(Locale.ENGLISH)))
                .doesNotContain("\u001b", "\nb")
                .contains("Accepted: a\uFFFD[31m\uFFFDb\n");
    }

    private static Decision<EmergencyItemOutcome> decide(RequestVote... votes) {
        return EmergencyItem.decide(List.of(votes), RULES);
    }
}
