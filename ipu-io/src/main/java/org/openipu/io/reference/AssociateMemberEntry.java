package org.openipu.io.reference;

import java.util.Optional;
import org.openipu.model.parliament.Affiliation;
import org.openipu.model.parliament.AssociateMember;
import org.openipu.model.text.MultilingualText;
import org.openipu.model.time.PartialDate;
import org.openipu.model.time.Period;

/**
 * What is known of one Associate Member: a row of {@link AssociateMembers}. It is a snapshot of December 2025 and not
 * the official register.
 *
 * @param name its name in English; where the source abbreviates it, spelt out by hand
 * @param abbreviation its abbreviation; empty when it was not found
 * @param affiliation that it is an Associate Member; where no more than its admission is known, the fact's day is that
 *     of the admission's source
 * @param since the last admission that was found, which need not be the first; empty when none was found
 */
public record AssociateMemberEntry(
        Fact<MultilingualText> name,
        Optional<Fact<String>> abbreviation,
        Fact<Affiliation> affiliation,
        Optional<Fact<PartialDate>> since) {

    /**
     * Returns the Associate Member with the facts that are firm enough.
     *
     * @param least {@link Certainty#CONFIRMED} to leave out what is inferred
     * @return the Associate Member; empty when its name or that it is one is not firm enough
     */
    public Optional<AssociateMember> toAssociateMember(Certainty least) {
        return affiliation
                .atLeast(least)
                .flatMap(affiliated -> name.atLeast(least))
                .map(firm ->
                        new AssociateMember(firm, abbreviation.flatMap(fact -> fact.atLeast(least)), period(least)));
    }

    /**
     * Returns the time of the association since the last admission that was found.
     *
     * @param least how firm the admission has to be
     * @return a period without an end; {@link Period#UNKNOWN} when no such admission was found
     */
    public Period period(Certainty least) {
        return since.flatMap(fact -> fact.atLeast(least)).map(Period::since).orElse(Period.UNKNOWN);
    }
}
