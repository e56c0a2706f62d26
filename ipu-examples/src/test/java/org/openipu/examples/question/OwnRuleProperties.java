package org.openipu.examples.question;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.openipu.model.vote.Tally;
import org.openipu.testkit.jqwik.VoteArbitraries;
import org.openipu.testkit.law.MajorityLaws;

/** Does a rule of my own keep the laws of a majority? Here it is three quarters of the votes cast. */
class OwnRuleProperties {

    // README begin
    static boolean hasThreeQuarters(Tally tally) {
        return tally.affirmative() > 0 && 4L * tally.affirmative() >= 3 * tally.votesCast();
    }

    @Property
    void abstentionsDoNotMatter(@ForAll("tallies") Tally tally, @ForAll @IntRange(max = 900) int abstentions) {
        MajorityLaws.abstentionsDoNotMatter(OwnRuleProperties::hasThreeQuarters, tally, abstentions);
    }

    @Property
    void moreVotesNeverHurt(@ForAll("tallies") Tally tally) {
        MajorityLaws.moreAffirmativeVotesNeverHurt(OwnRuleProperties::hasThreeQuarters, tally);
        MajorityLaws.moreNegativeVotesNeverHelp(OwnRuleProperties::hasThreeQuarters, tally);
    }

    @Provide
    Arbitrary<Tally> tallies() {
        return VoteArbitraries.tallies();
    }
    // README end

    @Property
    void aShareIsAShare(@ForAll("tallies") Tally tally, @ForAll @IntRange(min = 1, max = 100) int times) {
        MajorityLaws.scalingDoesNotMatter(OwnRuleProperties::hasThreeQuarters, tally, times);
        MajorityLaws.withoutAffirmativeVotesThereIsNone(OwnRuleProperties::hasThreeQuarters, tally);
    }

    /** What a law says of a rule that counts a share of all who are there. */
    @Example
    void aWrongRuleIsFound() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> MajorityLaws.abstentionsDoNotMatter(
                        tally -> 4 * tally.affirmative()
                                >= 3 * (tally.affirmative() + tally.negative() + tally.abstentions()),
                        Tally.of(3, 1, 0),
                        1))
                .withMessageStartingWith("abstentions matter");
    }
}
