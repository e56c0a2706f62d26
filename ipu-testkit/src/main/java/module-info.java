/**
 * Laws, an oracle and generators for testing voting rules, our own and a user's. Start at {@code
 * org.openipu.testkit.law}.
 *
 * <p>It knows the model alone: a law takes the rule under test as a function. Only {@code org.openipu.testkit.jqwik} needs
 * jqwik.
 */
module org.openipu.testkit {
    requires transitive org.openipu.model;
    requires static org.jspecify;
    requires static transitive net.jqwik.api;

    exports org.openipu.testkit.jqwik;
    exports org.openipu.testkit.law;
    exports org.openipu.testkit.oracle;
}
