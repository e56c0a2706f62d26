package org.openipu.io.report.part;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openipu.io.reference.Certainty;
import org.openipu.io.reference.Parliaments;
import org.openipu.io.report.sentence.Sentences;
import org.openipu.io.report.sentence.Traced;
import org.openipu.model.group.GeopoliticalGroup;
import org.openipu.model.group.Group;
import org.openipu.model.group.GroupMembership;
import org.openipu.model.parliament.CountryCode;
import org.openipu.model.report.AnnualReport;
import org.openipu.model.time.InForce;
import org.openipu.model.vote.DelegationVote;

/**
 * With whom a delegation sits: the groups that the report names, or those of the reference data when it names none. A delegation in
 * several groups sits in the one through which it puts up candidates, as far as that is said; else apart, with others of its kind.
 */
record GroupSeating(Sentences say, List<GroupMembership> told) {

    static GroupSeating of(AnnualReport report, LocalDate day, Sentences say) {
        List<GroupMembership> all = Stream.concat(
                        report.group().map(Group::memberships).orElse(List.of()).stream(),
                        report.groupMemberships().stream())
                .toList();
        return new GroupSeating(say, InForce.asOf(all, day));
    }

    boolean isOfReport() {
        return !told.isEmpty();
    }

    /** The delegations by the name of their wedge: the groups in their order, those of several groups, those of none. */
    Map<String, List<Traced<DelegationVote>>> wedges(List<Traced<DelegationVote>> votes) {
        Map<String, List<Traced<DelegationVote>>> wedges = new LinkedHashMap<>();
        Stream.concat(
                        EnumSet.allOf(GeopoliticalGroup.class).stream()
                                .map(group -> say.name("geopolitical", group).plain()),
                        Stream.of(several(), unknown()))
                .forEach(name -> wedges.put(name, new ArrayList<>()));
        votes.forEach(vote -> wedges.computeIfAbsent(wedge(vote.value().delegation()), name -> new ArrayList<>())
                .add(vote));
        wedges.values().removeIf(List::isEmpty);
        return wedges;
    }

    private String wedge(CountryCode delegation) {
        List<GroupMembership> memberships = memberships(delegation);
        Set<GeopoliticalGroup> candidates = groups(memberships.stream()
                .filter(membership -> membership.candidates().orElse(false)));
        Set<GeopoliticalGroup> groups = candidates.size() == 1 ? candidates : groups(memberships.stream());
        if (groups.isEmpty()) {
            return unknown();
        }
        return groups.size() > 1
                ? several()
                : say.name("geopolitical", groups.iterator().next()).plain();
    }

    private List<GroupMembership> memberships(CountryCode delegation) {
        return isOfReport()
                ? told.stream()
                        .filter(membership -> membership.parliament().equals(delegation))
                        .toList()
                : Parliaments.find(delegation)
                        .map(parliament -> parliament.groupMemberships(Certainty.INFERRED))
                        .orElse(List.of());
    }

    private String several() {
        return say.say("seating.several").plain();
    }

    private String unknown() {
        return say.say("seating.unknown").plain();
    }

    private static Set<GeopoliticalGroup> groups(Stream<GroupMembership> memberships) {
        return memberships.map(GroupMembership::group).collect(Collectors.toSet());
    }
}
