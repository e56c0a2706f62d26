package org.openipu.benchmarks.json;

import java.util.List;

/** Records as somebody would write them who binds a document of roll calls with Jackson alone. */
final class PlainRecords {

    private PlainRecords() {}

    /** The document. */
    public record Sheet(String format, List<Vote> requests) {}

    /** A request with its roll call. */
    public record Vote(String id, List<Entry> rollCall) {}

    /** One delegation's votes. */
    public record Entry(String member, int yes, int no, int abstain) {}
}
