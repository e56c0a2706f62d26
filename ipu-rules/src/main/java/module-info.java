/**
 * The verbs: rule books by date, decisions with their reasons, checks and totals. Start at {@code
 * org.openipu.rules.emergency}.
 *
 * <p>Every rule is a pure function. It knows no clock, no locale, no file and no network; dates and rule books are
 * arguments.
 */
module org.openipu.rules {
    requires transitive org.openipu.model;
    requires static org.jspecify;

    exports org.openipu.rules.cost;
    exports org.openipu.rules.decision;
    exports org.openipu.rules.emergency;
    exports org.openipu.rules.majority;
    exports org.openipu.rules.reconciliation;
    exports org.openipu.rules.rulebook;
}
