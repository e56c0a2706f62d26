package org.openipu.rules.analysis.overview;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.openipu.model.vote.RequestVote;
import org.openipu.model.vote.RollCall;
import org.openipu.rules.analysis.cohesion.AgreementMatrix;
import org.openipu.rules.analysis.cohesion.GroupAgreement;
import org.openipu.rules.analysis.cohesion.RequestCohesion;
import org.openipu.rules.analysis.flip.EmergencyItemFlips;
import org.openipu.rules.analysis.flip.FlipOutcome;
import org.openipu.rules.analysis.flip.MajorityFlips;
import org.openipu.rules.analysis.group.GroupsOfDay;
import org.openipu.rules.analysis.group.RequestGroups;
import org.openipu.rules.analysis.power.GroupPower;
import org.openipu.rules.analysis.power.RequestPower;
import org.openipu.rules.decision.Decision;
import org.openipu.rules.majority.Majority;
import org.openipu.rules.rulebook.EmergencyItemRules;
import org.openipu.rules.rulebook.RuleBook;
import org.openipu.rules.rulebook.VotingBody;

/**
 * What would turn a vote, how the geopolitical groups voted, how closely they held together, who voted alike, and who had what
 * power.
 *
 * @param votes the votes
 * @param majority the majority that each request needs; empty when it is not known
 * @param groupsOfDay who is in which group
 * @param flips what would turn each request
 * @param groups the votes by group, request by request
 * @param cohesion the indices of the groups, request by request
 * @param agreement how far delegations voted alike over all roll calls; empty when there is none
 * @param groupAgreement how far groups voted alike over all roll calls; empty when there is none
 * @param power the power of the groups, request by request; empty when the majority or the votes of a delegate are not known
 */
public record VoteOverview(
        List<RequestVote> votes,
        Optional<Majority> majority,
        GroupsOfDay groupsOfDay,
        Decision<FlipOutcome> flips,
        List<RequestGroups> groups,
        List<RequestCohesion> cohesion,
        Optional<AgreementMatrix> agreement,
        List<GroupAgreement> groupAgreement,
        List<RequestPower> power) {

    /** Copies the lists. */
    public VoteOverview {
        votes = List.copyOf(votes);
        groups = List.copyOf(groups);
        cohesion = List.copyOf(cohesion);
        groupAgreement = List.copyOf(groupAgreement);
        power = List.copyOf(power);
    }

    /**
     * Looks at the votes on requests for an emergency item (Assembly Rule 11.2).
     *
     * @param votes one vote for each request
     * @param groups the groups of the day
     * @param rules the rule book of the day of the vote
     * @return the overview, in the order of the votes
     * @throws IllegalArgumentException as {@link EmergencyItemFlips#decide} does
     */
    public static VoteOverview ofEmergencyItem(List<RequestVote> votes, GroupsOfDay groups, RuleBook rules) {
        EmergencyItemRules rule = rules.emergencyItem();
        Optional<Majority> majority =
                rule.fraction().isKnown() && rule.base().isKnown() ? Optional.of(rule.majority()) : Optional.empty();
        Optional<Integer> votesPerDelegate =
                rules.get(VotingBody.ASSEMBLY.votesPerDelegate()).findValue();
        return of(votes, majority, votesPerDelegate, groups, EmergencyItemFlips.decide(votes, groups, rules));
    }

    /**
     * Looks at votes that each need a majority of the caller's.
     *
     * @param votes one vote for each request
     * @param asked the majority
     * @param body the body that votes
     * @param groups the groups of the day
     * @param rules the rule book of the day of the vote
     * @return the overview, in the order of the votes
     * @throws IllegalArgumentException as {@link MajorityFlips#decide} does
     */
    public static VoteOverview ofMajority(
            List<RequestVote> votes, Majority asked, VotingBody body, GroupsOfDay groups, RuleBook rules) {
        return of(
                votes,
                Optional.of(asked),
                rules.get(body.votesPerDelegate()).findValue(),
                groups,
                MajorityFlips.decide(votes, asked, body, groups, rules));
    }

    /** Tells whether any vote is known by delegation. */
    public boolean hasRollCalls() {
        return agreement.isPresent();
    }

    /**
     * Returns the power that is known with the requests that it is about, since those of one session mostly share a roll.
     *
     * @return the requests by power, in the order of the votes
     */
    public Map<GroupPower, List<String>> powerByRequests() {
        Map<GroupPower, List<String>> requests = new LinkedHashMap<>();
        power.forEach(request -> request.power()
                .ifPresent(known ->
                        requests.computeIfAbsent(known, of -> new ArrayList<>()).add(request.request())));
        return requests;
    }

    private static VoteOverview of(
            List<RequestVote> votes,
            Optional<Majority> majority,
            Optional<Integer> votesPerDelegate,
            GroupsOfDay groups,
            Decision<FlipOutcome> flips) {
        List<RollCall> rollCalls = votes.stream()
                .map(RequestVote::votes)
                .flatMap(record -> record instanceof RollCall rollCall ? Stream.of(rollCall) : Stream.empty())
                .toList();
        Optional<AgreementMatrix> agreement =
                rollCalls.isEmpty() ? Optional.empty() : Optional.of(AgreementMatrix.of(rollCalls));
        return new VoteOverview(
                votes,
                majority,
                groups,
                flips,
                RequestGroups.of(votes, groups),
                RequestCohesion.of(votes, groups),
                agreement,
                agreement.map(matrix -> GroupAgreement.of(matrix, groups)).orElse(List.of()),
                majority.flatMap(share -> votesPerDelegate.map(limit -> RequestPower.of(votes, share, limit, groups)))
                        .orElse(List.of()));
    }
}
