package org.openipu.io.certificate;

import java.util.List;
import org.openipu.model.vote.ResultSheet;
import org.openipu.rules.decision.Decision;
import org.openipu.rules.rulebook.Parameter;
import org.openipu.rules.rulebook.RuleBook;
import org.openipu.rules.rulebook.VotingBody;
import org.openipu.rules.verdict.MajorityOutcome;
import tools.jackson.databind.node.ObjectNode;

/**
 * The decision whether votes have a majority of all who make up a body, such as a parliament with its seats.
 *
 * @param votes the votes, in the order in which they were decided
 * @param asked the majority that was asked for, of the base of component members
 * @param members all who make up the body, 0 or more
 * @param decision what {@link org.openipu.rules.verdict.ComponentMajority} decided on them
 * @param rules the rule book that was applied
 */
public record CertifiedComponentMajority(
        ResultSheet votes,
        CertifiedMajority.Asked asked,
        long members,
        Decision<? extends MajorityOutcome> decision,
        RuleBook rules)
        implements CertifiedDecision {

    @Override
    public String kind() {
        return majority().kind();
    }

    /** Returns the parameters of every majority. */
    @Override
    public List<Parameter<?>> parameters() {
        return majority().parameters();
    }

    /** Returns the inputs of every majority, and the number of all who make up the body where it decides. */
    @Override
    public ObjectNode inputs() {
        ObjectNode node = majority().inputs();
        boolean decided = decision.outcome().fold(known -> true, unknown -> false);
        return decided ? node.put("componentMembers", members) : node;
    }

    @Override
    public ObjectNode outcome() {
        return majority().outcome();
    }

    private CertifiedMajority majority() {
        return new CertifiedMajority(votes, asked, VotingBody.ASSEMBLY, decision, rules);
    }
}
