package org.openipu.io.akn;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.openipu.model.document.Reservation;
import org.openipu.model.document.ReservationKind;
import org.openipu.model.parliament.CountryCode;
import org.openipu.model.vote.DelegationVote;
import org.openipu.model.vote.RollCall;
import org.openipu.model.vote.Tally;
import org.openipu.model.vote.VoteRecord;
import org.openipu.model.vote.VotingRight;

/** Votes as totals and name by name, and as a foreign file has them; reservations. */
final class AknVoteArbitraries {

    private AknVoteArbitraries() {}

    static Arbitrary<AknVote> votes() {
        Arbitrary<VoteRecord> records = Arbitraries.oneOf(
                tallies().map(VoteRecord.class::cast), rollCalls().map(VoteRecord.class::cast));
        Arbitrary<AknVote> own =
                Combinators.combine(records, AknArbitraries.quorums()).as(AknVote::of);
        Arbitrary<List<String>> names = AknArbitraries.texts().list().ofMaxSize(2);
        Arbitrary<AknCount> counts = Combinators.combine(
                        Arbitraries.of("inFavour", "against", "present"),
                        Arbitraries.integers().between(0, 200),
                        names)
                .as(AknCount::new);
        Arbitrary<AknVote> foreign = Combinators.combine(
                        AknArbitraries.quorums(), counts.list().ofMinSize(1).ofMaxSize(3))
                .as((quorum, list) -> new AknVote(quorum, list, Optional.empty()));
        return Arbitraries.oneOf(own, foreign);
    }

    static Arbitrary<List<Reservation>> reservations() {
        Arbitrary<CountryCode> countries =
                Arbitraries.of("LI", "RU", "BY", "XX").map(CountryCode::of);
        return Combinators.combine(
                        AknArbitraries.texts(),
                        Arbitraries.of(ReservationKind.class),
                        AknArbitraries.texts(),
                        countries.optional())
                .as(Reservation::new)
                .list()
                .ofMaxSize(2);
    }

    private static Arbitrary<Tally> tallies() {
        Arbitrary<Integer> counts = Arbitraries.integers().between(0, 2000);
        return Combinators.combine(counts, counts, counts).as(Tally::of);
    }

    private static Arbitrary<RollCall> rollCalls() {
        Arbitrary<Integer> small = Arbitraries.integers().between(0, 30);
        Arbitrary<DelegationVote> votes = Combinators.combine(
                        Arbitraries.of("LI", "CH", "AT", "RU", "XX").map(CountryCode::of),
                        tallies(),
                        Combinators.combine(small, small).as(VotingRight::new).optional())
                .as(DelegationVote::new);
        return votes.list()
                .uniqueElements(DelegationVote::delegation)
                .ofMaxSize(5)
                .map(RollCall::new);
    }
}
