/**
 * The nouns: immutable records of the Inter-Parliamentary Union's world. Start at {@code org.openipu.model.vote}.
 *
 * <p>Nothing here decides, reads or writes: rules live in {@code org.openipu.rules}, files in {@code org.openipu.io}.
 */
module org.openipu.model {
    requires transitive java.money;
    requires static transitive org.jspecify;

    exports org.openipu.model.citation;
    exports org.openipu.model.cost;
    exports org.openipu.model.finding;
    exports org.openipu.model.parliament;
    exports org.openipu.model.vote;
}
