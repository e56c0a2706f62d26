package org.openipu.rules.rulebook;

import org.openipu.model.citation.Cited;
import org.openipu.rules.majority.Fraction;
import org.openipu.rules.majority.Majority;
import org.openipu.rules.majority.MajorityBase;
import org.openipu.rules.majority.Threshold;

/**
 * What decides an emergency item (Assembly Rule 11.2, and its forerunners).
 *
 * @param fraction the share of the votes that a request must reach
 * @param base the votes of which it is a share
 * @param items how many emergency items an Assembly may have
 * @param choice how one of several requests with the majority is chosen
 * @param tieBreak how one of several equal leaders is chosen
 * @param subject what a request must be about
 */
public record EmergencyItemRules(
        Cited<Fraction> fraction,
        Cited<MajorityBase> base,
        Cited<Integer> items,
        Cited<Choice> choice,
        Cited<Choice> tieBreak,
        Cited<SubjectWording> subject) {

    /** Returns the majority that a request needs: the fraction of the base, which it suffices to reach. */
    public Majority majority() {
        return new Majority(fraction.value(), base.value(), Threshold.REACHED);
    }
}
