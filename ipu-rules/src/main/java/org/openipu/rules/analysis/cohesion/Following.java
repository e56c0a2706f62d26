package org.openipu.rules.analysis.cohesion;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openipu.model.group.Choice;
import org.openipu.model.group.GroupRecommendation;
import org.openipu.model.parliament.CountryCode;
import org.openipu.model.vote.DelegationVote;
import org.openipu.model.vote.RequestVote;
import org.openipu.model.vote.RollCall;
import org.openipu.model.vote.Tally;
import org.openipu.rules.analysis.group.GroupsOfDay;
import org.openipu.rules.rounding.Ratio;

/**
 * A group's recommendation against the votes of its delegations. Those that used no vote are left out.
 *
 * @param recommendation what the group advised
 * @param votes the votes of its delegations
 * @param entirely the delegations that followed with all their votes, in the order of the roll call
 * @param partly those that split their votes and followed with some
 * @param notAtAll those that followed with none
 * @param torn those among them that are in another group too, which advised otherwise: whatever they do, they do not follow
 *     both with all their votes
 */
public record Following(
        GroupRecommendation recommendation,
        Tally votes,
        List<CountryCode> entirely,
        List<CountryCode> partly,
        List<CountryCode> notAtAll,
        List<CountryCode> torn) {

    /** Copies the lists. */
    public Following {
        entirely = List.copyOf(entirely);
        partly = List.copyOf(partly);
        notAtAll = List.copyOf(notAtAll);
        torn = List.copyOf(torn);
    }

    /**
     * Holds recommendations against a vote.
     *
     * @param recommendations the recommendations of groups, on any requests
     * @param vote the vote on one request
     * @param groups the groups of the day
     * @return an answer for each recommendation on that request, in the order given; empty when the vote is known by its totals
     *     alone
     */
    public static List<Following> of(List<GroupRecommendation> recommendations, RequestVote vote, GroupsOfDay groups) {
        if (!(vote.votes() instanceof RollCall rollCall)) {
            return List.of();
        }
        List<GroupRecommendation> onRequest = recommendations.stream()
                .filter(recommendation -> recommendation.request().equals(vote.id()))
                .toList();
        return onRequest.stream()
                .map(recommendation -> of(recommendation, onRequest, rollCall, groups))
                .toList();
    }

    /** Returns how many votes followed: those, or the abstentions, that the recommendation asked for. */
    public int followed() {
        return side(votes, recommendation.choice());
    }

    /** Returns how many votes and abstentions did not follow. */
    public long strayed() {
        return votes.votesCastAndAbstentions() - followed();
    }

    /** Returns the share of the group's votes and abstentions that followed, 0 to 1; empty when it used none. */
    public Optional<Ratio> share() {
        long all = votes.votesCastAndAbstentions();
        return all == 0
                ? Optional.empty()
                : Optional.of(new Ratio(BigInteger.valueOf(followed()), BigInteger.valueOf(all)));
    }

    private static Following of(
            GroupRecommendation recommendation,
            List<GroupRecommendation> onRequest,
            RollCall rollCall,
            GroupsOfDay groups) {
        List<DelegationVote> votes = rollCall.votes().stream()
                .filter(vote -> groups.isIn(vote.delegation(), recommendation.group()))
                .filter(vote -> vote.votes().votesCastAndAbstentions() > 0)
                .toList();
        List<CountryCode> entirely = new ArrayList<>();
        List<CountryCode> partly = new ArrayList<>();
        List<CountryCode> notAtAll = new ArrayList<>();
        for (DelegationVote vote : votes) {
            int followed = side(vote.votes(), recommendation.choice());
            List<CountryCode> some = followed == 0 ? notAtAll : partly;
            (followed == vote.votes().votesCastAndAbstentions() ? entirely : some).add(vote.delegation());
        }
        List<CountryCode> torn = votes.stream()
                .map(DelegationVote::delegation)
                .filter(delegation -> isTorn(delegation, recommendation, onRequest, groups))
                .toList();
        return new Following(recommendation, new RollCall(votes).tally(), entirely, partly, notAtAll, torn);
    }

    private static boolean isTorn(
            CountryCode delegation,
            GroupRecommendation recommendation,
            List<GroupRecommendation> onRequest,
            GroupsOfDay groups) {
        return onRequest.stream()
                .filter(other -> other.group() != recommendation.group())
                .filter(other -> groups.isIn(delegation, other.group()))
                .anyMatch(other -> other.choice() != recommendation.choice());
    }

    private static int side(Tally votes, Choice choice) {
        return switch (choice) {
            case YES -> votes.affirmative();
            case NO -> votes.negative();
            case ABSTENTION -> votes.abstentions();
        };
    }
}
