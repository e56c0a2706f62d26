package org.openipu.rules.entitlement;

import org.openipu.model.citation.Citation;
import org.openipu.model.citation.Cited;
import org.openipu.model.organ.Body;
import org.openipu.rules.rulebook.CommitteeParameters;
import org.openipu.rules.rulebook.CouncilParameters;
import org.openipu.rules.rulebook.Parameter;
import org.openipu.rules.rulebook.RuleBook;
import org.openipu.rules.rulebook.VotingParameters;

/**
 * How many votes one delegate can cast: ten in the Assembly (Statutes 15.3), one of a Council member's in the Governing Council,
 * and the Member's only one in a Standing Committee.
 */
public final class DelegateCap {

    private DelegateCap() {}

    /**
     * Returns the most votes of one delegate.
     *
     * @param body the Assembly, the Governing Council or a Standing Committee
     * @param rules the rule book of the day of the vote
     * @return the number with what it rests on; in the Assembly no firmer than that votes are cast in person (Statutes 15.1)
     * @throws IllegalArgumentException if delegations do not vote in the body
     */
    public static Cited<Integer> of(Body body, RuleBook rules) {
        Cited<Integer> cap = rules.get(parameter(body));
        return body == Body.ASSEMBLY ? inPerson(cap, rules.get(VotingParameters.IN_PERSON)) : cap;
    }

    private static Cited<Integer> inPerson(Cited<Integer> cap, Cited<Boolean> inPerson) {
        Citation both = cap.citation().noFirmerThan(inPerson.citation());
        return cap.findValue()
                .filter(votes -> inPerson.isKnown())
                .map(votes -> Cited.of(votes, both))
                .orElseGet(() -> Cited.unknown(both));
    }

    private static Parameter<Integer> parameter(Body body) {
        return switch (body) {
            case ASSEMBLY -> VotingParameters.VOTES_PER_DELEGATE;
            case GOVERNING_COUNCIL -> CouncilParameters.VOTES_PER_MEMBER;
            case STANDING_COMMITTEE -> CommitteeParameters.VOTES;
            default -> throw new IllegalArgumentException("delegations have no votes in this body: " + body);
        };
    }
}
