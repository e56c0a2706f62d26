package org.openipu.benchmarks.emergency;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.openipu.model.parliament.CountryCode;
import org.openipu.model.vote.DelegationVote;
import org.openipu.model.vote.RequestVote;
import org.openipu.model.vote.RollCall;
import org.openipu.model.vote.Tally;

/** Five requests, each voted on by 183 delegations that split their 8 to 23 votes. Invented, and the same in every run. */
final class FiveRequests {

    /** The request that Assembly Rule 11.2 chooses: neither the one with most votes in favour nor the best ratio. */
    static final String CHOSEN = "chosen";

    private static final int DELEGATIONS = 183;

    private FiveRequests() {}

    static List<RequestVote> rollCalls() {
        SplittableRandom random = new SplittableRandom(11_2);
        return List.of(
                RequestVote.of("narrow", rollCall(random, 40, 5)),
                RequestVote.of("most-votes-but-short", rollCall(random, 64, 36)),
                RequestVote.of(CHOSEN, rollCall(random, 62, 26)),
                RequestVote.of("second", rollCall(random, 55, 20)),
                RequestVote.of("lost", rollCall(random, 30, 60)));
    }

    static List<RequestVote> tallies(List<RequestVote> rollCalls) {
        return rollCalls.stream()
                .map(vote -> RequestVote.of(vote.id(), vote.tally()))
                .toList();
    }

    private static RollCall rollCall(SplittableRandom random, int percentYes, int percentNo) {
        List<DelegationVote> votes = new ArrayList<>(DELEGATIONS);
        for (int i = 0; i < DELEGATIONS; i++) {
            votes.add(DelegationVote.of(country(i), split(random, percentYes, percentNo)));
        }
        return new RollCall(votes);
    }

    private static Tally split(SplittableRandom random, int percentYes, int percentNo) {
        int entitlement = random.nextInt(8, 24);
        int yes = 0;
        int no = 0;
        for (int i = 0; i < entitlement; i++) {
            int opinion = random.nextInt(100);
            if (opinion < percentYes) {
                yes++;
            } else if (opinion < percentYes + percentNo) {
                no++;
            }
        }
        return Tally.of(yes, no, entitlement - yes - no);
    }

    private static CountryCode country(int index) {
        return CountryCode.of("" + (char) ('A' + index / 26) + (char) ('A' + index % 26));
    }
}
