package org.openipu.rules.analysis.power;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import org.openipu.model.vote.Roll;
import org.openipu.model.vote.RollLine;

/**
 * Who votes as one: a delegation, or a group whose members vote alike. It does not split its votes.
 *
 * @param name what it is called, such as {@code LI} or {@code twelve-plus}; not blank
 * @param weight its votes, 0 or more
 */
public record Player(String name, int weight) {

    /**
     * Refuses a blank name and negative votes.
     *
     * @throws IllegalArgumentException if the name is blank or the weight negative
     */
    public Player {
        if (name.isBlank()) {
            throw new IllegalArgumentException("name must not be blank");
        }
        if (weight < 0) {
            throw new IllegalArgumentException("weight must not be negative: " + weight);
        }
    }

    /**
     * Returns the delegations of a roll with the votes that they hold.
     *
     * @param roll the roll
     * @return a player for each line, called by the country's two letters and in their order
     */
    public static List<Player> ofEntitlements(Roll roll) {
        return of(roll, line -> line.right().entitlement());
    }

    /**
     * Returns the delegations of a roll with the votes that their delegates can cast.
     *
     * @param roll the roll
     * @return a player for each line, called by the country's two letters and in their order; with 0 for who is absent
     */
    public static List<Player> ofCastableVotes(Roll roll) {
        return of(roll, RollLine::castable);
    }

    private static List<Player> of(Roll roll, ToIntFunction<RollLine> votes) {
        return roll.lines().stream()
                .map(line -> new Player(line.delegation().alpha2(), votes.applyAsInt(line)))
                .sorted(Comparator.comparing(Player::name))
                .toList();
    }
}
