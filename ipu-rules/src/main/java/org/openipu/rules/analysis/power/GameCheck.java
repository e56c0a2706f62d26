package org.openipu.rules.analysis.power;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.openipu.model.finding.Argument;
import org.openipu.model.finding.Finding;
import org.openipu.rules.majority.Electorate;
import org.openipu.rules.majority.Majority;

/** Whether players and a majority make a game whose power can be measured. */
public final class GameCheck {

    private GameCheck() {}

    /**
     * Lists what stands against a game.
     *
     * @param players the players
     * @param majority the majority
     * @return an error for each name that stands twice, for no players or too many, for votes that all together do not have
     *     the majority, and for too many votes to count; empty when both games can be made
     */
    public static List<Finding> check(List<Player> players, Majority majority) {
        List<Finding> findings = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (int i = 0; i < players.size(); i++) {
            if (!names.add(players.get(i).name())) {
                Argument name = Argument.of("player", players.get(i).name());
                findings.add(Finding.error("power.player-twice", "players[" + i + "]", name));
            }
        }
        if (players.isEmpty() || players.size() > GameSize.MAX_PLAYERS) {
            findings.add(Finding.error(
                    "power.player-count",
                    "players",
                    Argument.of("players", players.size()),
                    Argument.of("most", GameSize.MAX_PLAYERS)));
        }
        findings.addAll(votes(players, majority));
        return List.copyOf(findings);
    }

    private static List<Finding> votes(List<Player> players, Majority majority) {
        long total = GameSize.total(players);
        BigInteger range = BigInteger.valueOf(majority.fraction().denominator())
                .multiply(BigInteger.valueOf(total))
                .add(BigInteger.ONE);
        if (total > Electorate.MAX || !GameSize.isWithinReach(players.size(), range)) {
            return List.of(Finding.error("power.too-large", "players", Argument.of("votes", total)));
        }
        return majority.required(total) > total
                ? List.of(Finding.error("power.cannot-be-won", "players", Argument.of("votes", total)))
                : List.of();
    }
}
