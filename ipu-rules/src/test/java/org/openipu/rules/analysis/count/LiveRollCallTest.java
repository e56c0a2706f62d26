package org.openipu.rules.analysis.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openipu.model.finding.Finding;
import org.openipu.model.organ.Body;
import org.openipu.model.parliament.CountryCode;
import org.openipu.model.vote.Roll;
import org.openipu.model.vote.RollLine;
import org.openipu.model.vote.Tally;
import org.openipu.model.vote.VotingRight;
import org.openipu.rules.majority.Majority;
import org.openipu.rules.rulebook.RuleBook;

class LiveRollCallTest {

    private static final LocalDate DAY = LocalDate.of(2025, 10, 19);
    private static final CountryCode CH = CountryCode.of("CH");
    private static final CountryCode FR = CountryCode.of("FR");
    private static final CountryCode LI = CountryCode.of("LI");
    private static final Roll ROLL =
            new Roll(Body.ASSEMBLY, DAY, List.of(line(CH, 12, 2, 12), line(FR, 18, 1, 10), line(LI, 10, 1, 10)));
    private static final CountRule RULE_11_2 = new CountRule.OfEmergencyItem(RuleBook.at(DAY));
    private static final LiveRollCall OPEN = LiveRollCall.open(ROLL, List.of("i", "ii"), RULE_11_2);

    @Test
    @DisplayName("a request is certain as soon as those still to vote cannot take it away")
    void tellsWhatIsCertain() {
        assertThat(states(OPEN)).containsExactly(Prospect.State.OPEN, Prospect.State.OPEN);

        LiveRollCall one = after(OPEN, voted("ii", CH, 0, 12, 0), voted("ii", FR, 0, 8, 0));
        assertThat(states(one)).containsExactly(Prospect.State.OPEN, Prospect.State.CERTAINLY_REJECTED);

        LiveRollCall two = after(one, voted("i", CH, 12, 0, 0), voted("i", FR, 10, 0, 0));
        assertThat(states(two)).containsExactly(Prospect.State.CERTAINLY_ACCEPTED, Prospect.State.CERTAINLY_REJECTED);
        assertThat(two.prospects().get(0))
                .isEqualTo(new Prospect("i", Tally.of(22, 0, 0), 10, Prospect.State.CERTAINLY_ACCEPTED));
    }

    @Test
    @DisplayName("under Rule 11.2 a request with the majority can still lose to another one that can pass it")
    void anotherRequestCanStillWin() {
        LiveRollCall count = after(OPEN, voted("i", CH, 12, 0, 0), voted("i", FR, 0, 0, 0), voted("i", LI, 0, 0, 0));

        assertThat(states(count)).containsExactly(Prospect.State.OPEN, Prospect.State.OPEN);
        assertThat(states(after(count, voted("ii", CH, 0, 12, 0), voted("ii", FR, 10, 0, 0))))
                .containsExactly(Prospect.State.CERTAINLY_ACCEPTED, Prospect.State.CERTAINLY_REJECTED);
    }

    @Test
    @DisplayName("once the vote is closed, who has not voted is absent")
    void closingEndsIt() {
        LiveRollCall count =
                after(OPEN, voted("i", CH, 2, 1, 9), new CountEvent.VoteClosed("i"), new CountEvent.VoteClosed("ii"));

        assertThat(states(count)).containsExactly(Prospect.State.CERTAINLY_ACCEPTED, Prospect.State.CERTAINLY_REJECTED);
        assertThat(codes(count.apply(voted("i", LI, 1, 0, 0)))).containsExactly("live-count.closed");
    }

    @Test
    void aCorrectionReplacesVotesAndNeedsAReason() {
        LiveRollCall count = after(OPEN, voted("i", LI, 0, 10, 0));

        assertThat(after(count, corrected("i", LI, 10, 0, 0, "read out wrongly"))
                        .totals()
                        .get(0)
                        .tally())
                .isEqualTo(Tally.of(10, 0, 0));
        assertThat(codes(count.apply(corrected("i", LI, 10, 0, 0, " ")))).containsExactly("live-count.reason-missing");
        assertThat(codes(count.apply(corrected("i", CH, 1, 0, 0, "missed"))))
                .containsExactly("live-count.nothing-to-correct");
    }

    @Test
    @DisplayName("Trap 11: with one delegate present 18 votes are 10, also while they are called")
    void refusesWhatTheRollDoesNotAllow() {
        assertThat(codes(OPEN.apply(voted("i", FR, 6, 5, 0)))).containsExactly("roll-call.votes-above-castable");
        assertThat(codes(OPEN.apply(voted("iii", CountryCode.of("ZA"), 1, 0, 0))))
                .containsExactly("live-count.request-unknown", "roll-call.not-on-roll");

        Counted twice = after(OPEN, voted("i", LI, 1, 0, 0)).apply(voted("i", LI, 1, 0, 0));
        assertThat(codes(twice)).containsExactly("live-count.voted-already");
        assertThat(twice.isTaken()).isFalse();
        assertThat(twice.count().log()).hasSize(1);
    }

    @Test
    @DisplayName("Trap 1(b): an announced result that contradicts the count stays what was announced, and is found")
    void anAnnouncementIsHeldAgainstTheCount() {
        LiveRollCall closed =
                after(OPEN, voted("i", CH, 12, 0, 0), new CountEvent.VoteClosed("i"), new CountEvent.VoteClosed("ii"));

        Counted right = closed.apply(new CountEvent.ResultAnnounced(Set.of("i")));
        assertThat(right.findings()).isEmpty();

        Counted wrong = closed.apply(new CountEvent.ResultAnnounced(Set.of("ii")));
        assertThat(codes(wrong)).containsExactly("live-count.announced-otherwise");
        assertThat(wrong.isTaken()).isTrue();
        assertThat(wrong.count().announced()).contains(new CountEvent.ResultAnnounced(Set.of("ii")));
        assertThat(codes(wrong.count().apply(corrected("i", CH, 0, 12, 0, "late"))))
                .containsExactly("live-count.announced");
        assertThat(codes(OPEN.apply(new CountEvent.ResultAnnounced(Set.of("iii")))))
                .containsExactly("live-count.request-unknown", "live-count.not-closed", "live-count.not-closed");
    }

    @Test
    @DisplayName("Trap 7: of equal leaders none is certain, and what the chair makes of them is no contradiction")
    void aTieIsLeftOpen() {
        LiveRollCall closed = after(
                OPEN,
                voted("i", CH, 12, 0, 0),
                voted("ii", CH, 12, 0, 0),
                new CountEvent.VoteClosed("i"),
                new CountEvent.VoteClosed("ii"));

        assertThat(states(closed))
                .containsExactly(Prospect.State.CERTAINLY_REJECTED, Prospect.State.CERTAINLY_REJECTED);
        Counted announced = closed.apply(new CountEvent.ResultAnnounced(Set.of("ii")));
        assertThat(announced.findings())
                .singleElement()
                .matches(finding -> !finding.isError() && finding.code().equals("live-count.tied"));
    }

    @Test
    void refusedEventsAreLeftOutOfAReplay() {
        Counted replayed =
                OPEN.replay(List.of(voted("i", LI, 1, 0, 0), voted("i", LI, 2, 0, 0), voted("ii", LI, 3, 0, 0)));

        assertThat(replayed.isTaken()).isFalse();
        assertThat(replayed.findings())
                .singleElement()
                .matches(finding -> finding.path().equals("events[1]"));
        assertThat(replayed.count()).isEqualTo(after(OPEN, voted("i", LI, 1, 0, 0), voted("ii", LI, 3, 0, 0)));
        assertThat(replayed.count()).isNotEqualTo(OPEN);
    }

    @Test
    void refusesARequestTwice() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> LiveRollCall.open(ROLL, List.of("i", "i"), new CountRule.OfMajority(Majority.SIMPLE)));
    }

    private static LiveRollCall after(LiveRollCall count, CountEvent... events) {
        Counted counted = count.replay(List.of(events));
        assertThat(counted.findings()).isEmpty();
        return counted.count();
    }

    private static List<Prospect.State> states(LiveRollCall count) {
        return count.prospects().stream().map(Prospect::state).toList();
    }

    private static List<String> codes(Counted counted) {
        return counted.findings().stream().map(Finding::code).toList();
    }

    private static CountEvent voted(String request, CountryCode delegation, int yes, int no, int abstain) {
        return new CountEvent.VotesRecorded(request, delegation, Tally.of(yes, no, abstain));
    }

    private static CountEvent corrected(
            String request, CountryCode delegation, int yes, int no, int abstain, String reason) {
        return new CountEvent.VotesCorrected(request, delegation, Tally.of(yes, no, abstain), reason);
    }

    private static RollLine line(CountryCode delegation, int entitlement, int delegates, int castable) {
        return new RollLine(delegation, new VotingRight(entitlement, delegates), castable);
    }
}
