package org.openipu.io.certificate;

import java.util.List;
import java.util.OptionalLong;
import org.openipu.io.text.ConstantName;
import org.openipu.rules.decision.Decision;
import org.openipu.rules.majority.Fraction;
import org.openipu.rules.rulebook.MajorityParameters;
import org.openipu.rules.rulebook.Parameter;
import org.openipu.rules.rulebook.RuleBook;
import org.openipu.rules.verdict.QuorumVerdict;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The decision whether enough were there to decide.
 *
 * @param quorum the share that was asked for: that of the Assembly, the Governing Council or a Standing Committee
 * @param decision what was decided on the numbers that its outcome holds
 * @param rules the rule book that was applied
 */
public record CertifiedQuorum(Parameter<Fraction> quorum, Decision<QuorumVerdict> decision, RuleBook rules)
        implements CertifiedDecision {

    private static final List<Parameter<Fraction>> QUORUMS = List.of(
            MajorityParameters.ASSEMBLY_QUORUM, MajorityParameters.COUNCIL_QUORUM, MajorityParameters.COMMITTEE_QUORUM);

    /**
     * Refuses a share of something else.
     *
     * @throws IllegalArgumentException if the parameter is no quorum
     */
    public CertifiedQuorum {
        if (!QUORUMS.contains(quorum)) {
            throw new IllegalArgumentException("no quorum: " + quorum);
        }
    }

    @Override
    public String kind() {
        return "quorum";
    }

    /** Returns the share. */
    @Override
    public List<Parameter<?>> parameters() {
        return List.of(quorum);
    }

    /** Returns the name of the share, how many were there, and how many could have been. */
    @Override
    public ObjectNode inputs() {
        QuorumVerdict verdict = decision.outcome();
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("quorum", quorum.name());
        return node.put("present", verdict.present()).put("whole", verdict.whole());
    }

    /** Returns the verdict, and how many must be there, null when the share is unknown. */
    @Override
    public ObjectNode outcome() {
        OptionalLong required = decision.outcome().required();
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("outcome", ConstantName.of(decision.outcome().state()));
        return node.put("required", required.isPresent() ? (Long) required.getAsLong() : null);
    }
}
