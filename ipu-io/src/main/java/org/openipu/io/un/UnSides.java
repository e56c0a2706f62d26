package org.openipu.io.un;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.openipu.io.internal.field.Field;
import org.openipu.io.internal.field.FieldReader;
import org.openipu.io.internal.field.JsonFields;
import org.openipu.model.finding.Argument;
import org.openipu.model.finding.Finding;
import org.openipu.model.group.Choice;
import org.openipu.model.parliament.CountryCode;
import org.openipu.model.vote.DelegationVote;
import org.openipu.model.vote.RollCall;
import org.openipu.model.vote.Tally;
import org.openipu.rules.reconciliation.NamedVote;
import org.openipu.rules.reconciliation.ReconciledNames;
import tools.jackson.databind.JsonNode;

/** The three sides of a vote, each a list of States and their number. */
final class UnSides {

    private static final String YES = "MS_in_favour";
    private static final String NO = "MS_against";
    private static final String ABSTAIN = "MS_abstaining";
    private static final String COUNT = "_count";
    private static final int DIGITS = 9;
    private static final Map<String, Choice> SIDES = sides();

    private final JsonFields fields;
    private final String symbol;
    private final List<Finding> errors;
    private final List<NamedVote> names = new ArrayList<>();
    private final Map<CountryCode, Choice> votes = new LinkedHashMap<>();
    private final Map<String, CountryCode> mended = new LinkedHashMap<>();
    private final Optional<Tally> counts;

    UnSides(JsonFields fields, String symbol, List<Finding> errors) {
        this.fields = fields;
        this.symbol = symbol;
        this.errors = errors;
        SIDES.forEach(this::read);
        this.counts = readCounts();
    }

    static boolean reads(String key) {
        return SIDES.keySet().stream().anyMatch(side -> key.equals(side) || key.equals(side + COUNT));
    }

    /** Puts a finding about a printed total at the count that it is about, and one about a name at the names. */
    static Finding placed(Finding finding) {
        String path = finding.path();
        if (path.endsWith(".yes")) {
            return finding.withPath(YES + COUNT);
        }
        if (path.endsWith(".no")) {
            return finding.withPath(NO + COUNT);
        }
        return finding.withPath(path.endsWith(".abstain") ? ABSTAIN + COUNT : YES);
    }

    Optional<Tally> counts() {
        return counts;
    }

    boolean hasVotes() {
        return !names.isEmpty()
                || counts.filter(tally -> tally.votesCastAndAbstentions() > 0).isPresent();
    }

    ReconciledNames names(String record) {
        return new ReconciledNames(record, names);
    }

    /** Returns the roll call of the States that are known. */
    RollCall rollCall() {
        return new RollCall(votes.entrySet().stream()
                .map(vote -> DelegationVote.of(vote.getKey(), oneVote(vote.getValue())))
                .toList());
    }

    Map<String, CountryCode> mended() {
        return mended;
    }

    private void read(String side, Choice choice) {
        if (!fields.object().path(side).isArray()) {
            String code = fields.has(side) ? "json.not-a-list" : "field.missing";
            errors.add(Finding.error(code, side, Argument.of("field", side)));
            return;
        }
        int index = 0;
        for (JsonNode element : fields.object().path(side).values()) {
            String path = side + "[" + index++ + "]";
            if (element.isString()) {
                add(element.stringValue(), path, choice);
            } else {
                errors.add(Finding.error("field.not-text", path, Argument.of("field", side)));
            }
        }
    }

    private void add(String spelling, String path, Choice choice) {
        Optional<StateNames.Match> match = StateNames.find(spelling);
        match.ifPresentOrElse(
                state -> {
                    names.add(new NamedVote(state.country().alpha2(), choice, 1));
                    votes.putIfAbsent(state.country(), choice);
                    if (state.mended()) {
                        mended.put(spelling, state.country());
                    }
                },
                () -> {
                    names.add(new NamedVote(spelling.isBlank() ? "?" : spelling, choice, 1));
                    errors.add(Finding.error(
                            "un.state-unknown", path, Argument.of("request", symbol), Argument.of("found", spelling)));
                });
    }

    private Optional<Tally> readCounts() {
        OptionalInt yes = count(YES);
        OptionalInt no = count(NO);
        OptionalInt abstain = count(ABSTAIN);
        return yes.isPresent() && no.isPresent() && abstain.isPresent()
                ? Optional.of(Tally.of(yes.getAsInt(), no.getAsInt(), abstain.getAsInt()))
                : Optional.empty();
    }

    private OptionalInt count(String side) {
        return new FieldReader(this::withoutZerosInFront, errors).count(side + COUNT, DIGITS);
    }

    /** Takes a count that is a text or a number of the document alike; a text may have zeros in front. */
    private Field withoutZerosInFront(String name) {
        Field field = fields.field(name);
        if (field.kind() == Field.Kind.OTHER) {
            return field;
        }
        String digits = field.stripped().replaceFirst("^0+(?=[0-9])", "");
        return new Field(Field.Kind.CELL, digits, field.path(), field.position());
    }

    private static Tally oneVote(Choice choice) {
        return switch (choice) {
            case YES -> Tally.of(1, 0, 0);
            case NO -> Tally.of(0, 1, 0);
            case ABSTENTION -> Tally.of(0, 0, 1);
        };
    }

    private static Map<String, Choice> sides() {
        Map<String, Choice> sides = new LinkedHashMap<>();
        sides.put(YES, Choice.YES);
        sides.put(NO, Choice.NO);
        sides.put(ABSTAIN, Choice.ABSTENTION);
        return sides;
    }
}
