package org.openipu.rules.analysis.cohesion;

import java.util.List;
import org.openipu.model.group.GeopoliticalGroup;
import org.openipu.model.parliament.CountryCode;
import org.openipu.model.vote.Tally;

/**
 * A delegation whose votes count in several groups.
 *
 * @param delegation the delegation's country
 * @param groups its groups, two or more, in their order
 * @param votes its votes
 */
public record Overlap(CountryCode delegation, List<GeopoliticalGroup> groups, Tally votes) {

    /** Copies the groups. */
    public Overlap {
        groups = List.copyOf(groups);
    }
}
