package org.openipu.rules.emergency;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openipu.model.citation.Citation;
import org.openipu.model.citation.Standing;
import org.openipu.model.finding.Argument;
import org.openipu.model.vote.RequestVote;
import org.openipu.model.vote.Tally;
import org.openipu.rules.decision.Reason;
import org.openipu.rules.rulebook.EmergencyItemRules;
import org.openipu.rules.rulebook.RuleBook;

class EmergencyItemReasonsTest {

    private static final LocalDate DAY = LocalDate.of(2025, 10, 20);
    private static final EmergencyItemRules RULES = RuleBook.at(DAY).emergencyItem();
    private static final Reason BASE =
            Reason.of("emergency-item.base-votes-cast", RULES.base().citation());
    private static final Citation MAJORITY =
            RULES.fraction().citation().noFirmerThan(RULES.base().citation());

    private static final RequestVote BROAD = RequestVote.of("broad", Tally.of(900, 400, 40));
    private static final RequestVote EQUAL = RequestVote.of("equal", Tally.of(900, 3, 7));
    private static final RequestVote NARROW = RequestVote.of("narrow", Tally.of(850, 10, 480));
    private static final RequestVote SHORT = RequestVote.of("short", Tally.of(910, 456, 0));

    private static final Reason BROAD_REACHED = compared("request-reached", "broad", 900, 1300, 867, 33);
    private static final Reason EQUAL_REACHED = compared("request-reached", "equal", 900, 903, 602, 298);
    private static final Reason NARROW_REACHED = compared("request-reached", "narrow", 850, 860, 574, 276);
    private static final Reason SHORT_MISSED = compared("request-short", "short", 910, 1366, 911, 1);

    @Test
    void nameTheOnlyRequestWithTheMajority() {
        assertThat(reasons(SHORT, NARROW))
                .containsExactly(
                        BASE,
                        SHORT_MISSED,
                        NARROW_REACHED,
                        Reason.of("emergency-item.only-one-reached", MAJORITY, Argument.of("request", "narrow")));
    }

    @Test
    void nameTheLeaderOfSeveralAndThatThereIsAtMostOne() {
        assertThat(reasons(NARROW, SHORT, BROAD))
                .containsExactly(
                        BASE,
                        NARROW_REACHED,
                        SHORT_MISSED,
                        BROAD_REACHED,
                        atMostOne(2),
                        Reason.of(
                                "emergency-item.most-affirmative",
                                RULES.choice().citation(),
                                Argument.of("request", "broad"),
                                Argument.of("affirmative", 900)));
    }

    @Test
    @DisplayName("A tie cites the tie-break that the rules do not have")
    void nameEqualLeadersInTheOrderGiven() {
        assertThat(reasons(EQUAL, NARROW, BROAD))
                .containsExactly(
                        BASE,
                        EQUAL_REACHED,
                        NARROW_REACHED,
                        BROAD_REACHED,
                        atMostOne(3),
                        Reason.of(
                                "emergency-item.tied",
                                RULES.tieBreak().citation(),
                                Argument.of("requests", "equal, broad"),
                                Argument.of("affirmative", 900)));
    }

    @Test
    void sayThatNoRequestReachedTheMajority() {
        assertThat(reasons(SHORT, RequestVote.of("void", Tally.of(0, 0, 900))))
                .containsExactly(
                        BASE,
                        SHORT_MISSED,
                        compared("request-without-votes", "void", 0, 0, 1, 1),
                        Reason.of(
                                "emergency-item.none-reached",
                                RULES.fraction()
                                        .citation()
                                        .noFirmerThan(RULES.base().citation()),
                                Argument.of("requests", 2)));
    }

    @Test
    void sayThatThereWasNoRequest() {
        assertThat(reasons())
                .containsExactly(
                        BASE,
                        Reason.of(
                                "emergency-item.no-request", RULES.fraction().citation(), Argument.of("requests", 0)));
    }

    @Test
    @DisplayName("Up to 4 September 1971 abstentions alone make a base")
    void nameTheBaseOfTheirDay() {
        EmergencyItemRules old = RuleBook.at(LocalDate.of(1971, 9, 4)).emergencyItem();

        assertThat(EmergencyItem.decide(
                                List.of(RequestVote.of("abstained on", Tally.of(0, 0, 9))),
                                RuleBook.at(LocalDate.of(1971, 9, 4)))
                        .reasons())
                .containsExactly(
                        Reason.of(
                                "emergency-item.base-with-abstentions",
                                old.base().citation()),
                        Reason.of(
                                "emergency-item.request-short",
                                old.fraction().citation(),
                                Argument.of("request", "abstained on"),
                                Argument.of("affirmative", 0),
                                Argument.of("size", 9),
                                Argument.of("required", 6),
                                Argument.of("difference", 6),
                                Argument.of("fraction", "2/3")),
                        Reason.of(
                                "emergency-item.none-reached", old.fraction().citation(), Argument.of("requests", 1)));
    }

    @Test
    @DisplayName("A comparison is no more certain than the base it is made with")
    void areNoFirmerThanWhatTheyRestOn() {
        assertThat(RULES.fraction().citation().standing()).isEqualTo(Standing.CERTAIN);
        assertThat(reasons(NARROW, SHORT, BROAD))
                .extracting(Reason::standing)
                .containsExactly(
                        Standing.INFERRED,
                        Standing.INFERRED,
                        Standing.INFERRED,
                        Standing.INFERRED,
                        Standing.CERTAIN,
                        Standing.CERTAIN);
        assertThat(reasons(SHORT)).last().extracting(Reason::standing).isEqualTo(Standing.INFERRED);
        assertThat(reasons(BROAD, EQUAL)).last().extracting(Reason::standing).isEqualTo(Standing.UNKNOWN);
    }

    private static List<Reason> reasons(RequestVote... votes) {
        return EmergencyItem.decide(List.of(votes), RuleBook.at(DAY)).reasons();
    }

    private static Reason compared(
            String step, String request, long affirmative, long size, long required, long difference) {
        return Reason.of(
                "emergency-item." + step,
                MAJORITY,
                Argument.of("request", request),
                Argument.of("affirmative", affirmative),
                Argument.of("size", size),
                Argument.of("required", required),
                Argument.of("difference", difference),
                Argument.of("fraction", "2/3"));
    }

    private static Reason atMostOne(int reached) {
        return Reason.of(
                "emergency-item.at-most-one",
                RULES.items().citation(),
                Argument.of("reached", reached),
                Argument.of("items", 1));
    }
}
