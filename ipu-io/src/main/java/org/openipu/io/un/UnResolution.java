package org.openipu.io.un;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.openipu.io.internal.field.FieldReader;
import org.openipu.io.internal.field.JsonFields;
import org.openipu.model.finding.Argument;
import org.openipu.model.finding.Finding;
import org.openipu.model.vote.Request;
import org.openipu.model.vote.RequestVote;
import org.openipu.model.vote.ResultSheet;
import org.openipu.model.vote.Tally;
import org.openipu.model.vote.VoteRecord;
import org.openipu.rules.reconciliation.PrintedTotals;
import org.openipu.rules.reconciliation.ReconciledNames;
import org.openipu.rules.reconciliation.Reconciliation;

/** One line: a resolution with its counts and the names on each side. */
final class UnResolution {

    private static final String SYMBOL = "symbol";
    private static final String TITLE = "title";
    private static final String ADOPTION = "adoption_type";
    private static final String DATE = "adoption_date";
    private static final Set<String> READ = Set.of(SYMBOL, TITLE, ADOPTION, DATE);

    private final JsonFields fields;
    private final List<Finding> errors = new ArrayList<>();
    private final FieldReader reader;
    private final Optional<String> symbol;
    private final Optional<String> title;
    private final Optional<Adoption> adoption;
    private final UnSides sides;

    UnResolution(JsonFields fields) {
        this.fields = fields;
        this.reader = new FieldReader(fields, errors);
        this.symbol = reader.text(SYMBOL);
        this.title = reader.optionalText(TITLE);
        this.adoption = reader.text(ADOPTION).flatMap(this::adoption);
        this.sides = new UnSides(fields, symbol.orElse(""), errors);
        if (adoption.equals(Optional.of(Adoption.WITHOUT_VOTE)) && sides.hasVotes()) {
            reader.refuse(ADOPTION, "un.votes-without-vote", Argument.of("request", symbol.orElse("")));
        }
        if (adoption.equals(Optional.of(Adoption.RECORDED_VOTE))) {
            reconcile();
        }
    }

    /** Makes it an error that the symbol is among those of earlier lines; adds it to them. */
    void refuseRepetition(Set<String> symbols) {
        symbol.filter(name -> !symbols.add(name))
                .ifPresent(name -> reader.refuse(SYMBOL, "request.twice", Argument.of("request", name)));
    }

    /** Returns the vote; empty when there was none, and after an error. */
    Optional<ResultSheet> sheet() {
        Optional<VoteRecord> votes = adoption.flatMap(this::votes);
        return symbol.flatMap(id -> votes.map(record -> new ResultSheet(
                        EnglishDay.find(reader.field(DATE).text()),
                        List.of(new RequestVote(new Request(id, title, List.of()), record)))))
                .filter(sheet -> errors.isEmpty());
    }

    Optional<String> symbolWithoutVote() {
        return symbol.filter(name -> errors.isEmpty() && adoption.equals(Optional.of(Adoption.WITHOUT_VOTE)));
    }

    /** Returns what is wrong, by the paths within the line; a day that cannot be read does not refuse the vote. */
    List<Finding> errors() {
        String day = reader.field(DATE).text();
        boolean unreadableDay =
                sheet().isPresent() && !day.isBlank() && EnglishDay.find(day).isEmpty();
        Stream<Finding> doubts = unreadableDay
                ? Stream.of(reader.field(DATE)
                        .warning(
                                "un.day-unknown", Argument.of("request", symbol.orElse("")), Argument.of("found", day)))
                : Stream.empty();
        return Stream.concat(errors.stream(), doubts).toList();
    }

    /** Returns a warning for each spelling that was mended, by the spelling. */
    Map<String, Finding> mended() {
        Map<String, Finding> findings = new LinkedHashMap<>();
        sides.mended()
                .forEach((spelling, country) -> findings.put(
                        spelling,
                        Finding.warning(
                                "un.spelling-mended",
                                SYMBOL,
                                Argument.of("found", spelling),
                                Argument.of("country", country.alpha2()),
                                Argument.of("request", symbol.orElse("")))));
        return findings;
    }

    /** Returns the keys whose values a vote has no place for. */
    List<String> leftOut() {
        return sheet().isEmpty()
                ? List.of()
                : fields.object().propertyNames().stream()
                        .filter(key -> !READ.contains(key) && !UnSides.reads(key))
                        .toList();
    }

    private Optional<Adoption> adoption(String text) {
        Optional<Adoption> known = Adoption.find(text);
        if (known.isEmpty()) {
            reader.refuse(
                    ADOPTION,
                    "un.adoption-unknown",
                    Argument.of("request", symbol.orElse("")),
                    Argument.of("found", text));
        }
        return known;
    }

    private Optional<VoteRecord> votes(Adoption how) {
        return switch (how) {
            case WITHOUT_VOTE -> Optional.empty();
            case TOTALS_ALONE -> sides.counts().map(VoteRecord.class::cast);
            case RECORDED_VOTE -> Optional.of(sides.rollCall());
        };
    }

    private void reconcile() {
        Optional<Tally> counts = sides.counts();
        Optional<ReconciledNames> names = symbol.map(sides::names);
        names.flatMap(who -> counts.map(printed -> Reconciliation.of(who, PrintedTotals.of(who.record(), printed))))
                .ifPresent(result -> result.findings().forEach(finding -> errors.add(UnSides.placed(finding))));
    }
}
