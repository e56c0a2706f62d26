package org.openipu.rules.analysis.power;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openipu.rules.rounding.Ratio;

/** Games by their weights, and indices as texts. */
final class Games {

    private Games() {}

    /** The Council of the European Economic Community of 1957: Germany, France, Italy, Netherlands, Belgium, Luxembourg. */
    static final WeightedGame COMMUNITY_1957 = new WeightedGame(players(4, 4, 4, 2, 2, 1), 12);

    /** The Security Council since 1965: nine votes, all five permanent members among them. */
    static final WeightedGame SECURITY_COUNCIL =
            new WeightedGame(players(7, 7, 7, 7, 7, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1), 39);

    /** 183 delegations with 10 to 23 votes, 2,578 together: as large as the Assembly of 2025, not its real roll. */
    static List<Player> assembly() {
        int[] weights = new int[183];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = 10 + i % 14 * (i % 3 + 1) / 3;
        }
        return players(weights);
    }

    static List<Player> players(int... weights) {
        List<Player> players = new ArrayList<>();
        for (int i = 0; i < weights.length; i++) {
            players.add(new Player("P" + i, weights[i]));
        }
        return players;
    }

    static List<Player> players(Map<String, Integer> weights) {
        List<Player> players = new ArrayList<>();
        weights.forEach((name, weight) -> players.add(new Player(name, weight)));
        return players;
    }

    static Map<String, Ratio> normalised(BanzhafPower power) {
        Map<String, Ratio> indices = new LinkedHashMap<>();
        power.players().forEach(each -> indices.put(each.player().name(), each.normalised()));
        return indices;
    }

    static Map<String, Ratio> absolute(BanzhafPower power) {
        Map<String, Ratio> indices = new LinkedHashMap<>();
        power.players().forEach(each -> indices.put(each.player().name(), each.absolute()));
        return indices;
    }

    static Map<String, Ratio> shares(ShapleyShubikPower power) {
        Map<String, Ratio> indices = new LinkedHashMap<>();
        power.players().forEach(each -> indices.put(each.player().name(), each.share()));
        return indices;
    }

    static List<String> texts(Map<String, Ratio> indices) {
        return indices.values().stream().map(Ratio::toString).toList();
    }
}
