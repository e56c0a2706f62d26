package org.openipu.rules.analysis.flip;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openipu.model.citation.Citation;
import org.openipu.model.citation.Cited;
import org.openipu.model.citation.Standing;
import org.openipu.model.parliament.CountryCode;
import org.openipu.model.vote.DelegationVote;
import org.openipu.model.vote.RequestVote;
import org.openipu.model.vote.RollCall;
import org.openipu.model.vote.Tally;
import org.openipu.rules.analysis.group.GroupsOfDay;
import org.openipu.rules.decision.Decision;
import org.openipu.rules.rulebook.EmergencyItemParameters;
import org.openipu.rules.rulebook.RuleBook;

class EmergencyItemFlipsTest {

    private static final RuleBook RULES = RuleBook.at(LocalDate.of(2025, 10, 19));
    private static final CountryCode LI = CountryCode.of("LI");
    private static final List<CountryCode> DELEGATIONS =
            List.of(CountryCode.of("AR"), CountryCode.of("BR"), CountryCode.of("CH"), CountryCode.of("FR"), LI);

    @Test
    @DisplayName("two votes turned against a narrow winner do more for the second than 201 for it")
    void aRivalThatLosesItsMajorityMakesWay() {
        List<RequestFlips> flips =
                flips(RequestVote.of("wide", Tally.of(700, 100, 0)), RequestVote.of("narrow", Tally.of(900, 449, 0)));

        assertThat(flips.get(0).holds()).isFalse();
        assertThat(flips.get(0).margin()).isEqualTo(166);
        assertThat(flips.get(0).votes().set().orElseThrow().changes())
                .containsExactly(new VoteChange("narrow", Optional.empty(), Shift.YES_TO_NO, 1));
        assertThat(kind(flips.get(0), Shift.NO_TO_YES)).isInstanceOf(Flip.Impossible.class);
        assertThat(flips.get(1).holds()).isTrue();
        assertThat(flips.get(1).votes().set().map(FlipSet::votes)).contains(1);
    }

    @Test
    @DisplayName("Trap 7: an equal leader is not accepted, and one vote on either side is enough")
    void aTieIsTurnedByOneVote() {
        List<RequestFlips> flips =
                flips(RequestVote.of("i", Tally.of(900, 400, 5)), RequestVote.of("ii", Tally.of(900, 10, 0)));

        assertThat(flips).noneMatch(RequestFlips::holds).allSatisfy(request -> {
            assertThat(request.votes().set().orElseThrow().votes()).isEqualTo(1);
            assertThat(request.votes().set().orElseThrow().isOnly()).isFalse();
        });
    }

    @Test
    @DisplayName(
            "Trap 6: a request with most votes and no majority first needs the majority, then the rank comes by itself")
    void theMajorityComesFirst() {
        List<RequestFlips> flips =
                flips(RequestVote.of("short", Tally.of(910, 500, 0)), RequestVote.of("enough", Tally.of(850, 10, 0)));

        assertThat(kind(flips.get(0), Shift.NO_TO_YES).set().map(FlipSet::votes))
                .contains(30);
        assertThat(flips.get(1).votes().set().map(FlipSet::votes)).contains(30);
        assertThat(flips.get(1).votes().set().orElseThrow().changes())
                .allMatch(change -> change.request().equals("short"));
    }

    @Test
    @DisplayName("a delegation that changes votes on two requests counts once")
    void aDelegationCountsOnce() {
        Tally five = Tally.of(5, 0, 0);
        Tally four = Tally.of(4, 0, 0);
        List<RequestFlips> flips = flips(
                RequestVote.of("i", rollCall(five, five, five, five, Tally.of(3, 0, 0))),
                RequestVote.of("ii", rollCall(five, five, four, four, Tally.of(0, 3, 0))));

        FlipSet fewest = flips.get(1).delegations().set().orElseThrow();
        assertThat(fewest.delegations()).hasValue(1);
        assertThat(fewest.changes())
                .containsExactly(
                        new VoteChange("ii", Optional.of(LI), Shift.NO_TO_YES, 3),
                        new VoteChange("i", Optional.of(LI), Shift.YES_TO_NO, 3));
        assertThat(fewest.isOnly()).isTrue();
    }

    @Test
    @DisplayName("behind two requests with the majority the fewest delegations are not worked out, and that is said")
    void behindTwoTheFewestDelegationsAreUnknown() {
        RollCall strong = rollCall(Tally.of(10, 0, 0), Tally.of(10, 0, 0));
        List<RequestFlips> flips = flips(
                RequestVote.of("i", strong),
                RequestVote.of("ii", rollCall(Tally.of(10, 0, 0), Tally.of(9, 1, 0))),
                RequestVote.of("iii", rollCall(Tally.of(10, 0, 0), Tally.of(8, 2, 0))));

        assertThat(flips.get(2).delegations()).isInstanceOf(Flip.Unknown.class);
        assertThat(flips.get(2).votes().set().map(FlipSet::votes)).contains(3);
        assertThat(flips.get(1).delegations().set().map(FlipSet::votes)).contains(2);
    }

    @Test
    void withoutRequestsThereIsNothingToTurn() {
        assertThat(flips()).isEmpty();
    }

    @Test
    @DisplayName("where the rule book does not know the base, nothing is decided that could be turned")
    void anUnknownBaseIsSaid() {
        Citation known = RULES.get(EmergencyItemParameters.BASE).citation();
        RuleBook rules = RULES.with(
                EmergencyItemParameters.BASE,
                Cited.unknown(new Citation(known.provision(), known.edition(), Standing.UNKNOWN, known.source())));

        Decision<FlipOutcome> decision =
                EmergencyItemFlips.decide(List.of(RequestVote.of("i", Tally.of(1, 0, 0))), GroupsOfDay.NONE, rules);

        assertThat(decision.outcome()).isEqualTo(new FlipOutcome.Unknown("emergency-item.base"));
    }

    private static List<RequestFlips> flips(RequestVote... votes) {
        return EmergencyItemFlips.decide(List.of(votes), GroupsOfDay.NONE, RULES)
                .outcome()
                .requests();
    }

    private static Flip kind(RequestFlips flips, Shift shift) {
        return flips.shifts().stream()
                .filter(kind -> kind.shift() == shift)
                .findFirst()
                .orElseThrow()
                .votes();
    }

    private static RollCall rollCall(Tally... votes) {
        List<DelegationVote> lines = new ArrayList<>();
        for (Tally tally : votes) {
            lines.add(DelegationVote.of(DELEGATIONS.get(DELEGATIONS.size() - votes.length + lines.size()), tally));
        }
        return new RollCall(lines);
    }
}
