package org.openipu.rules.analysis.power;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.openipu.model.parliament.CountryCode;
import org.openipu.model.vote.RollCall;
import org.openipu.model.vote.VoteRecord;
import org.openipu.rules.analysis.group.GroupsOfDay;
import org.openipu.rules.majority.Electorate;
import org.openipu.rules.majority.Majority;
import org.openipu.rules.majority.MajorityBase;

/**
 * A vote between the geopolitical groups, each voting as one with the votes that its delegations can cast.
 *
 * @param blocs the players
 * @param majority the majority
 * @param quota the affirmative votes that win when nobody abstains or is absent, 1 to those of all players together
 */
public record BlocGame(GroupBlocs blocs, Majority majority, long quota) {

    /**
     * Makes a game of a roll call.
     *
     * @param votes the record of the vote, of which the roll alone is taken
     * @param majority the majority
     * @param votesPerDelegate the most votes that one delegate may cast, 0 or more
     * @param groups the groups of the day
     * @return the game; empty for totals, for a roll call in which a delegation has no line of the roll, and when the votes of
     *     all do not have the majority or are too many to count
     */
    public static Optional<BlocGame> of(VoteRecord votes, Majority majority, int votesPerDelegate, GroupsOfDay groups) {
        Electorate electorate = Electorate.of(votes, votesPerDelegate);
        if (!(votes instanceof RollCall rollCall) || electorate.present().isEmpty()) {
            return Optional.empty();
        }
        List<Player> delegations = rollCall.votes().stream()
                .map(vote -> new Player(
                        name(vote.delegation()),
                        vote.right()
                                .map(right -> right.castable(votesPerDelegate))
                                .orElse(0)))
                .toList();
        GroupBlocs blocs = GroupBlocs.of(delegations, groups);
        long required = majority.required(size(majority.base(), electorate));
        return GameCheck.check(blocs.players(), majority).isEmpty() && required <= GameSize.total(blocs.players())
                ? Optional.of(new BlocGame(blocs, majority, required))
                : Optional.empty();
    }

    /** Returns the votes of all players together. */
    public long total() {
        return GameSize.total(blocs.players());
    }

    /** Returns the power by swings when nobody abstains. */
    public BanzhafPower banzhaf() {
        return BanzhafPower.of(yesOrNo());
    }

    /** Returns the power by swings when abstaining is a third choice. */
    public BanzhafPower banzhafWithAbstention() {
        return BanzhafPower.of(
                majority.base() == MajorityBase.VOTES_CAST
                        ? TernaryGame.of(blocs.players(), majority)
                        : TernaryGame.ofQuota(blocs.players(), quota));
    }

    /** Returns the power by orders when nobody abstains. */
    public ShapleyShubikPower shapleyShubik() {
        return ShapleyShubikPower.of(yesOrNo());
    }

    private WeightedGame yesOrNo() {
        return new WeightedGame(blocs.players(), quota);
    }

    /** Those who can vote, or all who are entitled where these are the base. */
    private static long size(MajorityBase base, Electorate electorate) {
        OptionalLong size = base == MajorityBase.ENTITLED ? electorate.entitled() : electorate.present();
        return size.orElse(0);
    }

    private static String name(CountryCode delegation) {
        return delegation.alpha2();
    }
}
