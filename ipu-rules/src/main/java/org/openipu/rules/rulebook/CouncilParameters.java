package org.openipu.rules.rulebook;

import static org.openipu.model.citation.Standing.ASSUMED;
import static org.openipu.model.citation.Standing.CERTAIN;
import static org.openipu.model.citation.Standing.INFERRED;
import static org.openipu.model.citation.Standing.OLDER;

import java.util.List;
import org.openipu.model.citation.Instrument;
import org.openipu.model.citation.Provision;
import org.openipu.rules.majority.MajorityBase;

/** Who sits in the Governing Council, and with how many votes (Council Rules 1.2). */
public final class CouncilParameters {

    private static final Provision RULE_1_2 = new Provision(Instrument.COUNCIL_RULES, "1.2");

    /** The members of a delegation with both sexes. */
    public static final Parameter<Integer> MEMBERS = Parameter.<Integer>named("council.members", RULE_1_2)
            .first("before April 2001", 2, ASSUMED, Sources.COUNCIL_2001)
            .from(Evidence.SITE_2001, "read in April 2001", 2, OLDER, Sources.COUNCIL_2001)
            .from(Evidence.REVISION_2003, "after the revision of April 2003", 3, OLDER, Sources.COUNCIL_PAGE_FRENCH)
            .from(Evidence.RELEASE_2023, "read in October 2023", 3, CERTAIN, Sources.RELEASE_2023)
            .from(Evidence.AFTER_2025, "after October 2025", 3, INFERRED, Sources.RELEASE_2023)
            .parameter();

    /** The members of a delegation of one sex, at once. Between April 2017 and October 2023 two became one. */
    public static final Parameter<Integer> ONE_SEX_MEMBERS = Parameter.<Integer>named(
                    "council.one-sex-members", RULE_1_2)
            .unknownAtFirst("up to the revision of April 2003")
            .from(Evidence.REVISION_2003, "after the revision of April 2003", 2, OLDER, Sources.COUNCIL_PAGE_FRENCH)
            .unknownFrom(Evidence.SITE_2017, "two became one on an unknown day")
            .from(Evidence.RELEASE_2023, "read in October 2023", 1, CERTAIN, Sources.RELEASE_2023)
            .from(Evidence.AFTER_2025, "after October 2025", 1, INFERRED, Sources.RELEASE_2023)
            .parameter();

    /** The votes of each member of the Council; population has no weight there. */
    public static final Parameter<Integer> VOTES_PER_MEMBER = Parameter.<Integer>named(
                    "council.votes-per-member", RULE_1_2)
            .first("before April 2001", 1, ASSUMED, Sources.RELEASE_2023)
            .from(Evidence.SITE_2001, "before October 2023", 1, INFERRED, Sources.RELEASE_2023)
            .from(Evidence.RELEASE_2023, "read in October 2023", 1, CERTAIN, Sources.RELEASE_2023)
            .from(Evidence.AFTER_2025, "after October 2025", 1, INFERRED, Sources.RELEASE_2023)
            .parameter();

    /** Whether Members alone have a vote: two representatives of each Associate Member may follow. */
    public static final Parameter<Boolean> MEMBERS_ALONE = Parameter.<Boolean>named(
                    "council.members-alone", new Provision(Instrument.COUNCIL_RULES, "3.1"))
            .first("before April 2001", true, ASSUMED, Sources.COUNCIL_2001)
            .from(
                    Evidence.SITE_2001,
                    "read in April 2001, where they only follow",
                    true,
                    INFERRED,
                    Sources.COUNCIL_2001)
            .parameter();

    /**
     * The votes of which a majority is a share. Rule 8.1 names the votes cast when the President is elected; whether
     * abstentions count otherwise was never found.
     */
    public static final Parameter<MajorityBase> BASE = Parameter.<MajorityBase>named(
                    "council.base", new Provision(Instrument.COUNCIL_RULES, ""))
            .unknownAtFirst("all editions")
            .parameter();

    static final List<Parameter<?>> ALL = List.of(MEMBERS, ONE_SEX_MEMBERS, VOTES_PER_MEMBER, MEMBERS_ALONE, BASE);

    private CouncilParameters() {}
}
