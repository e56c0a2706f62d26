package org.openipu.io.verification.procedure;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openipu.io.verification.derivation.Part;
import org.openipu.io.verification.derivation.RollCallVotes;
import org.openipu.io.verification.procedure.ProcedureEntry.Asker;
import org.openipu.io.verification.procedure.ProcedureEntry.Counts;
import org.openipu.io.verification.procedure.ProcedureEntry.Handed;
import org.openipu.io.verification.procedure.ProcedureEntry.Report;

/** Reads the parts of what happened in a procedure; each is empty after a finding. */
final class ProcedureReading {

    private static final List<String> AUTHORS =
            List.of("member", "suspended-member", "associate-member", "observer", "group");
    private static final List<String> DOCUMENTS = List.of("both", "memorandum-alone", "draft-resolution-alone", "none");

    private ProcedureReading() {}

    static Optional<Handed> submission(Part part, List<String> otherKeys) {
        List<String> keys = new ArrayList<>(otherKeys);
        keys.addAll(List.of("day", "id", "title", "about", "alsoNamed", "authors", "documents"));
        part.knowsOnly(keys);
        Optional<LocalDate> day = part.child("day").day();
        Optional<String> id = part.child("id").words();
        Optional<String> title = part.child("title").words();
        Optional<String> about = part.child("about").words();
        Optional<List<String>> named = texts(part.child("alsoNamed"));
        Optional<List<Asker>> authors = authors(part.child("authors"));
        Optional<String> documents = part.child("documents").oneOf(DOCUMENTS);
        return title.flatMap(called -> day.flatMap(on -> id.flatMap(name ->
                about.flatMap(subject -> named.flatMap(others -> authors.flatMap(who -> documents.map(
                        enclosed -> new Handed(on, name, subject, Set.copyOf(others), who, enclosed))))))));
    }

    static Optional<List<String>> texts(Part list) {
        List<Part> elements = list.elements();
        List<String> texts = new ArrayList<>();
        elements.forEach(element -> element.text().ifPresent(texts::add));
        boolean complete = list.node().isArray() && texts.size() == elements.size();
        return complete ? Optional.of(texts) : Optional.empty();
    }

    static Optional<Counts> counts(Part part) {
        if (!part.isObject()) {
            return Optional.empty();
        }
        part.knowsOnly(List.of("yes", "no", "abstain"));
        Optional<BigInteger> yes = part.child("yes").count();
        Optional<BigInteger> no = part.child("no").count();
        Optional<BigInteger> abstain = part.child("abstain").count();
        return yes.flatMap(ayes -> no.flatMap(noes -> abstain.map(rest -> new Counts(ayes, noes, rest))));
    }

    /** Reads what a report says besides the request; what it does not say is null. */
    static Optional<Report> report(Part part) {
        part.knowsOnly(List.of("request", "yes", "no", "abstain", "required", "reachedMajority", "accepted"));
        List<Optional<BigInteger>> numbers = new ArrayList<>();
        boolean complete = true;
        for (String key : List.of("yes", "no", "abstain", "required")) {
            Part number = part.child(key);
            Optional<BigInteger> count = number.isKnown() ? number.count() : Optional.empty();
            complete &= count.isPresent() == number.isKnown();
            numbers.add(count);
        }
        Part reached = part.child("reachedMajority");
        Optional<Boolean> majority = reached.isKnown() ? reached.truth() : Optional.empty();
        complete &= majority.isPresent() == reached.isKnown();
        Optional<Boolean> accepted = part.child("accepted").truth();
        boolean readable = complete;
        return accepted.filter(said -> readable)
                .map(said -> new Report(all(numbers), numbers.get(0), numbers.get(3), majority, said));
    }

    private static Optional<Counts> all(List<Optional<BigInteger>> numbers) {
        return numbers.get(0)
                .flatMap(yes ->
                        numbers.get(1).flatMap(no -> numbers.get(2).map(abstain -> new Counts(yes, no, abstain))));
    }

    private static Optional<List<Asker>> authors(Part list) {
        List<Part> elements = list.elements();
        List<Asker> authors = new ArrayList<>();
        elements.forEach(element -> author(element).ifPresent(authors::add));
        boolean complete = list.node().isArray() && authors.size() == elements.size();
        return complete ? Optional.of(authors) : Optional.empty();
    }

    private static Optional<Asker> author(Part part) {
        if (!part.isObject()) {
            return Optional.empty();
        }
        part.knowsOnly(List.of("as", "name"));
        Optional<String> as = part.child("as").oneOf(AUTHORS);
        boolean parliament = as.filter(kind -> kind.endsWith("member") && !kind.startsWith("associate"))
                .isPresent();
        Optional<String> name = parliament
                ? RollCallVotes.country(part.child("name"))
                : part.child("name").words();
        return as.flatMap(kind -> name.map(called -> new Asker(kind, called)));
    }
}
