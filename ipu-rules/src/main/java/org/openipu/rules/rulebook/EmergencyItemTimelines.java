package org.openipu.rules.rulebook;

import static org.openipu.model.citation.Standing.ASSUMED;
import static org.openipu.model.citation.Standing.CERTAIN;
import static org.openipu.model.citation.Standing.INFERRED;
import static org.openipu.model.citation.Standing.OLDER;
import static org.openipu.model.citation.Standing.SECONDARY;
import static org.openipu.model.citation.Standing.UNKNOWN;

import java.time.LocalDate;
import java.util.List;
import org.openipu.model.citation.Citation;
import org.openipu.model.citation.Cited;
import org.openipu.model.citation.Edition;
import org.openipu.model.citation.Instrument;
import org.openipu.model.citation.Provision;
import org.openipu.model.citation.Source;
import org.openipu.model.citation.Standing;
import org.openipu.rules.majority.Fraction;
import org.openipu.rules.majority.MajorityBase;

/**
 * The emergency item through the years. A border between two editions is the day that the evidence gives: when most
 * amendments came into force is not known.
 */
final class EmergencyItemTimelines {

    /** The first roll call of the 59th Conference; no source tells which share was needed before it. */
    private static final LocalDate ROLL_CALL_1971 = LocalDate.of(1971, 9, 3);
    /** The second roll call of the 59th Conference, the last known to have counted abstentions. */
    private static final LocalDate RECOUNT = LocalDate.of(1971, 9, 4);
    /** The Rules of the Conference, edition of April 2001. */
    private static final LocalDate CONFERENCE_2001 = LocalDate.of(2001, 4, 1);
    /** The last month of the Conference, which the revision of April 2003 made the Assembly. */
    private static final LocalDate CONFERENCE_END = LocalDate.of(2003, 4, 30);
    /** The 129th Assembly, whose agenda page prints Rule 11.2. */
    private static final LocalDate READ_2013 = LocalDate.of(2013, 10, 7);
    /** The last Assembly whose agenda page carries the older wording of the subject. */
    private static final LocalDate OLD_WORDING_END = LocalDate.of(2018, 10, 18);
    /** The first document with the newer wording. */
    private static final LocalDate NEW_WORDING = LocalDate.of(2024, 3, 24);
    /** The end of the 151st Assembly; what the Governing Council amended there was not found. */
    private static final LocalDate LAST_APPLIED = LocalDate.of(2025, 10, 23);
    /** The last dated report that two thirds were still needed. */
    private static final LocalDate LAST_REPORTED = LocalDate.of(2025, 12, 16);

    private static final Provision CONFERENCE = new Provision(Instrument.CONFERENCE_RULES, "");
    private static final Provision CONFERENCE_11 = new Provision(Instrument.CONFERENCE_RULES, "11");
    private static final Provision ASSEMBLY = Provision.assemblyRule("");
    private static final Provision ASSEMBLY_11 = Provision.assemblyRule("11");
    private static final Provision ASSEMBLY_11_2_A = Provision.assemblyRule("11.2(a)");
    private static final Provision ASSEMBLY_11_2_B = Provision.assemblyRule("11.2(b)");

    private static final Edition UP_TO_1971 = Edition.until("rules in force on 4 September 1971", RECOUNT);
    private static final Edition CONFERENCE_ERA =
            Edition.between("Conference rules after September 1971", after(RECOUNT), CONFERENCE_END);
    private static final Edition FIRST_ASSEMBLIES = Edition.between(
            "after the revision of April 2003, before October 2013", after(CONFERENCE_END), READ_2013.minusDays(1));
    private static final Edition READ =
            Edition.between("read in October 2013, applied up to October 2025", READ_2013, LAST_APPLIED);
    private static final Edition SINCE_2025 = Edition.since("after October 2025", after(LAST_APPLIED));

    static final Timeline<Fraction> FRACTION = new Timeline<>(List.of(
            cite(
                    Fraction.TWO_THIRDS,
                    CONFERENCE,
                    Edition.until("before the 59th Conference, September 1971", ROLL_CALL_1971.minusDays(1)),
                    ASSUMED,
                    Sources.RECORDS_1971),
            cite(
                    Fraction.TWO_THIRDS,
                    CONFERENCE,
                    Edition.between("rules applied at the 59th Conference, September 1971", ROLL_CALL_1971, RECOUNT),
                    OLDER,
                    Sources.RECORDS_1971),
            cite(Fraction.TWO_THIRDS, CONFERENCE_11, CONFERENCE_ERA, OLDER, Sources.STATUTES_CHINESE),
            cite(Fraction.TWO_THIRDS, ASSEMBLY_11, FIRST_ASSEMBLIES, INFERRED, Sources.AGENDA_2013),
            cite(Fraction.TWO_THIRDS, ASSEMBLY_11_2_A, READ, CERTAIN, Sources.AGENDA_2013),
            cite(
                    Fraction.TWO_THIRDS,
                    ASSEMBLY_11_2_A,
                    Edition.between("reported in December 2025", after(LAST_APPLIED), LAST_REPORTED),
                    SECONDARY,
                    Sources.NEWS_2025),
            cite(
                    Fraction.TWO_THIRDS,
                    ASSEMBLY_11_2_A,
                    Edition.since("after December 2025", after(LAST_REPORTED)),
                    INFERRED,
                    Sources.NEWS_2025)));

    static final Timeline<MajorityBase> BASE = new Timeline<>(List.of(
            cite(MajorityBase.VOTES_CAST_AND_ABSTENTIONS, CONFERENCE, UP_TO_1971, OLDER, Sources.RECORDS_1971),
            cite(MajorityBase.VOTES_CAST, CONFERENCE, CONFERENCE_ERA, INFERRED, Sources.RESULT_2003),
            cite(
                    MajorityBase.VOTES_CAST,
                    ASSEMBLY,
                    Edition.since("after the revision of April 2003", after(CONFERENCE_END)),
                    INFERRED,
                    Sources.RESULT_2018)));

    static final Timeline<Integer> ITEMS = new Timeline<>(List.of(
            cite(1, CONFERENCE, UP_TO_1971, ASSUMED, Sources.STATUTES_CHINESE),
            cite(1, CONFERENCE_11, CONFERENCE_ERA, OLDER, Sources.STATUTES_CHINESE),
            cite(1, Provision.statute("14.2"), FIRST_ASSEMBLIES, OLDER, Sources.STATUTES_2004),
            cite(1, ASSEMBLY_11_2_B, READ, CERTAIN, Sources.AGENDA_2013),
            cite(1, ASSEMBLY_11_2_B, SINCE_2025, INFERRED, Sources.AGENDA_2013)));

    static final Timeline<Choice> CHOICE = new Timeline<>(List.of(
            cite(
                    Choice.MOST_AFFIRMATIVE_VOTES,
                    CONFERENCE_11,
                    Edition.until("before April 2001", CONFERENCE_2001.minusDays(1)),
                    ASSUMED,
                    Sources.RESULT_2003),
            cite(
                    Choice.MOST_AFFIRMATIVE_VOTES,
                    CONFERENCE_11,
                    Edition.between("Conference rules of April 2001", CONFERENCE_2001, CONFERENCE_END),
                    INFERRED,
                    Sources.RESULT_2003),
            cite(Choice.MOST_AFFIRMATIVE_VOTES, ASSEMBLY_11, FIRST_ASSEMBLIES, INFERRED, Sources.RESULT_2003),
            cite(Choice.MOST_AFFIRMATIVE_VOTES, ASSEMBLY_11_2_B, READ, CERTAIN, Sources.AGENDA_2013),
            cite(Choice.MOST_AFFIRMATIVE_VOTES, ASSEMBLY_11_2_B, SINCE_2025, INFERRED, Sources.AGENDA_2013)));

    static final Timeline<Choice> TIE_BREAK = new Timeline<>(List.of(
            notFound(CONFERENCE_11, Edition.until("Conference rules", CONFERENCE_END)),
            notFound(ASSEMBLY_11_2_B, Edition.since("Assembly rules", after(CONFERENCE_END)))));

    static final Timeline<SubjectWording> SUBJECT = new Timeline<>(List.of(
            notFound(CONFERENCE_11, Edition.until("Conference rules", CONFERENCE_END)),
            notFound(ASSEMBLY_11, FIRST_ASSEMBLIES),
            cite(
                    SubjectWording.MAJOR_EVENT,
                    ASSEMBLY_11_2_A,
                    Edition.between("read in October 2013 and up to October 2018", READ_2013, OLD_WORDING_END),
                    CERTAIN,
                    Sources.AGENDA_2013),
            notFound(
                    ASSEMBLY_11_2_A,
                    Edition.between("reworded on an unknown day", after(OLD_WORDING_END), NEW_WORDING.minusDays(1))),
            cite(
                    SubjectWording.RECENT_MAJOR_SITUATION,
                    ASSEMBLY_11_2_A,
                    Edition.between("read in March 2024", NEW_WORDING, LAST_APPLIED),
                    CERTAIN,
                    Sources.REQUEST_2024),
            cite(SubjectWording.RECENT_MAJOR_SITUATION, ASSEMBLY_11_2_A, SINCE_2025, INFERRED, Sources.REQUEST_2024)));

    private EmergencyItemTimelines() {}

    static EmergencyItemRules at(LocalDate day) {
        return new EmergencyItemRules(
                FRACTION.at(day), BASE.at(day), ITEMS.at(day), CHOICE.at(day), TIE_BREAK.at(day), SUBJECT.at(day));
    }

    private static LocalDate after(LocalDate day) {
        return day.plusDays(1);
    }

    private static <T> Cited<T> cite(T value, Provision provision, Edition edition, Standing standing, Source source) {
        return Cited.of(value, new Citation(provision, edition, standing, source));
    }

    private static <T> Cited<T> notFound(Provision provision, Edition edition) {
        return Cited.unknown(new Citation(provision, edition, UNKNOWN, Sources.NOT_FOUND));
    }
}
