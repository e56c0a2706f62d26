package org.openipu.model.parliament;

import jakarta.validation.Valid;
import java.util.Optional;
import org.openipu.model.text.MultilingualText;
import org.openipu.model.time.InForce;
import org.openipu.model.time.Period;

/**
 * An international parliamentary assembly that is an Associate Member: it takes part without vote and without candidates
 * (Assembly Rules 1.2).
 *
 * @param name its name
 * @param abbreviation its abbreviation; empty when it has none
 * @param period the time of its association, as far as it is known
 */
public record AssociateMember(
        MultilingualText name,
        Optional<String> abbreviation,
        @Valid Period period) implements InForce {

    /** Returns how it belongs to the Union. */
    public Affiliation affiliation() {
        return Affiliation.ASSOCIATE_MEMBER;
    }
}
