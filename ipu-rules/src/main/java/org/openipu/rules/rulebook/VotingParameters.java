package org.openipu.rules.rulebook;

import static org.openipu.model.citation.Standing.ASSUMED;
import static org.openipu.model.citation.Standing.CERTAIN;
import static org.openipu.model.citation.Standing.INFERRED;
import static org.openipu.model.citation.Standing.OLDER;
import static org.openipu.model.citation.Standing.SECONDARY;

import java.util.List;
import org.openipu.model.citation.Provision;

/** How many votes a Member has in the Assembly, and who casts them (Statutes 15). */
public final class VotingParameters {

    /** The votes that every Member has, whatever its population. When 8 became 10 was not found. */
    public static final Parameter<Integer> BASE = Parameter.<Integer>named("voting.base", Provision.statute("15.2(a)"))
            .first("before 1976", 8, ASSUMED, Sources.STATUTES_CHINESE_16)
            .from(Evidence.STATUTES_1976, "edition of 1976, amended in 1983", 8, OLDER, Sources.STATUTES_CHINESE_16)
            .unknownFrom(Evidence.AFTER_1983, "between the last text with 8 and the revision of April 2003")
            .from(
                    Evidence.REVISION_2003,
                    "after the revision of April 2003, before March 2022",
                    10,
                    ASSUMED,
                    Sources.NUMBERS_2022)
            .from(Evidence.NUMBERS_2022, "by numbers of votes noted in March 2022", 10, INFERRED, Sources.NUMBERS_2022)
            .parameter();

    /** The additional votes by population. */
    public static final Parameter<PopulationBands> BANDS = Parameter.<PopulationBands>named(
                    "voting.bands", Provision.statute("15.2(b)"))
            .first("before 1976", bands(), ASSUMED, Sources.STATUTES_CHINESE_16)
            .from(
                    Evidence.STATUTES_1976,
                    "edition of 1976, amended in 1983",
                    bands(),
                    OLDER,
                    Sources.STATUTES_CHINESE_16)
            .from(
                    Evidence.AFTER_1983,
                    "after 1983; two numbers of votes noted in March 2022 fit",
                    bands(),
                    INFERRED,
                    Sources.NUMBERS_2022)
            .parameter();

    /** To which band a population of exactly a limit belongs: our choice, which an application can replace. */
    public static final Parameter<BandEdge> BAND_EDGE = Parameter.<BandEdge>named(
                    "voting.band-edge", Provision.statute("15.2(b)"))
            .first("all editions", BandEdge.LOWER_BAND, ASSUMED, Sources.RECOLLECTION)
            .parameter();

    /** Which figure of population counts, and of which year; never found. */
    public static final Parameter<String> POPULATION_SOURCE = Parameter.<String>named(
                    "voting.population-source", Provision.statute("15.2(b)"))
            .unknownAtFirst("all editions")
            .parameter();

    /** At how many Assemblies in a row a delegation of one sex has fewer votes, the current one included. */
    public static final Parameter<Integer> ONE_SEX_SESSIONS = Parameter.<Integer>named(
                    "voting.one-sex-sessions", Provision.statute("15.2(c)"))
            .unknownAtFirst("before the revision of April 2003")
            .from(Evidence.REVISION_2003, "cited in 2006", 3, OLDER, Sources.THESIS_2006)
            .from(Evidence.SITE_2017, "on the Union's page, in substance", 3, CERTAIN, Sources.GENDER_PAGE)
            .from(Evidence.AFTER_2025, "after October 2025", 3, INFERRED, Sources.GENDER_PAGE)
            .parameter();

    /** By how many votes the base is then reduced; the additional votes stay. */
    public static final Parameter<Integer> ONE_SEX_REDUCTION = Parameter.<Integer>named(
                    "voting.one-sex-reduction", Provision.statute("15.2(c)"))
            .unknownAtFirst("before the revision of April 2003")
            .from(Evidence.REVISION_2003, "after the proposals of 1997 to 1999", 2, ASSUMED, Sources.GENDER_1999)
            .parameter();

    /** The most votes that one delegate may cast. */
    public static final Parameter<Integer> VOTES_PER_DELEGATE = Parameter.<Integer>named(
                    "voting.votes-per-delegate", Provision.statute("15.3"))
            .first("before April 2019", 10, ASSUMED, Sources.DESCRIPTION_2019)
            .from(Evidence.HOST_2019, "read in April 2019", 10, SECONDARY, Sources.DESCRIPTION_2019)
            .parameter();

    /** Whether a Member may divide its votes between yes, no and abstention. */
    public static final Parameter<Boolean> SPLIT_VOTES = Parameter.<Boolean>named(
                    "voting.split-votes", Provision.statute("15.3"))
            .first("all editions", true, ASSUMED, Sources.RECOLLECTION)
            .parameter();

    /** Whether only delegates who are present vote, without proxies. */
    public static final Parameter<Boolean> IN_PERSON = Parameter.<Boolean>named(
                    "voting.in-person", Provision.statute("15.1"))
            .first("read in an edition before 2003 and in 2006", true, OLDER, Sources.THESIS_2006)
            .parameter();

    /** Whether Members alone vote in the Assembly and its Standing Committees, and no Associate Member or observer. */
    public static final Parameter<Boolean> MEMBERS_ALONE = Parameter.<Boolean>named(
                    "voting.members-alone", Provision.assemblyRule("1.2"))
            .first("before April 2017", true, ASSUMED, Sources.ASSEMBLY_2017)
            .from(Evidence.SITE_2017, "read in April 2017", true, CERTAIN, Sources.ASSEMBLY_2017)
            .from(Evidence.AFTER_2025, "after October 2025", true, INFERRED, Sources.ASSEMBLY_2017)
            .parameter();

    static final List<Parameter<?>> ALL = List.of(
            BASE,
            BANDS,
            BAND_EDGE,
            POPULATION_SOURCE,
            ONE_SEX_SESSIONS,
            ONE_SEX_REDUCTION,
            VOTES_PER_DELEGATE,
            SPLIT_VOTES,
            IN_PERSON,
            MEMBERS_ALONE);

    private VotingParameters() {}

    private static PopulationBands bands() {
        return PopulationBands.ofMillions(1, 5, 10, 20, 30, 40, 50, 60, 80, 100, 150, 200, 300);
    }
}
