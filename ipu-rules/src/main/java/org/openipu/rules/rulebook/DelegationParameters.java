package org.openipu.rules.rulebook;

import static org.openipu.model.citation.Standing.ASSUMED;
import static org.openipu.model.citation.Standing.CERTAIN;
import static org.openipu.model.citation.Standing.INFERRED;
import static org.openipu.model.citation.Standing.OLDER;

import java.util.List;
import org.openipu.model.citation.Provision;

/**
 * How large a delegation may be (Statutes 10). Whether a young parliamentarian adds a delegate was not found.
 */
public final class DelegationParameters {

    /** The most delegates of a country below the limit of population. */
    public static final Parameter<Integer> SIZE = size("delegation.size", 8);

    /** The most delegates of a country from that limit on. */
    public static final Parameter<Integer> SIZE_OF_LARGE_COUNTRIES = size("delegation.size-of-large-countries", 10);

    /** The limit, in inhabitants: a country that has just as many is large. */
    public static final Parameter<Integer> LARGE_POPULATION = size("delegation.large-population", 100_000_000);

    /** At how many Assemblies in a row a delegation of one sex is cut, the current one included. */
    public static final Parameter<Integer> ONE_SEX_SESSIONS = oneSex("delegation.one-sex-sessions", 3);

    /** By how many delegates it is cut. */
    public static final Parameter<Integer> ONE_SEX_REDUCTION = oneSex("delegation.one-sex-reduction", 1);

    static final List<Parameter<?>> ALL =
            List.of(SIZE, SIZE_OF_LARGE_COUNTRIES, LARGE_POPULATION, ONE_SEX_SESSIONS, ONE_SEX_REDUCTION);

    private DelegationParameters() {}

    static DelegationRules rules(RuleBook book) {
        return new DelegationRules(
                book.get(SIZE),
                book.get(SIZE_OF_LARGE_COUNTRIES),
                book.get(LARGE_POPULATION),
                book.get(ONE_SEX_SESSIONS),
                book.get(ONE_SEX_REDUCTION));
    }

    private static Parameter<Integer> size(String name, int value) {
        return Parameter.<Integer>named(name, Provision.statute("10.2"))
                .first("before 1976", value, ASSUMED, Sources.SIZES_2008)
                .from(
                        Evidence.STATUTES_1976,
                        "read in an edition before 2003 and in 2008",
                        value,
                        OLDER,
                        Sources.SIZES_2008)
                .from(Evidence.AFTER_BUNDESTAG_2008, "after September 2008", value, INFERRED, Sources.SIZES_2008)
                .parameter();
    }

    private static Parameter<Integer> oneSex(String name, int value) {
        return Parameter.<Integer>named(name, Provision.statute("10.3"))
                .unknownAtFirst("before the revision of April 2003")
                .from(Evidence.REVISION_2003, "read in 2004", value, OLDER, Sources.GENDER_PAGE)
                .from(Evidence.SITE_2017, "on the Union's page, in substance", value, CERTAIN, Sources.GENDER_PAGE)
                .from(Evidence.AFTER_2025, "after October 2025", value, INFERRED, Sources.GENDER_PAGE)
                .parameter();
    }
}
