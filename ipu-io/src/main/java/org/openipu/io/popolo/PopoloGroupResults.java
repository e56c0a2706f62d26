package org.openipu.io.popolo;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.openipu.model.group.GeopoliticalGroup;
import org.openipu.model.group.GroupMembership;
import org.openipu.model.parliament.CountryCode;
import org.openipu.model.vote.Tally;
import org.openipu.rules.majority.Majority;

/** What came of votes within the geopolitical groups. */
public final class PopoloGroupResults {

    private final Map<String, GeopoliticalGroup> groupOf = new HashMap<>();
    private final Majority majority;

    private PopoloGroupResults(PopoloDocument votes, List<GroupMembership> memberships, Majority majority) {
        this.majority = majority;
        Map<String, GeopoliticalGroup> byCountry = new LinkedHashMap<>();
        for (GroupMembership membership : memberships) {
            String country = membership.parliament().alpha2();
            if (membership.candidates().orElse(false)) {
                byCountry.put(country, membership.group());
            } else {
                byCountry.putIfAbsent(country, membership.group());
            }
        }
        for (PopoloOrganization organization : votes.organizations()) {
            Optional<GeopoliticalGroup> group =
                    organization.country().flatMap(CountryCode::find).map(country -> byCountry.get(country.alpha2()));
            organization.id().ifPresent(id -> group.ifPresent(known -> groupOf.put(id, known)));
        }
    }

    /**
     * Adds to each vote event with names the counts and the result within each group whose delegations stand in it.
     *
     * @param votes a document of votes, as {@link PopoloVotes} makes it
     * @param memberships which parliament is in which group; one in two groups counts in the one through which it puts up
     *     candidates, else in the first that is listed
     * @param majority by which a group's votes would pass; the group result is {@code pass} or {@code fail} by it and is no
     *     decision of the group
     * @return the document with the groups as organizations, the group of each vote, counts and results by group
     */
    public static PopoloDocument add(PopoloDocument votes, List<GroupMembership> memberships, Majority majority) {
        PopoloGroupResults results = new PopoloGroupResults(votes, memberships, majority);
        Stream<PopoloOrganization> groups =
                results.groupOf.values().stream().distinct().sorted().map(PopoloGroups::organization);
        return new PopoloDocument(
                Stream.concat(votes.organizations().stream(), groups).toList(),
                votes.persons(),
                votes.memberships(),
                votes.posts(),
                votes.motions(),
                votes.voteEvents().stream().map(results::withGroups).toList());
    }

    private PopoloVoteEvent withGroups(PopoloVoteEvent event) {
        List<PopoloVote> named = event.votes().orElse(List.of());
        Map<GeopoliticalGroup, Tally> tallies = new EnumMap<>(GeopoliticalGroup.class);
        named.forEach(vote -> group(vote)
                .ifPresent(group -> tallies.merge(group, PopoloEventVotes.tally(vote), PopoloEventVotes::sum)));
        List<PopoloCount> counts = new ArrayList<>(event.counts());
        List<PopoloGroupResult> results = new ArrayList<>(event.groupResults());
        tallies.forEach((group, tally) -> {
            counts.addAll(PopoloVotes.counts(tally, Optional.of(PopoloGroups.reference(group))));
            results.add(new PopoloGroupResult(
                    PopoloGroups.reference(group), majority.isReachedBy(tally) ? "pass" : "fail"));
        });
        return event.with(results, counts, event.votes().map(votes -> map(votes, this::withGroup)));
    }

    private PopoloVote withGroup(PopoloVote vote) {
        return new PopoloVote(
                vote.voter(),
                vote.option(),
                vote.weight(),
                vote.group().or(() -> group(vote).map(PopoloGroups::reference)),
                vote.role(),
                vote.right());
    }

    private Optional<GeopoliticalGroup> group(PopoloVote vote) {
        return vote.voter().id().map(groupOf::get);
    }

    private static <T> List<T> map(List<T> all, Function<T, T> each) {
        return all.stream().map(each).toList();
    }
}
