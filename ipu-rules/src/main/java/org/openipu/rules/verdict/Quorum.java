package org.openipu.rules.verdict;

import java.util.List;
import java.util.OptionalLong;
import org.openipu.model.citation.Cited;
import org.openipu.model.finding.Argument;
import org.openipu.rules.decision.Decision;
import org.openipu.rules.decision.Reason;
import org.openipu.rules.majority.Electorate;
import org.openipu.rules.majority.Fraction;
import org.openipu.rules.majority.Majority;
import org.openipu.rules.majority.MajorityBase;
import org.openipu.rules.majority.Threshold;
import org.openipu.rules.rulebook.Parameter;
import org.openipu.rules.rulebook.RuleBook;

/**
 * Whether enough are there to decide. For the bodies of the Union the share was never found, so that the verdict is unknown
 * unless an application supplies it by {@link RuleBook#with}.
 */
public final class Quorum {

    private Quorum() {}

    /**
     * Holds who is there against a quorum.
     *
     * @param present how many are there, 0 to {@code whole}: delegations, members or votes, as the quorum counts
     * @param whole how many could be there, up to {@value Electorate#MAX}
     * @param quorum the share, such as {@link org.openipu.rules.rulebook.MajorityParameters#ASSEMBLY_QUORUM}; having exactly
     *     the share is enough, and nobody is never enough
     * @param rules the rule book of the day
     * @return met, not met, or unknown, with the reason
     * @throws IllegalArgumentException if a number is out of its range
     */
    public static Decision<QuorumVerdict> decide(long present, long whole, Parameter<Fraction> quorum, RuleBook rules) {
        if (present < 0 || present > whole || whole > Electorate.MAX) {
            throw new IllegalArgumentException("of " + whole + " there cannot be " + present + " present");
        }
        Cited<Fraction> share = rules.get(quorum);
        QuorumVerdict verdict = share.findValue()
                .map(fraction -> verdict(present, whole, fraction))
                .orElseGet(() -> new QuorumVerdict(QuorumVerdict.State.UNKNOWN, present, whole, OptionalLong.empty()));
        return new Decision<>(verdict, rules.date(), List.of(reason(verdict, share)));
    }

    private static QuorumVerdict verdict(long present, long whole, Fraction share) {
        long required = new Majority(share, MajorityBase.PRESENT, Threshold.REACHED).required(whole);
        QuorumVerdict.State state = present >= required ? QuorumVerdict.State.MET : QuorumVerdict.State.NOT_MET;
        return new QuorumVerdict(state, present, whole, OptionalLong.of(required));
    }

    private static Reason reason(QuorumVerdict verdict, Cited<Fraction> share) {
        Argument present = Argument.of("present", verdict.present());
        Argument whole = Argument.of("whole", verdict.whole());
        if (verdict.required().isEmpty()) {
            return Reason.of("majority.quorum-unknown", share.citation(), present, whole);
        }
        return Reason.of(
                verdict.state() == QuorumVerdict.State.MET ? "majority.quorum-met" : "majority.quorum-not-met",
                share.citation(),
                present,
                whole,
                Argument.of("required", verdict.required().getAsLong()),
                Argument.of("fraction", share.value().toString()));
    }
}
