package org.openipu.model.vote;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openipu.model.organ.Body;
import org.openipu.model.parliament.CountryCode;

/**
 * Who may cast how many votes, frozen before a vote. Who has no vote, such as an Associate Member or a suspended Member, stands
 * on no line, not on one with 0 votes.
 *
 * @param body the body that votes: the Assembly, the Governing Council or a Standing Committee, each with votes of its own kind
 * @param day the day for which the roll was made
 * @param lines a line for each delegation, each delegation at most once; their order has no meaning; may be empty
 */
public record Roll(Body body, LocalDate day, List<@Valid RollLine> lines) {

    private static final Set<Body> OF_DELEGATIONS =
            Set.of(Body.ASSEMBLY, Body.GOVERNING_COUNCIL, Body.STANDING_COMMITTEE);

    /**
     * Copies the lines.
     *
     * @throws IllegalArgumentException if delegations do not vote in the body, or a delegation stands twice
     */
    public Roll {
        if (!OF_DELEGATIONS.contains(body)) {
            throw new IllegalArgumentException("delegations have no votes in this body: " + body);
        }
        lines = List.copyOf(lines);
        requireOneLineEach(lines);
    }

    /**
     * Finds a delegation's line.
     *
     * @param delegation the delegation's country
     * @return its line; empty when it has no vote on this roll
     */
    public Optional<RollLine> find(CountryCode delegation) {
        return lines.stream()
                .filter(line -> line.delegation().equals(delegation))
                .findFirst();
    }

    /** Returns the votes that all delegations hold together. */
    public long entitlement() {
        return lines.stream().mapToLong(line -> line.right().entitlement()).sum();
    }

    /** Returns the votes that all delegations can cast together. */
    public long castable() {
        return lines.stream().mapToLong(RollLine::castable).sum();
    }

    private static void requireOneLineEach(List<RollLine> lines) {
        Set<CountryCode> seen = new HashSet<>();
        for (RollLine line : lines) {
            if (!seen.add(line.delegation())) {
                throw new IllegalArgumentException("a delegation stands once on a roll: " + line.delegation());
            }
        }
    }
}
