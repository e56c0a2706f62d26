package org.openipu.rules.analysis.count;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.openipu.model.vote.RequestVote;
import org.openipu.model.vote.Roll;
import org.openipu.rules.emergency.EmergencyItem;
import org.openipu.rules.emergency.RequestResult;
import org.openipu.rules.majority.Electorate;
import org.openipu.rules.majority.Majority;
import org.openipu.rules.majority.MajorityBase;
import org.openipu.rules.rulebook.RuleBook;
import org.openipu.rules.verdict.MajorityDecision;

/** What decides the votes that are counted. */
public sealed interface CountRule {

    /**
     * Returns the requests that stand first.
     *
     * @param totals the totals of each request
     * @param roll the frozen roll
     * @return the requests with the majority; under Assembly Rule 11.2 the one that is accepted, or all equal leaders
     */
    Set<String> leaders(List<RequestVote> totals, Roll roll);

    /** Tells whether at most one request can be accepted. */
    boolean isOfOne();

    /**
     * Tells whether a request is accepted.
     *
     * @param request what the request is called
     * @param totals the totals of each request
     * @param roll the frozen roll
     * @return true if it is; an equal leader is not
     */
    default boolean accepts(String request, List<RequestVote> totals, Roll roll) {
        Set<String> leaders = leaders(totals, roll);
        return leaders.contains(request) && (leaders.size() == 1 || !isOfOne());
    }

    /**
     * Each request on its own needs a majority.
     *
     * @param majority the majority; its base is of votes, or of those that the roll has present or entitled
     */
    record OfMajority(Majority majority) implements CountRule {

        /**
         * Refuses a base that no roll tells.
         *
         * @throws IllegalArgumentException if the majority is of all who make up a body
         */
        public OfMajority {
            if (majority.base() == MajorityBase.COMPONENT_MEMBERS) {
                throw new IllegalArgumentException("no roll tells how many make up the body: " + majority);
            }
        }

        @Override
        public Set<String> leaders(List<RequestVote> totals, Roll roll) {
            Electorate electorate = new Electorate(
                    OptionalLong.of(roll.castable()), OptionalLong.of(roll.entitlement()), OptionalLong.empty());
            Set<String> leaders = new LinkedHashSet<>();
            for (RequestVote vote : totals) {
                if (MajorityDecision.verdict(vote, majority, electorate).isReached()) {
                    leaders.add(vote.id());
                }
            }
            return leaders;
        }

        @Override
        public boolean isOfOne() {
            return false;
        }
    }

    /**
     * One of the requests becomes the emergency item (Assembly Rule 11.2).
     *
     * @param rules the rule book of the day of the vote
     */
    record OfEmergencyItem(RuleBook rules) implements CountRule {

        @Override
        public Set<String> leaders(List<RequestVote> totals, Roll roll) {
            return EmergencyItem.decide(totals, rules)
                    .outcome()
                    .fold(
                            accepted -> Set.of(accepted.request().id()),
                            none -> Set.of(),
                            tied -> tied.leaders().stream()
                                    .map(RequestResult::id)
                                    .collect(Collectors.toUnmodifiableSet()));
        }

        @Override
        public boolean isOfOne() {
            return true;
        }
    }
}
