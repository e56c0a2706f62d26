/**
 * The edge: readers, writers, words and reports. Start at {@code org.openipu.io.ResultSheets} to read votes, and at {@code
 * org.openipu.io.text} to word what was decided.
 */
module org.openipu.io {
    requires transitive org.openipu.rules;
    requires de.siegmar.fastcsv;
    requires gg.jte.runtime;
    // a name that the Java runtime makes of the jar's, which states none of its own
    requires java.json.canonicalization;
    requires java.xml;
    requires transitive tools.jackson.databind;
    requires static org.jspecify;

    exports org.openipu.io;
    exports org.openipu.io.akn;
    exports org.openipu.io.certificate;
    exports org.openipu.io.csv;
    exports org.openipu.io.input;
    exports org.openipu.io.json;
    exports org.openipu.io.output;
    exports org.openipu.io.parline;
    exports org.openipu.io.popolo;
    exports org.openipu.io.prose;
    exports org.openipu.io.reference;
    exports org.openipu.io.report;
    exports org.openipu.io.report.analysis;
    exports org.openipu.io.report.block;
    exports org.openipu.io.report.picture;
    exports org.openipu.io.text;
    exports org.openipu.io.un;
    exports org.openipu.io.verification;
}
