package org.openipu.testkit.jqwik;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.openipu.model.parliament.CountryCode;
import org.openipu.model.vote.DelegationVote;
import org.openipu.model.vote.RequestVote;
import org.openipu.model.vote.RollCall;
import org.openipu.model.vote.Tally;
import org.openipu.model.vote.VoteRecord;

/** Votes as an Assembly could record them. */
public final class VoteArbitraries {

    /** More votes than any Assembly has: 183 parliaments hold about 2,300. */
    private static final int MOST_VOTES = 4_000;

    private static final int MOST_VOTES_OF_A_DELEGATION = 23;
    private static final int MOST_REQUESTS = 6;

    private VoteArbitraries() {}

    /**
     * Returns tallies; every third lies at or next to two thirds of the votes cast, and some have no vote cast at all.
     *
     * @return the generator
     */
    public static Arbitrary<Tally> tallies() {
        return Arbitraries.frequencyOf(
                Tuple.of(6, anyTallies()), Tuple.of(3, closeTallies()), Tuple.of(1, noVotesCast()));
    }

    /**
     * Returns roll calls of up to 60 delegations that may split their votes.
     *
     * @return the generator
     */
    public static Arbitrary<RollCall> rollCalls() {
        List<String> codes = List.of(Locale.getISOCountries());
        Arbitrary<List<CountryCode>> delegations = Arbitraries.of(codes)
                .map(CountryCode::of)
                .list()
                .uniqueElements()
                .ofMaxSize(60);
        return delegations.flatMap(codesInRoom ->
                delegationTallies().list().ofSize(codesInRoom.size()).map(votes -> rollCall(codesInRoom, votes)));
    }

    /**
     * Returns votes on up to six requests, as totals or name by name; equal leaders come up often.
     *
     * @return the generator
     */
    public static Arbitrary<List<RequestVote>> requestVotes() {
        Arbitrary<VoteRecord> fewDistinct = Arbitraries.of(900, 901).map(yes -> Tally.of(yes, 450, 12));
        Arbitrary<VoteRecord> records = Arbitraries.frequencyOf(
                Tuple.of(5, tallies().map(VoteRecord.class::cast)),
                Tuple.of(2, rollCalls().map(VoteRecord.class::cast)),
                Tuple.of(2, fewDistinct));
        return records.list().ofMaxSize(MOST_REQUESTS).map(VoteArbitraries::numbered);
    }

    private static Arbitrary<Tally> anyTallies() {
        Arbitrary<Integer> votes = Arbitraries.integers().between(0, MOST_VOTES);
        return Combinators.combine(votes, votes, votes).as(Tally::of);
    }

    private static Arbitrary<Tally> closeTallies() {
        Arbitrary<Integer> thirds = Arbitraries.integers().between(1, MOST_VOTES / 3);
        Arbitrary<Integer> offset = Arbitraries.integers().between(-1, 1);
        Arbitrary<Integer> abstentions = Arbitraries.integers().between(0, MOST_VOTES);
        return Combinators.combine(thirds, offset, abstentions)
                .as((third, off, abstaining) -> Tally.of(2 * third + off, third, abstaining));
    }

    private static Arbitrary<Tally> noVotesCast() {
        return Arbitraries.integers().between(0, MOST_VOTES).map(abstaining -> Tally.of(0, 0, abstaining));
    }

    private static Arbitrary<Tally> delegationTallies() {
        Arbitrary<Integer> votes = Arbitraries.integers().between(0, MOST_VOTES_OF_A_DELEGATION);
        return Combinators.combine(votes, votes, votes)
                .filter((yes, no, abstaining) -> yes + no + abstaining <= MOST_VOTES_OF_A_DELEGATION)
                .as(Tally::of);
    }

    private static RollCall rollCall(List<CountryCode> delegations, List<Tally> votes) {
        List<DelegationVote> entries = new ArrayList<>();
        for (int i = 0; i < delegations.size(); i++) {
            entries.add(DelegationVote.of(delegations.get(i), votes.get(i)));
        }
        return new RollCall(entries);
    }

    private static List<RequestVote> numbered(List<VoteRecord> records) {
        List<RequestVote> votes = new ArrayList<>();
        for (VoteRecord record : records) {
            votes.add(RequestVote.of("request-" + (votes.size() + 1), record));
        }
        return votes;
    }
}
