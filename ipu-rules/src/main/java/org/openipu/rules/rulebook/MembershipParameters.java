package org.openipu.rules.rulebook;

import static org.openipu.model.citation.Standing.ASSUMED;
import static org.openipu.model.citation.Standing.OLDER;
import static org.openipu.model.citation.Standing.SECONDARY;

import java.util.List;
import org.openipu.model.citation.Provision;

/** What arrears and suspension do, and how many groups a Member stands for election in (Statutes 4, 5 and 27). */
public final class MembershipParameters {

    /** Where the suspension of a Member stands. */
    public static final Provision SUSPENSION = Provision.statute("4.2");

    /** Where the geopolitical groups stand; an older order of the articles has them as 25. */
    public static final Provision GROUPS = Provision.statute("27");

    /**
     * From how many full years of unpaid contributions on a Member has no vote. The Governing Council may let it vote all
     * the same.
     */
    public static final Parameter<Integer> YEARS_TO_LOSS_OF_VOTE = Parameter.<Integer>named(
                    "arrears.years-to-loss-of-vote", Provision.statute("5.2"))
            .first("as remembered of April 2017", 2, ASSUMED, Sources.RECOLLECTION)
            .parameter();

    /** From how many years of unpaid contributions on the Governing Council may suspend a Member. */
    public static final Parameter<Integer> YEARS_TO_SUSPENSION = Parameter.<Integer>named(
                    "arrears.years-to-suspension", Provision.statute("5.3"))
            .first("before 2004", 3, ASSUMED, Sources.MEMBERSHIP_2012)
            .from(Evidence.REVISION_2003, "read in 2004 and 2012", 3, OLDER, Sources.MEMBERSHIP_2012)
            .parameter();

    /** Whether the Governing Council alone suspends; nothing follows from arrears by itself. */
    public static final Parameter<Boolean> COUNCIL_SUSPENDS = Parameter.<Boolean>named(
                    "suspension.council-decides", SUSPENSION)
            .first("before 2004", true, ASSUMED, Sources.MEMBERSHIP_2012)
            .from(Evidence.REVISION_2003, "read in 2004 and 2012", true, OLDER, Sources.MEMBERSHIP_2012)
            .parameter();

    /** Whether a Member that is suspended has no vote. What else it may do, or not, was not found. */
    public static final Parameter<Boolean> SUSPENSION_TAKES_VOTE = Parameter.<Boolean>named(
                    "suspension.takes-vote", SUSPENSION)
            .first("all editions", true, ASSUMED, Sources.READING_OF_SUSPENSION)
            .parameter();

    /** Through how many groups a Member puts up candidates, though it may sit in more. */
    public static final Parameter<Integer> CANDIDATURE_GROUPS = Parameter.<Integer>named("groups.candidature", GROUPS)
            .first("before 2017", 1, ASSUMED, Sources.GROUPS_2017)
            .from(Evidence.SITE_2017, "read in 2017", 1, SECONDARY, Sources.GROUPS_2017)
            .parameter();

    static final List<Parameter<?>> ALL = List.of(
            YEARS_TO_LOSS_OF_VOTE, YEARS_TO_SUSPENSION, COUNCIL_SUSPENDS, SUSPENSION_TAKES_VOTE, CANDIDATURE_GROUPS);

    private MembershipParameters() {}
}
