package org.openipu.io.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.openipu.model.group.GeopoliticalGroup;
import org.openipu.rules.analysis.power.GroupPower;
import org.openipu.rules.analysis.power.Player;
import org.openipu.rules.rounding.Ratio;

/** The power of a group, or of the delegations that stand alone together, when there are any. */
record PowerRow(
        Optional<GeopoliticalGroup> group,
        int players,
        long votes,
        Ratio banzhaf,
        Ratio banzhafWithAbstention,
        Ratio shapleyShubik) {

    static List<PowerRow> of(GroupPower power) {
        List<PowerRow> rows = new ArrayList<>();
        List<Integer> alone = new ArrayList<>();
        for (int i = 0; i < power.players().size(); i++) {
            Optional<GeopoliticalGroup> group = group(power.players().get(i));
            if (group.isPresent()) {
                rows.add(row(group, List.of(i), power));
            } else {
                alone.add(i);
            }
        }
        if (!alone.isEmpty()) {
            rows.add(row(Optional.empty(), alone, power));
        }
        return rows;
    }

    private static PowerRow row(Optional<GeopoliticalGroup> group, List<Integer> players, GroupPower power) {
        return new PowerRow(
                group,
                players.size(),
                players.stream()
                        .mapToLong(player -> power.players().get(player).weight())
                        .sum(),
                sum(players, player -> power.banzhaf().players().get(player).normalised()),
                sum(
                        players,
                        player -> power.banzhafWithAbstention()
                                .players()
                                .get(player)
                                .normalised()),
                sum(
                        players,
                        player -> power.shapleyShubik().players().get(player).share()));
    }

    private static Ratio sum(List<Integer> players, IntFunction<Ratio> share) {
        return Ratio.sum(players.stream().map(player -> share.apply(player)).toList());
    }

    private static Optional<GeopoliticalGroup> group(Player player) {
        return Arrays.stream(GeopoliticalGroup.values())
                .filter(group -> group.code().equals(player.name()))
                .findFirst();
    }
}
