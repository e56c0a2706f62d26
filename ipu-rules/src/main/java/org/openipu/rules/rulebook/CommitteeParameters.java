package org.openipu.rules.rulebook;

import static org.openipu.model.citation.Standing.ASSUMED;
import static org.openipu.model.citation.Standing.CERTAIN;
import static org.openipu.model.citation.Standing.INFERRED;
import static org.openipu.model.citation.Standing.OLDER;

import java.util.List;
import org.openipu.model.citation.Instrument;
import org.openipu.model.citation.Provision;
import org.openipu.rules.majority.MajorityBase;

/** The Standing Committees, their bureaux, and the boards that groups fill with a woman and a man each. */
public final class CommitteeParameters {

    private static final Provision COMMITTEES = new Provision(Instrument.COMMITTEE_RULES, "");
    private static final Provision COMMITTEES_2 = new Provision(Instrument.COMMITTEE_RULES, "2");
    private static final Provision YOUNG = new Provision(Instrument.YOUNG_FORUM_RULES, "");

    /** How many Standing Committees there are. */
    public static final Parameter<Integer> NUMBER = Parameter.<Integer>named(
                    "committee.number", Provision.statute("13.1"))
            .unknownAtFirst("before October 2013")
            .from(Evidence.AGENDA_2013, "since the amendments of October 2013", 4, INFERRED, Sources.COMMITTEES_2017)
            .from(Evidence.SITE_2017, "read in April 2017 and up to 2025", 4, CERTAIN, Sources.COMMITTEES_2017)
            .from(Evidence.AFTER_2025, "after October 2025", 4, INFERRED, Sources.COMMITTEES_2017)
            .parameter();

    /** The votes of a Member in a Standing Committee: one member, whose substitute votes in absence only. */
    public static final Parameter<Integer> VOTES = Parameter.<Integer>named("committee.votes", COMMITTEES_2)
            .first(
                    "read in April 2017, where it follows from one member for each Member",
                    1,
                    INFERRED,
                    Sources.COMMITTEES_2017)
            .parameter();

    /** The votes of which a majority is a share; never found. */
    public static final Parameter<MajorityBase> BASE = Parameter.<MajorityBase>named("committee.base", COMMITTEES)
            .unknownAtFirst("all editions")
            .parameter();

    /** The least share of each sex in a bureau, in per cent. */
    public static final Parameter<Integer> BUREAU_PERCENT_OF_EACH_SEX = Parameter.<Integer>named(
                    "committee.bureau-percent-of-each-sex", COMMITTEES)
            .unknownAtFirst("before April 2017")
            .from(Evidence.SITE_2017, "on the Union's page", 30, CERTAIN, Sources.GENDER_PAGE)
            .from(Evidence.AFTER_2025, "after October 2025", 30, INFERRED, Sources.GENDER_PAGE)
            .parameter();

    /** The members of a bureau that each group puts up. */
    public static final Parameter<Integer> BUREAU_SEATS_PER_GROUP = Parameter.<Integer>named(
                    "committee.bureau-seats-per-group", COMMITTEES)
            .unknownAtFirst("before April 2017")
            .from(Evidence.SITE_2017, "as remembered of April 2017", 3, ASSUMED, Sources.RECOLLECTION)
            .parameter();

    /** The years for which a bureau is elected. */
    public static final Parameter<Integer> BUREAU_TERM = Parameter.<Integer>named("committee.bureau-term", COMMITTEES)
            .unknownAtFirst("before April 2017")
            .from(Evidence.SITE_2017, "as remembered of April 2017", 2, ASSUMED, Sources.RECOLLECTION)
            .parameter();

    /** The women and the men, of each one so many, that a group has in the Board of the young parliamentarians. */
    public static final Parameter<Integer> YOUNG_BOARD_OF_EACH_SEX = Parameter.<Integer>named(
                    "young-board.of-each-sex", YOUNG)
            .unknownAtFirst("before 2017")
            .from(Evidence.SITE_2017, "read about 2022", 1, CERTAIN, Sources.YOUNG_BOARD)
            .from(Evidence.AFTER_2025, "after October 2025", 1, INFERRED, Sources.YOUNG_BOARD)
            .parameter();

    /** Below which age a parliamentarian is young. A proposal of 2024 for 40 has an unknown outcome. */
    public static final Parameter<Integer> YOUNG_AGE = Parameter.<Integer>named("young-board.age", YOUNG)
            .unknownAtFirst("before 2017")
            .from(Evidence.SITE_2017, "up to the 149th Assembly", 45, CERTAIN, Sources.YOUNG_BOARD)
            .unknownFrom(Evidence.ASSEMBLY_149, "after a proposal of 40, of unknown outcome")
            .parameter();

    /** The women and the men, of each one so many, that a group has in the committee on humanitarian law. */
    public static final Parameter<Integer> HUMANITARIAN_LAW_OF_EACH_SEX = Parameter.<Integer>named(
                    "humanitarian-law.of-each-sex", new Provision(Instrument.COUNCIL_RULES, ""))
            .unknownAtFirst("before October 2013")
            .from(Evidence.AGENDA_2013, "read in October 2013", 1, OLDER, Sources.HUMANITARIAN_LAW_2013)
            .parameter();

    /** The women and the men, of each so many, in the Gender Partnership Group of the Executive Committee. */
    public static final Parameter<Integer> GENDER_PARTNERSHIP_OF_EACH_SEX = Parameter.<Integer>named(
                    "gender-partnership.of-each-sex", new Provision(Instrument.EXECUTIVE_COMMITTEE_RULES, ""))
            .unknownAtFirst("before April 2017")
            .from(Evidence.SITE_2017, "on the Union's page", 2, CERTAIN, Sources.GENDER_PARTNERSHIP_PAGE)
            .from(Evidence.AFTER_2025, "after October 2025", 2, INFERRED, Sources.GENDER_PARTNERSHIP_PAGE)
            .parameter();

    static final List<Parameter<?>> ALL = List.of(
            NUMBER,
            VOTES,
            BASE,
            BUREAU_PERCENT_OF_EACH_SEX,
            BUREAU_SEATS_PER_GROUP,
            BUREAU_TERM,
            YOUNG_BOARD_OF_EACH_SEX,
            YOUNG_AGE,
            HUMANITARIAN_LAW_OF_EACH_SEX,
            GENDER_PARTNERSHIP_OF_EACH_SEX);

    private CommitteeParameters() {}
}
