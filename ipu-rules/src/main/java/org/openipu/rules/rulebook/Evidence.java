package org.openipu.rules.rulebook;

import java.time.LocalDate;

/**
 * The days of the evidence. When most amendments came into force is not known; a border between two editions is then the
 * day on which something was read or counted.
 */
final class Evidence {

    /** The edition of the Statutes, of 1976 or later, whose Chinese text was read. */
    static final LocalDate STATUTES_1976 = LocalDate.of(1976, 1, 1);
    /** The day after the year of the last amendment that the Chinese text has. */
    static final LocalDate AFTER_1983 = LocalDate.of(1984, 1, 1);
    /** The first roll call of the 59th Conference. */
    static final LocalDate ROLL_CALL_1971 = LocalDate.of(1971, 9, 3);
    /** The day after the second roll call of the 59th Conference, the last known to have counted abstentions. */
    static final LocalDate AFTER_RECOUNT = LocalDate.of(1971, 9, 5);
    /** The editions of April 2001 on the Union's site. */
    static final LocalDate SITE_2001 = LocalDate.of(2001, 4, 1);
    /** The first month after the revision of April 2003, which made the Conference the Assembly. */
    static final LocalDate REVISION_2003 = LocalDate.of(2003, 5, 1);
    /** The day after the page of the Bundestag of 2008. */
    static final LocalDate AFTER_BUNDESTAG_2008 = LocalDate.of(2008, 9, 13);
    /** The day of the 194th session of the Governing Council on which it elected the Secretary General. */
    static final LocalDate COUNCIL_2014 = LocalDate.of(2014, 3, 20);
    /** The Rules of the Secretariat as amended to March 2013. */
    static final LocalDate SECRETARIAT_2013 = LocalDate.of(2013, 3, 1);
    /** The 129th Assembly, whose agenda page prints Rules 11.1 and 11.2. */
    static final LocalDate AGENDA_2013 = LocalDate.of(2013, 10, 7);
    /** The editions of April 2017, from which on the Union's texts and pages count as certain. */
    static final LocalDate SITE_2017 = LocalDate.of(2017, 4, 1);
    /** The year after the older pages on the Executive Committee, of about 2017. */
    static final LocalDate AFTER_2017_PAGES = LocalDate.of(2018, 1, 1);
    /** The day after the last Assembly whose agenda page carries the older wording of Rule 11.2(a). */
    static final LocalDate AFTER_OLD_WORDING = LocalDate.of(2018, 10, 19);
    /** The description of the Union on the site of the 140th Assembly's host. */
    static final LocalDate HOST_2019 = LocalDate.of(2019, 4, 6);
    /** The numbers of votes that a delegate noted at the 144th Assembly. */
    static final LocalDate NUMBERS_2022 = LocalDate.of(2022, 3, 24);
    /** The press release on the election of October 2023. */
    static final LocalDate RELEASE_2023 = LocalDate.of(2023, 10, 27);
    /** The first document with the newer wording of Rule 11.2(a). */
    static final LocalDate REQUEST_2024 = LocalDate.of(2024, 3, 24);
    /** The Working Group's report on amendments, and the letter with its deadlines. */
    static final LocalDate AMENDMENTS_2024 = LocalDate.of(2024, 7, 10);
    /** The 149th Assembly, at which amendments were put to the vote. */
    static final LocalDate ASSEMBLY_149 = LocalDate.of(2024, 10, 13);
    /** The 151st Assembly, at which the Executive Committee is known to have judged whether a request was admissible. */
    static final LocalDate ASSEMBLY_151 = LocalDate.of(2025, 10, 19);
    /** The day after the 151st Assembly; what the Governing Council amended there was not found. */
    static final LocalDate AFTER_2025 = LocalDate.of(2025, 10, 24);
    /** The day after the last dated report that two thirds were still needed. */
    static final LocalDate AFTER_REPORT_2025 = LocalDate.of(2025, 12, 17);

    private Evidence() {}
}
