package org.openipu.rules.analysis.cohesion;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openipu.model.group.GeopoliticalGroup;
import org.openipu.model.parliament.CountryCode;
import org.openipu.model.vote.DelegationVote;
import org.openipu.model.vote.RollCall;
import org.openipu.model.vote.Tally;
import org.openipu.rules.analysis.group.GroupsOfDay;

/** A roll call of five delegations: Algeria is in two groups, Liechtenstein in none. */
final class Votes {

    static final CountryCode CH = CountryCode.of("CH");
    static final CountryCode DZ = CountryCode.of("DZ");
    static final CountryCode FR = CountryCode.of("FR");
    static final CountryCode LI = CountryCode.of("LI");
    static final CountryCode ZA = CountryCode.of("ZA");

    static final GroupsOfDay GROUPS = new GroupsOfDay(Map.of(
            CH, Set.of(GeopoliticalGroup.TWELVE_PLUS),
            FR, Set.of(GeopoliticalGroup.TWELVE_PLUS),
            DZ, Set.of(GeopoliticalGroup.ARAB, GeopoliticalGroup.AFRICAN),
            ZA, Set.of(GeopoliticalGroup.AFRICAN)));

    /** France splits its votes. */
    static final RollCall SPLIT = rollCall("CH 12-0-0", "FR 6-9-3", "DZ 0-15-0", "ZA 17-0-0", "LI 0-0-10");

    private Votes() {}

    static RollCall rollCall(String... lines) {
        List<DelegationVote> votes = new ArrayList<>();
        for (String line : lines) {
            String[] parts = line.split(" ", 2);
            votes.add(DelegationVote.of(CountryCode.of(parts[0]), tally(parts[1])));
        }
        return new RollCall(votes);
    }

    static Tally tally(String counts) {
        String[] parts = counts.split("-", 3);
        return Tally.of(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
    }
}
