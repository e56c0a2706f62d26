package org.openipu.rules.rulebook;

import static org.openipu.model.citation.Standing.ASSUMED;
import static org.openipu.model.citation.Standing.CERTAIN;
import static org.openipu.model.citation.Standing.INFERRED;
import static org.openipu.model.citation.Standing.OLDER;

import java.util.List;
import org.openipu.model.citation.Instrument;
import org.openipu.model.citation.Provision;
import org.openipu.model.citation.Source;
import org.openipu.model.citation.Standing;
import org.openipu.rules.majority.Fraction;
import org.openipu.rules.majority.Majority;

/** Which majority each kind of decision needs, and what was not found about voting: quorum, ties, further rounds. */
public final class MajorityParameters {

    private static final Provision COUNCIL_8_1 = new Provision(Instrument.COUNCIL_RULES, "8.1");
    private static final Provision COUNCIL = new Provision(Instrument.COUNCIL_RULES, "");
    private static final Provision STATUTES = Provision.statute("");
    private static final Provision ASSEMBLY = Provision.assemblyRule("");

    /** Electing the President: an absolute majority of the valid ballots. */
    public static final Parameter<Majority> PRESIDENT = Parameter.<Majority>named("majority.president", COUNCIL_8_1)
            .first("before April 2001", Majority.ABSOLUTE, ASSUMED, Sources.COUNCIL_2001)
            .from(
                    Evidence.SITE_2001,
                    "read in April 2001, confirmed by ballots up to 2023",
                    Majority.ABSOLUTE,
                    OLDER,
                    Sources.COUNCIL_2001)
            .parameter();

    /** Electing the Secretary General: an absolute majority of the valid ballots. */
    public static final Parameter<Majority> SECRETARY_GENERAL = Parameter.<Majority>named(
                    "majority.secretary-general", COUNCIL)
            .first("before the election of 2014", Majority.ABSOLUTE, ASSUMED, Sources.COUNCIL_2014)
            .from(Evidence.COUNCIL_2014, "as applied in March 2014", Majority.ABSOLUTE, CERTAIN, Sources.COUNCIL_2014)
            .from(
                    Evidence.COUNCIL_2014.plusDays(1),
                    "after March 2014",
                    Majority.ABSOLUTE,
                    INFERRED,
                    Sources.COUNCIL_2014)
            .parameter();

    /** Amending the Statutes. */
    public static final Parameter<Majority> STATUTES_AMENDMENT =
            always("majority.statutes-amendment", STATUTES, Majority.TWO_THIRDS, ASSUMED, Sources.RECOLLECTION);

    /** Amending the Assembly Rules. */
    public static final Parameter<Majority> RULES_AMENDMENT =
            always("majority.rules-amendment", ASSEMBLY, Majority.TWO_THIRDS, ASSUMED, Sources.RECOLLECTION);

    /** Resolutions, and amendments to them, in the Assembly and in Standing Committees. */
    public static final Parameter<Majority> RESOLUTION =
            always("majority.resolution", ASSEMBLY, Majority.SIMPLE, ASSUMED, Sources.RECOLLECTION);

    /** Declaring a vote void, as the Conference did in 1971. */
    public static final Parameter<Majority> VOID_VOTE = Parameter.<Majority>named(
                    "majority.void-vote", new Provision(Instrument.CONFERENCE_RULES, ""))
            .unknownAtFirst("before the 59th Conference, September 1971")
            .from(
                    Evidence.ROLL_CALL_1971,
                    "as applied at the 59th Conference, September 1971",
                    Majority.SIMPLE,
                    OLDER,
                    Sources.RECORDS_1971)
            .unknownFrom(Evidence.AFTER_RECOUNT, "after September 1971")
            .parameter();

    /** The share of the Assembly that must be there for it to decide; that there is one is certain, the share is not known. */
    public static final Parameter<Fraction> ASSEMBLY_QUORUM = unknown("quorum.assembly", ASSEMBLY);

    /** The share of the Governing Council that must be there for it to decide; never found. */
    public static final Parameter<Fraction> COUNCIL_QUORUM = unknown("quorum.council", COUNCIL);

    /** The share of a Standing Committee that must be there for it to decide; never found. */
    public static final Parameter<Fraction> COMMITTEE_QUORUM =
            unknown("quorum.committee", new Provision(Instrument.COMMITTEE_RULES, ""));

    /** Who stands in the ballots after the first when nobody has the majority; never found. */
    public static final Parameter<RoundRule> FURTHER_ROUNDS = unknown("election.further-rounds", COUNCIL);

    /** How one of several candidates with equal votes is chosen; never found. */
    public static final Parameter<Choice> ELECTION_TIE_BREAK = unknown("election.tie-break", COUNCIL);

    static final List<Parameter<?>> ALL = List.of(
            PRESIDENT,
            SECRETARY_GENERAL,
            STATUTES_AMENDMENT,
            RULES_AMENDMENT,
            RESOLUTION,
            VOID_VOTE,
            ASSEMBLY_QUORUM,
            COUNCIL_QUORUM,
            COMMITTEE_QUORUM,
            FURTHER_ROUNDS,
            ELECTION_TIE_BREAK);

    private MajorityParameters() {}

    private static <T> Parameter<T> always(
            String name, Provision provision, T value, Standing standing, Source source) {
        return Parameter.<T>named(name, provision)
                .first("all editions", value, standing, source)
                .parameter();
    }

    private static <T> Parameter<T> unknown(String name, Provision provision) {
        return Parameter.<T>named(name, provision)
                .unknownAtFirst("all editions")
                .parameter();
    }
}
