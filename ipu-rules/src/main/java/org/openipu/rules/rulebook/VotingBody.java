package org.openipu.rules.rulebook;

import org.openipu.rules.majority.MajorityBase;

/** A body that takes votes, and where the rule book has what its votes are. */
public enum VotingBody {
    /** The Assembly. What abstentions are there is known from requests for an emergency item. */
    ASSEMBLY(VotingParameters.VOTES_PER_DELEGATE, EmergencyItemParameters.BASE),
    /** The Governing Council. */
    GOVERNING_COUNCIL(CouncilParameters.VOTES_PER_MEMBER, CouncilParameters.BASE),
    /** A Standing Committee. */
    STANDING_COMMITTEE(CommitteeParameters.VOTES, CommitteeParameters.BASE);

    private final Parameter<Integer> votesPerDelegate;
    private final Parameter<MajorityBase> base;

    VotingBody(Parameter<Integer> votesPerDelegate, Parameter<MajorityBase> base) {
        this.votesPerDelegate = votesPerDelegate;
        this.base = base;
    }

    /** Returns the parameter with the most votes that one delegate may cast. */
    public Parameter<Integer> votesPerDelegate() {
        return votesPerDelegate;
    }

    /** Returns the parameter with the votes of which a majority is a share: with abstentions, or without. */
    public Parameter<MajorityBase> base() {
        return base;
    }
}
