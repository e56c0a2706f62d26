package org.openipu.rules.analysis.flip;

import java.util.function.Predicate;
import org.openipu.model.parliament.CountryCode;

/** A way to turn an outcome. Two ways never have a set of changed votes in common. */
interface Way {

    /** Tells whether it is known of each vote that can change whose it is. */
    boolean isNamed();

    /** Tells whether it is known of each delegation how many votes it could cast. */
    boolean knowsAbsence();

    /** Returns this way with some delegations alone. */
    Way only(Predicate<CountryCode> delegations);

    /** Finds the fewest votes that turn the outcome this way. */
    Flip fewestVotes();

    /** Finds the fewest delegations that do, all of whose votes may change. */
    Flip fewestDelegations();
}
