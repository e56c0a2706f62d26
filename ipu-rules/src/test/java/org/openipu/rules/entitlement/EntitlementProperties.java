package org.openipu.rules.entitlement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.openipu.model.organ.Body;
import org.openipu.model.vote.DelegationVote;
import org.openipu.model.vote.Roll;
import org.openipu.model.vote.RollCall;
import org.openipu.model.vote.RollLine;
import org.openipu.model.vote.VotingRight;
import org.openipu.rules.reconciliation.RollUse;
import org.openipu.rules.rulebook.RuleBook;
import org.openipu.testkit.jqwik.VoteArbitraries;
import org.openipu.testkit.law.EntitlementLaws;
import org.openipu.testkit.law.RollLaws;
import org.openipu.testkit.oracle.NaiveEntitlement;

@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
class EntitlementProperties {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final RuleBook TODAY = RuleBook.at(DAY);

    @Property(tries = 120_000)
    @Label("Statutes 15 gives the votes that stand in the table on paper")
    void agreesWithTheTable(
            @ForAll("populations") long population,
            @ForAll @IntRange(max = 6) int sessions,
            @ForAll @IntRange(max = 11) int delegates) {
        int entitlement = NaiveEntitlement.entitlement(population, sessions);

        assertThat(AssemblyVotes.of(
                                population,
                                DelegationInRoom.of(OneSexRun.of(sessions)).with(delegates),
                                TODAY)
                        .outcome())
                .isEqualTo(new VotingRights.Held(
                        Body.ASSEMBLY,
                        entitlement,
                        OptionalInt.of(delegates),
                        OptionalInt.of(NaiveEntitlement.castable(entitlement, delegates))));
    }

    @Property
    void morePeopleNeverHoldFewerVotes(@ForAll("populations") long population, @ForAll("populations") long other) {
        EntitlementLaws.morePeopleNeverHoldFewerVotes(people -> votes(people, 0), population, other);
        EntitlementLaws.morePeopleNeverHoldFewerVotes(people -> votes(people, 3), population, other);
    }

    @Property
    @Label("10 to 23 votes today, 8 to 21 with the reduction, which is the same for all")
    void votesStayInBounds(@ForAll("populations") long population) {
        EntitlementLaws.votesStayInBounds(people -> votes(people, 2), population, 10, 23);
        EntitlementLaws.votesStayInBounds(people -> votes(people, 3), population, 8, 21);
        EntitlementLaws.populationIsNotReduced(people -> votes(people, 0), people -> votes(people, 3), population, 2);
    }

    @Property
    void delegatesCastNoMoreThanIsHeld(
            @ForAll("populations") long population, @ForAll @IntRange(max = 20) int delegates) {
        int held = votes(population, 0);
        EntitlementLaws.noMoreIsCastThanHeld(present -> castable(population, present), delegates, held);
        EntitlementLaws.oneMoreDelegateNeverCastsLess(present -> castable(population, present), delegates, 10);
    }

    @Property
    @Label("votes cast, abstentions and unused votes make up what could be cast, for each delegation and in all")
    void nothingIsLost(@ForAll("rollCalls") RollCall rollCall, @ForAll @IntRange(max = 23) int more) {
        Roll roll = roll(rollCall, more);

        RollLaws.nothingIsLost(EntitlementProperties::parts, roll, rollCall);
        RollLaws.splittingChangesNoTotal(
                (frozen, votes) -> RollUse.of(frozen, votes).unused(), roll, rollCall);
        assertThat(RollUse.of(roll, rollCall).lines())
                .allSatisfy(line -> assertThat(line.votes().votesCastAndAbstentions() + line.unused())
                        .isEqualTo(line.castable()))
                .allSatisfy(line -> assertThat(line.unused()).isEqualTo(more));
    }

    @Provide
    Arbitrary<RollCall> rollCalls() {
        return VoteArbitraries.rollCalls();
    }

    @Provide
    Arbitrary<Long> populations() {
        Arbitrary<Long> anywhere = Arbitraries.longs().between(0, 1_500_000_000L);
        Arbitrary<Long> atLimits = Arbitraries.of(1, 5, 10, 20, 30, 40, 50, 60, 80, 100, 150, 200, 300)
                .flatMap(millions -> Arbitraries.longs().between(-1, 1).map(offset -> millions * 1_000_000L + offset));
        Arbitrary<Long> small = Arbitraries.longs().between(0, 110_000_000L);
        return Arbitraries.oneOf(anywhere, atLimits, small);
    }

    private static List<Long> parts(Roll roll, RollCall rollCall) {
        RollUse use = RollUse.of(roll, rollCall);
        return List.of(use.votesCast(), use.abstentions(), use.unused());
    }

    private static Roll roll(RollCall rollCall, int more) {
        List<RollLine> lines = new ArrayList<>();
        for (DelegationVote vote : rollCall.votes()) {
            int castable = Math.toIntExact(vote.votes().votesCastAndAbstentions()) + more;
            lines.add(new RollLine(vote.delegation(), new VotingRight(castable, 5), castable));
        }
        return new Roll(Body.ASSEMBLY, DAY, lines);
    }

    private static int votes(long population, int sessions) {
        return AssemblyVotes.of(population, DelegationInRoom.of(OneSexRun.of(sessions)), TODAY)
                .outcome()
                .fold(VotingRights.Held::entitlement, noVote -> -1, unknown -> -1);
    }

    private static int castable(long population, int delegates) {
        return AssemblyVotes.of(population, DelegationInRoom.of(OneSexRun.of(0)).with(delegates), TODAY)
                .outcome()
                .fold(held -> held.castable().orElse(-1), noVote -> -1, unknown -> -1);
    }
}
