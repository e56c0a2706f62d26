package org.openipu.rules.rulebook;

import static org.openipu.model.citation.Standing.CERTAIN;
import static org.openipu.model.citation.Standing.INFERRED;
import static org.openipu.model.citation.Standing.OLDER;

import java.util.List;
import org.openipu.model.citation.Instrument;
import org.openipu.model.citation.Provision;

/** When a seat falls vacant, and what term the successor has. The bodies differ, in similar words. */
public final class VacancyParameters {

    private static final Provision ARTICLE_25_6 = Provision.statute("25.6");
    private static final Provision HUMAN_RIGHTS_1_2 = new Provision(Instrument.HUMAN_RIGHTS_RULES, "1.2");

    /** The term of a successor in the Executive Committee. */
    public static final Parameter<VacancyTerm> EXECUTIVE_COMMITTEE =
            read2004("vacancy.executive-committee", VacancyTerm.BY_PARLIAMENT);

    /** Whether death, resignation or the loss of the mandate ends a seat in the Executive Committee. */
    public static final Parameter<Boolean> EXECUTIVE_COMMITTEE_PERSONAL =
            read2004("vacancy.executive-committee-personal", true);

    /** Whether the suspension of the parliament ends a seat in the Executive Committee; not found. */
    public static final Parameter<Boolean> EXECUTIVE_COMMITTEE_SUSPENSION =
            unknown("vacancy.executive-committee-suspension", ARTICLE_25_6);

    /** The term of a successor in the Committee on the Human Rights of Parliamentarians. */
    public static final Parameter<VacancyTerm> HUMAN_RIGHTS = read2017("vacancy.human-rights", VacancyTerm.ALWAYS_FULL);

    /** Whether death, resignation or the loss of the mandate ends a seat in that committee. */
    public static final Parameter<Boolean> HUMAN_RIGHTS_PERSONAL = read2017("vacancy.human-rights-personal", true);

    /** Whether the suspension of the parliament ends a seat in that committee. */
    public static final Parameter<Boolean> HUMAN_RIGHTS_SUSPENSION = read2017("vacancy.human-rights-suspension", true);

    /** Whether a successor in that committee must be of the same geopolitical group. */
    public static final Parameter<Boolean> HUMAN_RIGHTS_SAME_GROUP = read2017("vacancy.human-rights-same-group", true);

    /** The term of a successor in any other body; not found. */
    public static final Parameter<VacancyTerm> OTHER_BODIES =
            unknown("vacancy.other-bodies", new Provision(Instrument.COUNCIL_RULES, ""));

    /** Whether a seat in any other body ends, by death, resignation, loss of the mandate or suspension; not found. */
    public static final Parameter<Boolean> OTHER_BODIES_END =
            unknown("vacancy.other-bodies-end", new Provision(Instrument.COUNCIL_RULES, ""));

    static final List<Parameter<?>> ALL = List.of(
            EXECUTIVE_COMMITTEE,
            EXECUTIVE_COMMITTEE_PERSONAL,
            EXECUTIVE_COMMITTEE_SUSPENSION,
            HUMAN_RIGHTS,
            HUMAN_RIGHTS_PERSONAL,
            HUMAN_RIGHTS_SUSPENSION,
            HUMAN_RIGHTS_SAME_GROUP,
            OTHER_BODIES,
            OTHER_BODIES_END);

    private VacancyParameters() {}

    private static <T> Parameter<T> read2004(String name, T value) {
        return Parameter.<T>named(name, ARTICLE_25_6)
                .unknownAtFirst("up to the revision of April 2003")
                .from(Evidence.REVISION_2003, "read in 2004", value, OLDER, Sources.STATUTES_2004_25)
                .parameter();
    }

    private static <T> Parameter<T> read2017(String name, T value) {
        return Parameter.<T>named(name, HUMAN_RIGHTS_1_2)
                .unknownAtFirst("before April 2017")
                .from(Evidence.SITE_2017, "read in April 2017", value, CERTAIN, Sources.HUMAN_RIGHTS_2017)
                .from(Evidence.AFTER_2025, "after October 2025", value, INFERRED, Sources.HUMAN_RIGHTS_2017)
                .parameter();
    }

    private static <T> Parameter<T> unknown(String name, Provision provision) {
        return Parameter.<T>named(name, provision)
                .unknownAtFirst("all editions")
                .parameter();
    }
}
