package org.openipu.rules.rulebook;

import static org.openipu.model.citation.Standing.ASSUMED;
import static org.openipu.model.citation.Standing.CERTAIN;
import static org.openipu.model.citation.Standing.INFERRED;
import static org.openipu.model.citation.Standing.OLDER;

import java.time.Period;
import java.util.List;
import org.openipu.model.citation.Instrument;
import org.openipu.model.citation.Provision;

/**
 * How long before the first sitting of the body concerned something must be in. A month is a calendar month and six weeks
 * are 42 days.
 */
public final class DeadlineParameters {

    private static final String READ_2024 = "read in July 2024";
    private static final String UNREAD = "before July 2024";

    /** Whether all of them are counted back from the first sitting of the body concerned; it fits the dates of 2024. */
    public static final Parameter<Boolean> FROM_FIRST_SITTING = Parameter.<Boolean>named(
                    "deadline.from-first-sitting", Provision.statute("30.1"))
            .first(UNREAD, true, ASSUMED, Sources.AMENDMENTS_2024)
            .from(Evidence.AMENDMENTS_2024, "by the dates of 2024", true, INFERRED, Sources.AMENDMENTS_2024)
            .parameter();

    /** Amendments to the Statutes. */
    public static final Parameter<Period> STATUTES_AMENDMENT =
            read2024("deadline.statutes-amendment", Provision.statute("30.1"), Period.ofMonths(3));

    /** Amendments to an amendment of the Statutes. */
    public static final Parameter<Period> STATUTES_SUB_AMENDMENT =
            read2024("deadline.statutes-sub-amendment", Provision.statute("30.1"), Period.ofDays(42));

    /** Amendments to an amendment of the Assembly Rules. */
    public static final Parameter<Period> ASSEMBLY_SUB_AMENDMENT =
            read2024("deadline.assembly-sub-amendment", Provision.assemblyRule(""), Period.ofMonths(1));

    /** Amendments to an amendment of the Governing Council Rules. */
    public static final Parameter<Period> COUNCIL_SUB_AMENDMENT =
            read2024("deadline.council-sub-amendment", new Provision(Instrument.COUNCIL_RULES, ""), Period.ofMonths(1));

    /** Amendments to an amendment of the Standing Committees' Rules. */
    public static final Parameter<Period> COMMITTEE_SUB_AMENDMENT = read2024(
            "deadline.committee-sub-amendment", new Provision(Instrument.COMMITTEE_RULES, ""), Period.ofMonths(1));

    /** Amendments to an amendment of the Rules of the Forum of Women Parliamentarians. */
    public static final Parameter<Period> WOMEN_SUB_AMENDMENT = read2024(
            "deadline.women-sub-amendment", new Provision(Instrument.WOMEN_FORUM_RULES, ""), Period.ofMonths(1));

    /** Members' amendments to a Standing Committee's draft resolution. */
    public static final Parameter<Period> RESOLUTION_AMENDMENT = Parameter.<Period>named(
                    "deadline.resolution-amendment", new Provision(Instrument.COMMITTEE_RULES, ""))
            .unknownAtFirst("before April 2017")
            .from(
                    Evidence.SITE_2017,
                    "by the dates of three Assemblies, 2017 and 2018",
                    Period.ofDays(15),
                    INFERRED,
                    Sources.CALENDARS_2018)
            .parameter();

    /** The convocation of an Assembly, before its opening. */
    public static final Parameter<Period> CONVOCATION = Parameter.<Period>named(
                    "deadline.convocation", Provision.assemblyRule("4.2"))
            .unknownAtFirst("before April 2017")
            .from(Evidence.SITE_2017, "read in April 2017", Period.ofMonths(4), CERTAIN, Sources.ASSEMBLY_2017)
            .from(Evidence.AFTER_2025, "after October 2025", Period.ofMonths(4), INFERRED, Sources.ASSEMBLY_2017)
            .parameter();

    /** The estimates of the budget, before the Governing Council's session. */
    public static final Parameter<Period> ESTIMATES = Parameter.<Period>named(
                    "deadline.estimates", new Provision(Instrument.FINANCIAL_REGULATIONS, "3.5"))
            .unknownAtFirst("before April 2017")
            .from(Evidence.SITE_2017, "read in April 2017", Period.ofMonths(1), CERTAIN, Sources.FINANCE_2017)
            .from(Evidence.AFTER_2025, "after October 2025", Period.ofMonths(1), INFERRED, Sources.FINANCE_2017)
            .parameter();

    /** Candidatures for President, before the sitting with the election: 24 hours, which may have become more. */
    public static final Parameter<Period> CANDIDATURE = Parameter.<Period>named(
                    "deadline.candidature", new Provision(Instrument.COUNCIL_RULES, "7"))
            .first("before April 2001", Period.ofDays(1), ASSUMED, Sources.COUNCIL_2001)
            .from(Evidence.SITE_2001, "read in April 2001", Period.ofDays(1), OLDER, Sources.COUNCIL_2001)
            .parameter();

    /** Requests for an emergency item; none stands in the texts that were seen. */
    public static final Parameter<Period> EMERGENCY_ITEM = Parameter.<Period>named(
                    "deadline.emergency-item", Provision.assemblyRule("11"))
            .unknownAtFirst("all editions")
            .parameter();

    static final List<Parameter<?>> ALL = List.of(
            FROM_FIRST_SITTING,
            STATUTES_AMENDMENT,
            STATUTES_SUB_AMENDMENT,
            ASSEMBLY_SUB_AMENDMENT,
            COUNCIL_SUB_AMENDMENT,
            COMMITTEE_SUB_AMENDMENT,
            WOMEN_SUB_AMENDMENT,
            RESOLUTION_AMENDMENT,
            CONVOCATION,
            ESTIMATES,
            CANDIDATURE,
            EMERGENCY_ITEM);

    private DeadlineParameters() {}

    private static Parameter<Period> read2024(String name, Provision provision, Period period) {
        return Parameter.<Period>named(name, provision)
                .first(UNREAD, period, ASSUMED, Sources.AMENDMENTS_2024)
                .from(Evidence.AMENDMENTS_2024, READ_2024, period, CERTAIN, Sources.AMENDMENTS_2024)
                .from(Evidence.AFTER_2025, "after October 2025", period, INFERRED, Sources.AMENDMENTS_2024)
                .parameter();
    }
}
