package org.openipu.benchmarks.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.openipu.model.organ.Body;
import org.openipu.model.parliament.CountryCode;
import org.openipu.model.vote.DelegationVote;
import org.openipu.model.vote.RequestVote;
import org.openipu.model.vote.Roll;
import org.openipu.model.vote.RollCall;
import org.openipu.model.vote.RollLine;
import org.openipu.model.vote.Tally;
import org.openipu.model.vote.VotingRight;

/** Votes of delegations that split what they can cast. Invented, and the same in every run. */
final class InventedVotes {

    static final LocalDate DAY = LocalDate.of(2025, 10, 19);

    private InventedVotes() {}

    /** Three of five requests have two thirds, so that rank and majority both matter. */
    static List<RequestVote> ofAssembly() {
        SplittableRandom random = new SplittableRandom(11_2);
        return List.of(
                RequestVote.of("narrow", rollCall(random, 183, 23, 50, 20)),
                RequestVote.of("short", rollCall(random, 183, 23, 55, 35)),
                RequestVote.of("chosen", rollCall(random, 183, 23, 60, 20)),
                RequestVote.of("second", rollCall(random, 183, 23, 55, 20)),
                RequestVote.of("lost", rollCall(random, 183, 23, 30, 50)));
    }

    /** Few enough to try everything. */
    static List<RequestVote> ofAHandful() {
        SplittableRandom random = new SplittableRandom(3);
        return List.of(
                RequestVote.of("i", rollCall(random, 3, 4, 50, 30)),
                RequestVote.of("ii", rollCall(random, 3, 4, 60, 30)));
    }

    static Roll roll(RollCall rollCall) {
        return new Roll(
                Body.ASSEMBLY,
                DAY,
                rollCall.votes().stream()
                        .map(vote -> new RollLine(vote.delegation(), right(vote), castable(vote)))
                        .toList());
    }

    static int castable(DelegationVote vote) {
        return right(vote).castable(10);
    }

    private static VotingRight right(DelegationVote vote) {
        return vote.right().orElseThrow();
    }

    private static RollCall rollCall(SplittableRandom random, int delegations, int most, int yes, int no) {
        List<DelegationVote> votes = new ArrayList<>(delegations);
        for (int i = 0; i < delegations; i++) {
            int entitlement = random.nextInt(most / 2, most + 1);
            votes.add(DelegationVote.of(
                    country(i), split(random, entitlement, yes, no), new VotingRight(entitlement, 3)));
        }
        return new RollCall(votes);
    }

    private static Tally split(SplittableRandom random, int castable, int percentYes, int percentNo) {
        int yes = 0;
        int no = 0;
        int abstain = 0;
        for (int i = 0; i < castable; i++) {
            int opinion = random.nextInt(110);
            yes += opinion < percentYes ? 1 : 0;
            no += opinion >= percentYes && opinion < percentYes + percentNo ? 1 : 0;
            abstain += opinion >= percentYes + percentNo && opinion < 100 ? 1 : 0;
        }
        return Tally.of(yes, no, abstain);
    }

    private static CountryCode country(int index) {
        return CountryCode.of("" + (char) ('A' + index / 26) + (char) ('A' + index % 26));
    }
}
