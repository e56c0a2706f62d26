package org.openipu.model.report;

/** The numbered parts of an annual report, in their order. */
public enum ReportPart {
    /** Introduction and legal basis. */
    INTRODUCTION(1),
    /** Composition of the delegation. */
    COMPOSITION(2),
    /** The Union: aims, organs, group, finances. */
    UNION(3),
    /** Meetings of the year. */
    MEETINGS(4),
    /** Costs. */
    COSTS(5),
    /** Outlook. */
    OUTLOOK(6),
    /** Further sources. */
    SOURCES(7),
    /** Closing words, motion and signature. */
    CLOSING(8);

    private final int number;

    ReportPart(int number) {
        this.number = number;
    }

    /** Returns the part's number, 1 to 8. */
    public int number() {
        return number;
    }
}
