package org.openipu.io.report.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.openipu.io.report.picture.HemicycleWedge;
import org.openipu.io.report.picture.HemicycleWedge.Seat;
import org.openipu.io.report.sentence.Sentences;
import org.openipu.io.text.AnalysisWords;
import org.openipu.io.text.Words;
import org.openipu.model.group.GeopoliticalGroup;
import org.openipu.model.vote.DelegationVote;
import org.openipu.model.vote.RollCall;
import org.openipu.model.vote.Tally;
import org.openipu.rules.analysis.group.GroupsOfDay;

/** Who sits with whom: the groups in their order, then the delegations of several groups and those of none; like beside like. */
final class Wedges {

    private static final Comparator<DelegationVote> LIKE_BESIDE_LIKE = Comparator.comparing(vote -> kind(vote.votes()));

    private Wedges() {}

    static List<HemicycleWedge> of(RollCall rollCall, GroupsOfDay groups, Words words) {
        AnalysisWords names = new AnalysisWords(words);
        List<HemicycleWedge> wedges = new ArrayList<>();
        for (GeopoliticalGroup group : GeopoliticalGroup.values()) {
            wedges.add(wedge(names.group(group), rollCall, groups, Set.of(group)::equals));
        }
        wedges.add(wedge(Sentences.in(words).say("seating.several").plain(), rollCall, groups, of -> of.size() > 1));
        wedges.add(wedge(names.group(Optional.empty()), rollCall, groups, Set::isEmpty));
        wedges.removeIf(wedge -> wedge.seats().isEmpty());
        return wedges;
    }

    private static HemicycleWedge wedge(
            String name, RollCall rollCall, GroupsOfDay groups, Predicate<Set<GeopoliticalGroup>> sits) {
        return new HemicycleWedge(
                name,
                rollCall.votes().stream()
                        .filter(vote -> sits.test(groups.of(vote.delegation())))
                        .sorted(LIKE_BESIDE_LIKE)
                        .map(vote -> new Seat(vote.delegation().alpha2(), vote.votes()))
                        .toList());
    }

    /** In favour, split, against, abstaining, nothing. */
    private static int kind(Tally votes) {
        if (votes.affirmative() > 0) {
            return votes.negative() + votes.abstentions() > 0 ? 1 : 0;
        }
        if (votes.negative() > 0) {
            return votes.abstentions() > 0 ? 1 : 2;
        }
        return votes.abstentions() > 0 ? 3 : 4;
    }
}
