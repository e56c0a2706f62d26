package org.openipu.rules.rulebook;

import static org.openipu.model.citation.Standing.ASSUMED;
import static org.openipu.model.citation.Standing.CERTAIN;
import static org.openipu.model.citation.Standing.INFERRED;
import static org.openipu.model.citation.Standing.OLDER;
import static org.openipu.model.citation.Standing.SECONDARY;

import java.util.List;
import org.openipu.model.citation.Instrument;
import org.openipu.model.citation.Provision;
import org.openipu.rules.majority.Fraction;

/** Who sits in the Executive Committee (Statutes 25, Executive Committee Rules 1 to 3). */
public final class ExecutiveCommitteeParameters {

    private static final Provision RULE_1 = new Provision(Instrument.EXECUTIVE_COMMITTEE_RULES, "1");
    private static final Provision RULE_3 = new Provision(Instrument.EXECUTIVE_COMMITTEE_RULES, "3");
    private static final Provision ARTICLE_25 = Provision.statute("25");
    private static final Provision ARTICLE_25_5 = Provision.statute("25.5");
    private static final String AFTER_2003 = "after the revision of April 2003";
    private static final String READ_2017 = "read in April 2017";
    private static final String SINCE_2025 = "after October 2025";

    /** All who sit in it: the President, the elected ones, and those who sit by another office. */
    public static final Parameter<Integer> SIZE = Parameter.<Integer>named("executive-committee.size", RULE_1)
            .first("before April 2001", 14, ASSUMED, Sources.EXECUTIVE_2001)
            .from(Evidence.SITE_2001, "read in April 2001", 14, OLDER, Sources.EXECUTIVE_2001)
            .from(Evidence.REVISION_2003, AFTER_2003, 17, OLDER, Sources.EXECUTIVE_PAGE_OLD)
            .from(Evidence.SITE_2017, READ_2017, 18, CERTAIN, Sources.EXECUTIVE_2017)
            .from(Evidence.AFTER_2025, SINCE_2025, 18, INFERRED, Sources.EXECUTIVE_2017)
            .parameter();

    /** The elected ones among them. */
    public static final Parameter<Integer> ELECTED = Parameter.<Integer>named("executive-committee.elected", RULE_1)
            .first("before April 2001", 12, ASSUMED, Sources.EXECUTIVE_2001)
            .from(Evidence.SITE_2001, "read in April 2001", 12, OLDER, Sources.EXECUTIVE_2001)
            .from(Evidence.REVISION_2003, AFTER_2003, 15, OLDER, Sources.EXECUTIVE_PAGE_OLD)
            .from(Evidence.SITE_2017, READ_2017, 15, CERTAIN, Sources.EXECUTIVE_2017)
            .from(Evidence.AFTER_2025, SINCE_2025, 15, INFERRED, Sources.EXECUTIVE_2017)
            .parameter();

    /** How many of the elected ones must come from the Governing Council. */
    public static final Parameter<Integer> FROM_COUNCIL = Parameter.<Integer>named(
                    "executive-committee.from-council", ARTICLE_25)
            .unknownAtFirst("before October 2023")
            .from(Evidence.RELEASE_2023, "on the Union's page of 2023 or later", 12, CERTAIN, Sources.EXECUTIVE_PAGE)
            .from(Evidence.AFTER_2025, SINCE_2025, 12, INFERRED, Sources.EXECUTIVE_PAGE)
            .parameter();

    /** Whether the elected ones come from different parliaments. */
    public static final Parameter<Boolean> DISTINCT_PARLIAMENTS = Parameter.<Boolean>named(
                    "executive-committee.distinct-parliaments", ARTICLE_25)
            .first("before April 2019", true, ASSUMED, Sources.DESCRIPTION_2019)
            .from(Evidence.HOST_2019, "read in April 2019", true, SECONDARY, Sources.DESCRIPTION_2019)
            .parameter();

    /** The least share of each sex among the elected ones; on what day it took the place of three women is unknown. */
    public static final Parameter<Fraction> EACH_SEX = Parameter.<Fraction>named(
                    "executive-committee.each-sex", ARTICLE_25)
            .unknownAtFirst("before October 2023")
            .from(
                    Evidence.RELEASE_2023,
                    "on the Union's page of 2023 or later",
                    new Fraction(1, 3),
                    CERTAIN,
                    Sources.EXECUTIVE_PAGE)
            .from(Evidence.AFTER_2025, SINCE_2025, new Fraction(1, 3), INFERRED, Sources.EXECUTIVE_PAGE)
            .parameter();

    /** The least number of women among the elected ones, in the rule before. */
    public static final Parameter<Integer> WOMEN = Parameter.<Integer>named("executive-committee.women", ARTICLE_25)
            .unknownAtFirst("up to the revision of April 2003")
            .from(Evidence.REVISION_2003, "read about 2017", 3, OLDER, Sources.EXECUTIVE_PAGE_OLD)
            .unknownFrom(Evidence.AFTER_2017_PAGES, "replaced on an unknown day")
            .parameter();

    /** How the elected seats are shared among the groups by the votes to which their members are entitled. */
    public static final Parameter<SeatMethod> SEAT_METHOD = Parameter.<SeatMethod>named(
                    "executive-committee.seat-method", Provision.statute("25.4"))
            .unknownAtFirst("up to the revision of April 2003")
            .from(Evidence.REVISION_2003, "read in 2004", SeatMethod.SAINTE_LAGUE, OLDER, Sources.STATUTES_2004_25)
            .parameter();

    /** Who gets the seats that equal quotients, or groups without votes, leave open. */
    public static final Parameter<Choice> OPEN_SEATS = Parameter.<Choice>named(
                    "executive-committee.open-seats", Provision.statute("25.4"))
            .unknownAtFirst("all editions")
            .parameter();

    /** When a seat passes to another group after the groups' shares have changed. */
    public static final Parameter<SeatChange> SEAT_CHANGE = Parameter.<SeatChange>named(
                    "executive-committee.seat-change", Provision.statute("25.4"))
            .unknownAtFirst("up to the revision of April 2003")
            .from(Evidence.REVISION_2003, "read in 2004", SeatChange.AT_TERM_END, OLDER, Sources.STATUTES_2004_25)
            .parameter();

    /** The years of an elected member's term. */
    public static final Parameter<Integer> TERM = later("executive-committee.term", 4);

    /** How many of the elected ones leave each year at least. */
    public static final Parameter<Integer> LEAVING_EACH_YEAR = later("executive-committee.leaving-each-year", 2);

    /** After how many years one who left may be elected again. */
    public static final Parameter<Integer> PAUSE = later("executive-committee.pause", 2);

    /** Whether one who leaves must be followed by someone of another parliament. */
    public static final Parameter<Boolean> OTHER_PARLIAMENT = later("executive-committee.other-parliament", true);

    /** The largest share of substitutes among those who take part in a session. */
    public static final Parameter<Fraction> SUBSTITUTES = Parameter.<Fraction>named(
                    "executive-committee.substitutes", new Provision(Instrument.EXECUTIVE_COMMITTEE_RULES, "2.3"))
            .unknownAtFirst("before April 2017")
            .from(Evidence.SITE_2017, READ_2017, Fraction.HALF, CERTAIN, Sources.EXECUTIVE_2017)
            .from(Evidence.AFTER_2025, SINCE_2025, Fraction.HALF, INFERRED, Sources.EXECUTIVE_2017)
            .parameter();

    /** How many members must ask for an extraordinary session. */
    public static final Parameter<Integer> EXTRAORDINARY_MEMBERS = Parameter.<Integer>named(
                    "executive-committee.extraordinary-members", RULE_3)
            .first("before April 2001", 2, ASSUMED, Sources.EXECUTIVE_2001)
            .from(Evidence.SITE_2001, "read in April 2001", 2, OLDER, Sources.EXECUTIVE_2001)
            .from(Evidence.SITE_2017, READ_2017, 3, CERTAIN, Sources.EXECUTIVE_2017)
            .from(Evidence.AFTER_2025, SINCE_2025, 3, INFERRED, Sources.EXECUTIVE_2017)
            .parameter();

    /** Of how many groups at least they must be. */
    public static final Parameter<Integer> EXTRAORDINARY_GROUPS = Parameter.<Integer>named(
                    "executive-committee.extraordinary-groups", RULE_3)
            .first("before April 2001", 1, ASSUMED, Sources.EXECUTIVE_2001)
            .from(Evidence.SITE_2001, "read in April 2001", 1, OLDER, Sources.EXECUTIVE_2001)
            .from(Evidence.SITE_2017, READ_2017, 2, CERTAIN, Sources.EXECUTIVE_2017)
            .from(Evidence.AFTER_2025, SINCE_2025, 2, INFERRED, Sources.EXECUTIVE_2017)
            .parameter();

    static final List<Parameter<?>> ALL = List.of(
            SIZE,
            ELECTED,
            FROM_COUNCIL,
            DISTINCT_PARLIAMENTS,
            EACH_SEX,
            WOMEN,
            SEAT_METHOD,
            OPEN_SEATS,
            SEAT_CHANGE,
            TERM,
            LEAVING_EACH_YEAR,
            PAUSE,
            OTHER_PARLIAMENT,
            SUBSTITUTES,
            EXTRAORDINARY_MEMBERS,
            EXTRAORDINARY_GROUPS);

    private ExecutiveCommitteeParameters() {}

    private static <T> Parameter<T> later(String name, T value) {
        return Parameter.<T>named(name, ARTICLE_25_5)
                .unknownAtFirst("up to the revision of April 2003")
                .from(Evidence.REVISION_2003, "read in 2004", value, OLDER, Sources.STATUTES_2004_25)
                .parameter();
    }
}
