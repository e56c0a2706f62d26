package org.openipu.io.verification.procedure;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openipu.io.verification.derivation.Part;

/** Something that happened to requests, with what its kind tells; of other kinds all that is empty. */
record ProcedureEntry(
        String kind,
        LocalDate day,
        String request,
        Optional<Boolean> admissible,
        Optional<Handed> handed,
        List<String> originals,
        Optional<Counts> votes,
        Optional<Report> report) {

    static final String SUBMISSION = "submission";
    static final String OPINION = "opinion";
    static final String MERGER = "merger";
    static final String WITHDRAWAL = "withdrawal";
    static final String VOTING = "voting";
    static final String ANNOUNCEMENT = "announcement";
    static final String CORRECTION = "correction";
    static final String VOID_VOTE = "void-vote";
    static final String CLOSING = "closing";

    private static final List<String> KINDS =
            List.of(SUBMISSION, OPINION, MERGER, WITHDRAWAL, VOTING, ANNOUNCEMENT, CORRECTION, VOID_VOTE, CLOSING);

    /** Who asks; the same for two requests exactly when both are equal. */
    record Asker(String as, String name) {}

    /** A request as it was handed in. */
    record Handed(
            LocalDate day, String id, String about, Set<String> alsoNamed, List<Asker> authors, String documents) {

        boolean hasMemorandum() {
            return documents.equals("both") || documents.equals("memorandum-alone");
        }

        boolean hasDraftResolution() {
            return documents.equals("both") || documents.equals("draft-resolution-alone");
        }
    }

    /** The totals of a vote. */
    record Counts(BigInteger yes, BigInteger no, BigInteger abstain) {

        BigInteger size(boolean withAbstentions) {
            return withAbstentions ? yes.add(no).add(abstain) : yes.add(no);
        }
    }

    /** What was said of a vote, as far as it bears on the stage of the request. */
    record Report(
            Optional<Counts> counts,
            Optional<BigInteger> yes,
            Optional<BigInteger> required,
            Optional<Boolean> reachedMajority,
            boolean accepted) {}

    /** Reads a list of such things; empty after a finding. */
    static Optional<List<ProcedureEntry>> all(Part list) {
        List<Part> elements = list.elements();
        List<ProcedureEntry> entries = new ArrayList<>();
        elements.forEach(element -> one(element).ifPresent(entries::add));
        boolean complete = list.node().isArray() && entries.size() == elements.size();
        return complete ? Optional.of(entries) : Optional.empty();
    }

    private static Optional<ProcedureEntry> one(Part part) {
        if (!part.isObject()) {
            return Optional.empty();
        }
        return part.child("event").oneOf(KINDS).flatMap(kind -> switch (kind) {
            case SUBMISSION ->
                ProcedureReading.submission(part, List.of("event")).map(handed -> of(kind, handed, List.of()));
            case MERGER -> merger(part);
            case ANNOUNCEMENT, CORRECTION -> reporting(kind, part);
            default -> plain(kind, part);
        });
    }

    private static ProcedureEntry of(String kind, Handed handed, List<String> originals) {
        return new ProcedureEntry(
                kind,
                handed.day(),
                handed.id(),
                Optional.empty(),
                Optional.of(handed),
                originals,
                Optional.empty(),
                Optional.empty());
    }

    private static Optional<ProcedureEntry> merger(Part part) {
        part.knowsOnly(List.of("event", "originals", "joint"));
        Optional<List<String>> originals = ProcedureReading.texts(part.child("originals"));
        Part joint = part.child("joint");
        Optional<Handed> handed = joint.isObject() ? ProcedureReading.submission(joint, List.of()) : Optional.empty();
        return originals.flatMap(ids -> handed.map(request -> of(MERGER, request, ids)));
    }

    private static Optional<ProcedureEntry> reporting(String kind, Part part) {
        part.knowsOnly(List.of("event", "day", "result"));
        Optional<LocalDate> day = part.child("day").day();
        Part result = part.child("result");
        if (!result.isObject()) {
            return Optional.empty();
        }
        Optional<String> request = result.child("request").words();
        Optional<Report> report = ProcedureReading.report(result);
        return day.flatMap(on -> request.flatMap(id -> report.map(said -> new ProcedureEntry(
                kind, on, id, Optional.empty(), Optional.empty(), List.of(), Optional.empty(), Optional.of(said)))));
    }

    private static Optional<ProcedureEntry> plain(String kind, Part part) {
        Set<String> keys = new HashSet<>(List.of("event", "day"));
        Optional<LocalDate> day = part.child("day").day();
        Optional<String> request = Optional.of("");
        if (!kind.equals(CLOSING)) {
            keys.add("request");
            request = part.child("request").text();
        }
        Optional<Boolean> admissible = Optional.empty();
        if (kind.equals(OPINION)) {
            keys.add("admissible");
            admissible = part.child("admissible").truth();
        }
        Optional<Counts> votes = Optional.empty();
        boolean counted = kind.equals(VOID_VOTE)
                || (kind.equals(VOTING) && part.child("votes").isKnown());
        if (kind.equals(VOTING) || kind.equals(VOID_VOTE)) {
            keys.add("votes");
            votes = counted ? ProcedureReading.counts(part.child("votes")) : Optional.empty();
        }
        part.knowsOnly(List.copyOf(keys));
        if (admissible.isPresent() != kind.equals(OPINION) || votes.isPresent() != counted) {
            return Optional.empty();
        }
        return entry(kind, day, request, admissible, votes);
    }

    private static Optional<ProcedureEntry> entry(
            String kind,
            Optional<LocalDate> day,
            Optional<String> request,
            Optional<Boolean> admissible,
            Optional<Counts> votes) {
        return day.flatMap(on -> request.map(id ->
                new ProcedureEntry(kind, on, id, admissible, Optional.empty(), List.of(), votes, Optional.empty())));
    }
}
