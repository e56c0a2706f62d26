/**
 * The nouns: immutable records of the Inter-Parliamentary Union's world. Start at {@code org.openipu.model.report} for a
 * delegation's year, and at {@code org.openipu.model.vote} for votes.
 *
 * <p>Nothing here decides, reads or writes: rules live in {@code org.openipu.rules}, files in {@code org.openipu.io}. The
 * packages are open so that a validator can read the records' constraints.
 */
module org.openipu.model {
    requires transitive jakarta.validation;
    requires transitive java.money;
    requires static transitive org.jspecify;

    exports org.openipu.model.assembly;
    exports org.openipu.model.citation;
    exports org.openipu.model.constraint;
    exports org.openipu.model.cost;
    exports org.openipu.model.delegation;
    exports org.openipu.model.document;
    exports org.openipu.model.finding;
    exports org.openipu.model.group;
    exports org.openipu.model.money;
    exports org.openipu.model.organ;
    exports org.openipu.model.parliament;
    exports org.openipu.model.person;
    exports org.openipu.model.place;
    exports org.openipu.model.report;
    exports org.openipu.model.text;
    exports org.openipu.model.time;
    exports org.openipu.model.vote;

    opens org.openipu.model.assembly;
    opens org.openipu.model.citation;
    opens org.openipu.model.cost;
    opens org.openipu.model.delegation;
    opens org.openipu.model.document;
    opens org.openipu.model.group;
    opens org.openipu.model.organ;
    opens org.openipu.model.parliament;
    opens org.openipu.model.person;
    opens org.openipu.model.place;
    opens org.openipu.model.report;
    opens org.openipu.model.text;
    opens org.openipu.model.time;
    opens org.openipu.model.vote;

    provides javax.money.spi.MonetaryAmountFactoryProviderSpi with
            org.openipu.model.money.AmountFactoryProvider;
}
