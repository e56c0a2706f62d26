package org.openipu.io.json;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openipu.model.group.GeopoliticalGroup;
import org.openipu.model.parliament.CountryCode;
import org.openipu.rules.analysis.cohesion.AgreementMatrix;
import org.openipu.rules.analysis.cohesion.GroupAgreement;
import org.openipu.rules.analysis.cohesion.GroupResults;
import org.openipu.rules.analysis.cohesion.PairAgreement;
import org.openipu.rules.analysis.cohesion.RequestCohesion;
import org.openipu.rules.analysis.overview.VoteOverview;
import org.openipu.rules.analysis.power.GroupPower;
import org.openipu.rules.analysis.power.Player;
import org.openipu.rules.analysis.power.RequestPower;
import org.openipu.rules.rounding.Ratio;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** How closely groups held together, who voted alike and who had what power; shares are fractions in lowest terms. */
final class OverviewJson {

    private OverviewJson() {}

    static void put(VoteOverview overview, ObjectNode document) {
        ArrayNode cohesion = document.putArray("cohesion");
        overview.cohesion().forEach(request -> cohesion(request, cohesion.addObject()));
        overview.agreement()
                .ifPresentOrElse(
                        matrix -> agreement(matrix, overview.groupAgreement(), document.putObject("agreement")),
                        () -> document.putNull("agreement"));
        ArrayNode power = document.putArray("power");
        overview.power().forEach(request -> power(request, power.addObject()));
    }

    private static void cohesion(RequestCohesion request, ObjectNode node) {
        node.put("id", request.request());
        ArrayNode groups = node.putArray("groups");
        ArrayNode inSeveral = node.putArray("inSeveral");
        request.results().ifPresent(results -> results(results, groups, inSeveral));
    }

    private static void results(GroupResults results, ArrayNode groups, ArrayNode inSeveral) {
        results.groups().forEach(result -> {
            ObjectNode line = groups.addObject();
            line.put(
                    "group", result.votes().group().map(GeopoliticalGroup::code).orElse(null));
            line.put("rice", share(result.rice()));
            line.put("agreement", share(result.agreement()));
        });
        results.overlaps().forEach(overlap -> {
            ObjectNode line = inSeveral.addObject();
            line.put("member", overlap.delegation().alpha2());
            ArrayNode of = line.putArray("groups");
            overlap.groups().forEach(group -> of.add(group.code()));
        });
    }

    private static void agreement(AgreementMatrix matrix, List<GroupAgreement> groups, ObjectNode node) {
        ArrayNode members = node.putArray("members");
        matrix.delegations().forEach(delegation -> members.add(delegation.alpha2()));
        ArrayNode rows = node.putArray("rows");
        ArrayNode compared = node.putArray("compared");
        for (CountryCode one : matrix.delegations()) {
            ArrayNode row = rows.addArray();
            ArrayNode counts = compared.addArray();
            for (CountryCode other : matrix.delegations()) {
                Optional<PairAgreement> pair = matrix.pair(one, other);
                row.add(share(pair.flatMap(PairAgreement::agreement)));
                counts.add(pair.map(PairAgreement::compared).orElse(0));
            }
        }
        ArrayNode pairs = node.putArray("groups");
        groups.forEach(pair -> {
            ObjectNode line = pairs.addObject();
            line.put("one", pair.one().code());
            line.put("other", pair.other().code());
            line.put("pairs", pair.pairs());
            line.put("agreement", share(pair.agreement()));
        });
    }

    private static void power(RequestPower request, ObjectNode node) {
        node.put("id", request.request());
        node.put("votes", request.power().map(known -> known.game().total()).orElse(null));
        node.put("required", request.power().map(known -> known.game().quota()).orElse(null));
        ArrayNode players = node.putArray("players");
        request.power().ifPresent(known -> players(known, players));
    }

    private static void players(GroupPower power, ArrayNode players) {
        for (int i = 0; i < power.players().size(); i++) {
            Player player = power.players().get(i);
            ObjectNode line = players.addObject();
            boolean isAlone = power.game().blocs().inTwo().contains(player)
                    || power.game().blocs().inNone().contains(player);
            line.put("group", isAlone ? null : player.name());
            line.put("member", isAlone ? player.name() : null);
            line.put("votes", player.weight());
            line.put("banzhaf", power.banzhaf().players().get(i).normalised().toString());
            line.put(
                    "banzhafWithAbstention",
                    power.banzhafWithAbstention().players().get(i).normalised().toString());
            line.put(
                    "shapleyShubik",
                    power.shapleyShubik().players().get(i).share().toString());
        }
    }

    private static @Nullable String share(Optional<Ratio> share) {
        return share.map(Ratio::toString).orElse(null);
    }
}
