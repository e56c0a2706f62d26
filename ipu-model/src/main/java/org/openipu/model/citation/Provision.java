package org.openipu.model.citation;

/**
 * A numbered place in an instrument, such as {@code Assembly Rules 11.2(a)}.
 *
 * @param instrument the text
 * @param number the article or rule number as printed, such as {@code 11.2(a)}; empty when the rule is known and its
 *     number is not
 */
public record Provision(Instrument instrument, String number) {

    /**
     * Refuses a number with blanks around it.
     *
     * @throws IllegalArgumentException if the number is not trimmed
     */
    public Provision {
        if (!number.equals(number.strip())) {
            throw new IllegalArgumentException("number must have no blanks around it: \"" + number + "\"");
        }
    }

    /**
     * Returns the provision of the Rules of the Assembly with a number.
     *
     * @param number such as {@code 11.2(a)}
     * @return the provision
     */
    public static Provision assemblyRule(String number) {
        return new Provision(Instrument.ASSEMBLY_RULES, number);
    }

    /**
     * Returns the article of the Statutes with a number.
     *
     * @param number such as {@code 15.3}
     * @return the provision
     */
    public static Provision statute(String number) {
        return new Provision(Instrument.STATUTES, number);
    }

    /** Returns the words that people cite it by: {@code Assembly Rules 11.2(a)}. */
    @Override
    public String toString() {
        return number.isEmpty() ? instrument.title() : instrument.title() + " " + number;
    }
}
