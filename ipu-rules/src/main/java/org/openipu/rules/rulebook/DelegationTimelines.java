package org.openipu.rules.rulebook;

import java.time.LocalDate;
import java.util.List;
import org.openipu.model.citation.Citation;
import org.openipu.model.citation.Cited;
import org.openipu.model.citation.Edition;
import org.openipu.model.citation.Provision;
import org.openipu.model.citation.Standing;

/** The size of delegations through the years. Whether young parliamentarians add a delegate was not found. */
final class DelegationTimelines {

    /** The page of the Bundestag that gives the sizes; no newer text was seen. */
    private static final LocalDate READ_2008 = LocalDate.of(2008, 9, 12);
    /** The edition of the Statutes, of 1976 or later, whose Chinese text gives the sizes. */
    private static final LocalDate READ_1976 = LocalDate.of(1976, 1, 1);
    /** The edition of the Union's site from which on its pages count as certain. */
    private static final LocalDate SITE_2017 = LocalDate.of(2017, 4, 1);
    /** The revision from which on the text about delegations of one sex is known. */
    private static final LocalDate REVISION_2003 = LocalDate.of(2003, 5, 1);
    /** The end of the 151st Assembly; what the Governing Council amended there was not found. */
    private static final LocalDate LAST_APPLIED = LocalDate.of(2025, 10, 23);

    private static final int SMALL = 8;
    private static final int LARGE = 10;
    private static final int HUNDRED_MILLION = 100_000_000;
    private static final int SESSIONS = 3;

    private static final Provision SIZE = Provision.statute("10.2");
    private static final Provision ONE_SEX = Provision.statute("10.3");

    private DelegationTimelines() {}

    static DelegationRules at(LocalDate day) {
        return new DelegationRules(
                size(SMALL).at(day),
                size(LARGE).at(day),
                size(HUNDRED_MILLION).at(day),
                oneSex(SESSIONS).at(day),
                oneSex(1).at(day));
    }

    private static Timeline<Integer> size(int value) {
        return new Timeline<>(List.of(
                Cited.of(
                        value,
                        new Citation(
                                SIZE,
                                Edition.until("before 1976", READ_1976.minusDays(1)),
                                Standing.ASSUMED,
                                Sources.SIZES_2008)),
                Cited.of(
                        value,
                        new Citation(
                                SIZE,
                                Edition.between("read in an edition before 2003 and in 2008", READ_1976, READ_2008),
                                Standing.OLDER,
                                Sources.SIZES_2008)),
                Cited.of(
                        value,
                        new Citation(
                                SIZE,
                                Edition.since("after September 2008", READ_2008.plusDays(1)),
                                Standing.INFERRED,
                                Sources.SIZES_2008))));
    }

    private static Timeline<Integer> oneSex(int value) {
        return new Timeline<>(List.of(
                Cited.unknown(new Citation(
                        ONE_SEX,
                        Edition.until("before the revision of April 2003", REVISION_2003.minusDays(1)),
                        Standing.UNKNOWN,
                        Sources.NOT_FOUND)),
                Cited.of(
                        value,
                        new Citation(
                                ONE_SEX,
                                Edition.between("read in 2004", REVISION_2003, SITE_2017.minusDays(1)),
                                Standing.OLDER,
                                Sources.GENDER_PAGE)),
                Cited.of(
                        value,
                        new Citation(
                                ONE_SEX,
                                Edition.between("on the Union's page, in substance", SITE_2017, LAST_APPLIED),
                                Standing.CERTAIN,
                                Sources.GENDER_PAGE)),
                Cited.of(
                        value,
                        new Citation(
                                ONE_SEX,
                                Edition.since("after October 2025", LAST_APPLIED.plusDays(1)),
                                Standing.INFERRED,
                                Sources.GENDER_PAGE))));
    }
}
