package org.openipu.rules.rulebook;

import static org.openipu.model.citation.Standing.ASSUMED;
import static org.openipu.model.citation.Standing.CERTAIN;
import static org.openipu.model.citation.Standing.INFERRED;
import static org.openipu.model.citation.Standing.OLDER;

import java.util.List;
import org.openipu.model.citation.Instrument;
import org.openipu.model.citation.Provision;

/** For how long offices are held, and who may hold them again. */
public final class OfficeParameters {

    private static final Provision HUMAN_RIGHTS_1_1 = new Provision(Instrument.HUMAN_RIGHTS_RULES, "1.1");
    private static final Provision HUMAN_RIGHTS_1_2 = new Provision(Instrument.HUMAN_RIGHTS_RULES, "1.2");
    private static final Provision SECRETARIAT_3_1 = new Provision(Instrument.SECRETARIAT_RULES, "3.1");
    private static final Provision SECRETARIAT_5 = new Provision(Instrument.SECRETARIAT_RULES, "5");

    /** The years of the President's term. */
    public static final Parameter<Integer> PRESIDENT_TERM = Parameter.<Integer>named(
                    "president.term", Provision.statute("19.1"))
            .unknownAtFirst("up to the revision of April 2003")
            .from(Evidence.REVISION_2003, "read in 2004", 3, OLDER, Sources.STATUTES_2004_19)
            .from(Evidence.RELEASE_2023, "read in October 2023", 3, CERTAIN, Sources.RELEASE_2023)
            .from(Evidence.AFTER_2025, "after October 2025", 3, INFERRED, Sources.RELEASE_2023)
            .parameter();

    /** After how many years a President may be elected again. */
    public static final Parameter<Integer> PRESIDENT_PAUSE = Parameter.<Integer>named(
                    "president.pause", Provision.statute("19.2"))
            .unknownAtFirst("up to the revision of April 2003")
            .from(Evidence.REVISION_2003, "read in 2004", 3, OLDER, Sources.STATUTES_2004_19)
            .parameter();

    /** Whether the President's successor must come from another parliament. */
    public static final Parameter<Boolean> PRESIDENT_OTHER_PARLIAMENT = Parameter.<Boolean>named(
                    "president.other-parliament", Provision.statute("19.2"))
            .unknownAtFirst("up to the revision of April 2003")
            .from(Evidence.REVISION_2003, "read in 2004", true, OLDER, Sources.STATUTES_2004_19)
            .parameter();

    /** The years of the Secretary General's term. */
    public static final Parameter<Integer> SECRETARY_GENERAL_TERM =
            secretariat("secretary-general.term", SECRETARIAT_3_1, 4);

    /** How many times the Secretary General may be elected again. */
    public static final Parameter<Integer> SECRETARY_GENERAL_RENEWALS =
            secretariat("secretary-general.renewals", SECRETARIAT_3_1, 2);

    /** Whether the Secretary General must not be a member of any parliament. */
    public static final Parameter<Boolean> SECRETARY_GENERAL_OUTSIDE_PARLIAMENT =
            secretariat("secretary-general.outside-parliament", SECRETARIAT_5, true);

    /** The years of a term in the Committee on the Human Rights of Parliamentarians, which is the only one. */
    public static final Parameter<Integer> HUMAN_RIGHTS_TERM = humanRights("human-rights.term", HUMAN_RIGHTS_1_2, 5);

    /** How many times a member of that committee may be elected again: never. */
    public static final Parameter<Integer> HUMAN_RIGHTS_RENEWALS =
            humanRights("human-rights.renewals", HUMAN_RIGHTS_1_2, 0);

    /** How many members that committee has. */
    public static final Parameter<Integer> HUMAN_RIGHTS_MEMBERS =
            humanRights("human-rights.members", HUMAN_RIGHTS_1_1, 10);

    /** The years for which the women's President sits in the Executive Committee. */
    public static final Parameter<Integer> WOMEN_PRESIDENT_TERM = women("women-president.term", 2);

    /** How many times the women's President may be renewed. */
    public static final Parameter<Integer> WOMEN_PRESIDENT_RENEWALS = women("women-president.renewals", 1);

    static final List<Parameter<?>> ALL = List.of(
            PRESIDENT_TERM,
            PRESIDENT_PAUSE,
            PRESIDENT_OTHER_PARLIAMENT,
            SECRETARY_GENERAL_TERM,
            SECRETARY_GENERAL_RENEWALS,
            SECRETARY_GENERAL_OUTSIDE_PARLIAMENT,
            HUMAN_RIGHTS_TERM,
            HUMAN_RIGHTS_RENEWALS,
            HUMAN_RIGHTS_MEMBERS,
            WOMEN_PRESIDENT_TERM,
            WOMEN_PRESIDENT_RENEWALS);

    private OfficeParameters() {}

    private static <T> Parameter<T> secretariat(String name, Provision provision, T value) {
        return Parameter.<T>named(name, provision)
                .unknownAtFirst("before March 2013")
                .from(Evidence.SECRETARIAT_2013, "read in March 2013", value, CERTAIN, Sources.SECRETARIAT_2013)
                .from(Evidence.AFTER_2025, "after October 2025", value, INFERRED, Sources.SECRETARIAT_2013)
                .parameter();
    }

    private static <T> Parameter<T> humanRights(String name, Provision provision, T value) {
        return Parameter.<T>named(name, provision)
                .unknownAtFirst("before April 2017")
                .from(Evidence.SITE_2017, "read in April 2017", value, CERTAIN, Sources.HUMAN_RIGHTS_2017)
                .from(Evidence.AFTER_2025, "after October 2025", value, INFERRED, Sources.HUMAN_RIGHTS_2017)
                .parameter();
    }

    private static Parameter<Integer> women(String name, int value) {
        return Parameter.<Integer>named(name, Provision.statute("25.5"))
                .unknownAtFirst("up to the revision of April 2003")
                .from(Evidence.REVISION_2003, "read in 2004", value, OLDER, Sources.STATUTES_2004_25)
                .from(Evidence.AFTER_2017_PAGES, "not read after 2017", value, ASSUMED, Sources.STATUTES_2004_25)
                .parameter();
    }
}
