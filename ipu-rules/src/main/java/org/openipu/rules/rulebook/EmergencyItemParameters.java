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
import org.openipu.rules.majority.MajorityBase;

/** What decides an emergency item (Assembly Rule 11.2, and its forerunners). */
public final class EmergencyItemParameters {

    private static final Provision CONFERENCE = new Provision(Instrument.CONFERENCE_RULES, "");
    private static final Provision CONFERENCE_11 = new Provision(Instrument.CONFERENCE_RULES, "11");
    private static final Provision ASSEMBLY = Provision.assemblyRule("");
    private static final Provision ASSEMBLY_11 = Provision.assemblyRule("11");
    private static final Provision ASSEMBLY_11_2_A = Provision.assemblyRule("11.2(a)");
    private static final Provision ASSEMBLY_11_2_B = Provision.assemblyRule("11.2(b)");

    private static final String UP_TO_1971 = "rules in force on 4 September 1971";
    private static final String CONFERENCE_ERA = "Conference rules after September 1971";
    private static final String FIRST_ASSEMBLIES = "after the revision of April 2003, before October 2013";
    private static final String READ = "read in October 2013, applied up to October 2025";
    private static final String SINCE_2025 = "after October 2025";

    /** The share of the votes that a request must reach. */
    public static final Parameter<Fraction> FRACTION = Parameter.<Fraction>named("emergency-item.fraction", CONFERENCE)
            .first("before the 59th Conference, September 1971", Fraction.TWO_THIRDS, ASSUMED, Sources.RECORDS_1971)
            .from(
                    Evidence.ROLL_CALL_1971,
                    "rules applied at the 59th Conference, September 1971",
                    Fraction.TWO_THIRDS,
                    OLDER,
                    Sources.RECORDS_1971)
            .under(CONFERENCE_11)
            .from(Evidence.AFTER_RECOUNT, CONFERENCE_ERA, Fraction.TWO_THIRDS, OLDER, Sources.STATUTES_CHINESE_15_2)
            .under(ASSEMBLY_11)
            .from(Evidence.REVISION_2003, FIRST_ASSEMBLIES, Fraction.TWO_THIRDS, INFERRED, Sources.AGENDA_2013)
            .under(ASSEMBLY_11_2_A)
            .from(Evidence.AGENDA_2013, READ, Fraction.TWO_THIRDS, CERTAIN, Sources.AGENDA_2013)
            .from(Evidence.AFTER_2025, "reported in December 2025", Fraction.TWO_THIRDS, SECONDARY, Sources.NEWS_2025)
            .from(Evidence.AFTER_REPORT_2025, "after December 2025", Fraction.TWO_THIRDS, INFERRED, Sources.NEWS_2025)
            .parameter();

    /** The votes of which it is a share. */
    public static final Parameter<MajorityBase> BASE = Parameter.<MajorityBase>named("emergency-item.base", CONFERENCE)
            .first(UP_TO_1971, MajorityBase.VOTES_CAST_AND_ABSTENTIONS, OLDER, Sources.RECORDS_1971)
            .from(Evidence.AFTER_RECOUNT, CONFERENCE_ERA, MajorityBase.VOTES_CAST, INFERRED, Sources.RESULT_2003)
            .under(ASSEMBLY)
            .from(
                    Evidence.REVISION_2003,
                    "after the revision of April 2003",
                    MajorityBase.VOTES_CAST,
                    INFERRED,
                    Sources.RESULT_2018)
            .parameter();

    /** How many emergency items an Assembly may have. */
    public static final Parameter<Integer> ITEMS = Parameter.<Integer>named("emergency-item.items", CONFERENCE)
            .first(UP_TO_1971, 1, ASSUMED, Sources.STATUTES_CHINESE_15_2)
            .under(CONFERENCE_11)
            .from(Evidence.AFTER_RECOUNT, CONFERENCE_ERA, 1, OLDER, Sources.STATUTES_CHINESE_15_2)
            .under(Provision.statute("14.2"))
            .from(Evidence.REVISION_2003, FIRST_ASSEMBLIES, 1, OLDER, Sources.STATUTES_2004_14_2)
            .under(ASSEMBLY_11_2_B)
            .from(Evidence.AGENDA_2013, READ, 1, CERTAIN, Sources.AGENDA_2013)
            .from(Evidence.AFTER_2025, SINCE_2025, 1, INFERRED, Sources.AGENDA_2013)
            .parameter();

    /** How one of several requests with the majority is chosen. */
    public static final Parameter<Choice> CHOICE = Parameter.<Choice>named("emergency-item.choice", CONFERENCE_11)
            .first("before April 2001", Choice.MOST_AFFIRMATIVE_VOTES, ASSUMED, Sources.RESULT_2003)
            .from(
                    Evidence.SITE_2001,
                    "Conference rules of April 2001",
                    Choice.MOST_AFFIRMATIVE_VOTES,
                    INFERRED,
                    Sources.RESULT_2003)
            .under(ASSEMBLY_11)
            .from(
                    Evidence.REVISION_2003,
                    FIRST_ASSEMBLIES,
                    Choice.MOST_AFFIRMATIVE_VOTES,
                    INFERRED,
                    Sources.RESULT_2003)
            .under(ASSEMBLY_11_2_B)
            .from(Evidence.AGENDA_2013, READ, Choice.MOST_AFFIRMATIVE_VOTES, CERTAIN, Sources.AGENDA_2013)
            .from(Evidence.AFTER_2025, SINCE_2025, Choice.MOST_AFFIRMATIVE_VOTES, INFERRED, Sources.AGENDA_2013)
            .parameter();

    /** How one of several equal leaders is chosen; never found. */
    public static final Parameter<Choice> TIE_BREAK = Parameter.<Choice>named("emergency-item.tie-break", CONFERENCE_11)
            .unknownAtFirst("Conference rules")
            .under(ASSEMBLY_11_2_B)
            .unknownFrom(Evidence.REVISION_2003, "Assembly rules")
            .parameter();

    /** What a request must be about. */
    public static final Parameter<SubjectWording> SUBJECT = Parameter.<SubjectWording>named(
                    "emergency-item.subject", CONFERENCE_11)
            .unknownAtFirst("Conference rules")
            .under(ASSEMBLY_11)
            .unknownFrom(Evidence.REVISION_2003, FIRST_ASSEMBLIES)
            .under(ASSEMBLY_11_2_A)
            .from(
                    Evidence.AGENDA_2013,
                    "read in October 2013 and up to October 2018",
                    SubjectWording.MAJOR_EVENT,
                    CERTAIN,
                    Sources.AGENDA_2013)
            .unknownFrom(Evidence.AFTER_OLD_WORDING, "reworded on an unknown day")
            .from(
                    Evidence.REQUEST_2024,
                    "read in March 2024",
                    SubjectWording.RECENT_MAJOR_SITUATION,
                    CERTAIN,
                    Sources.REQUEST_2024)
            .from(
                    Evidence.AFTER_2025,
                    SINCE_2025,
                    SubjectWording.RECENT_MAJOR_SITUATION,
                    INFERRED,
                    Sources.REQUEST_2024)
            .parameter();

    static final List<Parameter<?>> ALL = List.of(FRACTION, BASE, ITEMS, CHOICE, TIE_BREAK, SUBJECT);

    private EmergencyItemParameters() {}

    static EmergencyItemRules rules(RuleBook book) {
        return new EmergencyItemRules(
                book.get(FRACTION),
                book.get(BASE),
                book.get(ITEMS),
                book.get(CHOICE),
                book.get(TIE_BREAK),
                book.get(SUBJECT));
    }
}
