package org.openipu.io.reference;

/**
 * A number of people or delegations as the source of a bundled register prints it, exact or not. The registers are a
 * snapshot of December 2025 and not the official register; no number in them is computed or inferred.
 *
 * @param number the number
 * @param precision how the source qualifies it
 */
public record PrintedNumber(int number, Precision precision) {

    private static final String ABOUT = "about ";
    private static final String MORE_THAN = "more than ";

    /** How a source qualifies a number. */
    public enum Precision {
        /** It prints the number alone. */
        EXACT,
        /** It says that the number is rounded or approximate. */
        ABOUT,
        /** It says that there were more. */
        MORE_THAN
    }

    static PrintedNumber of(String cell) {
        if (cell.startsWith(ABOUT)) {
            return new PrintedNumber(Integer.parseInt(cell.substring(ABOUT.length())), Precision.ABOUT);
        }
        if (cell.startsWith(MORE_THAN)) {
            return new PrintedNumber(Integer.parseInt(cell.substring(MORE_THAN.length())), Precision.MORE_THAN);
        }
        return new PrintedNumber(Integer.parseInt(cell), Precision.EXACT);
    }
}
