package org.openipu.io.verification.procedure;

import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.openipu.io.verification.derivation.NeededMajority;
import org.openipu.io.verification.derivation.Parameters;
import org.openipu.io.verification.derivation.Part;
import org.openipu.io.verification.derivation.Share;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the parameters have to say about a procedure.
 *
 * @param lastDay the last day for a request; empty when no time limit is known
 * @param voidMajority the majority that declares a vote void; empty when it is not known
 */
record ProcedureRules(
        Parameters parameters,
        Optional<LocalDate> lastDay,
        Share share,
        boolean withAbstentions,
        Optional<NeededMajority> voidMajority) {

    static final String MEMBERS_ALONE = "request.members-alone";
    static final String BOTH_DOCUMENTS = "request.both-documents";
    static final String MERGING = "request.merging";
    static final String BARRED = "request.barred-subjects";
    static final String ADMISSIBILITY = "request.admissibility";
    static final String DEADLINE = "deadline.emergency-item";
    static final String SUBJECT = "emergency-item.subject";
    static final String FRACTION = "emergency-item.fraction";
    static final String BASE = "emergency-item.base";
    static final String ITEMS = "emergency-item.items";
    static final String CHOICE = "emergency-item.choice";
    static final String TIE_BREAK = "emergency-item.tie-break";
    static final String VOID_VOTE = "majority.void-vote";

    static final List<String> NAMES = List.of(
            MEMBERS_ALONE,
            BOTH_DOCUMENTS,
            MERGING,
            BARRED,
            ADMISSIBILITY,
            DEADLINE,
            SUBJECT,
            FRACTION,
            BASE,
            ITEMS,
            CHOICE,
            TIE_BREAK,
            VOID_VOTE);

    private static final List<String> BASES = List.of("votes-cast", "votes-cast-and-abstentions");
    private static final List<String> CHOICES = List.of("most-affirmative-votes");

    /** Reads the parameters; empty after a finding. */
    static Optional<ProcedureRules> of(Parameters parameters, LocalDate opening) {
        if (NAMES.stream().anyMatch(name -> parameters.value(name).isEmpty())) {
            return Optional.empty();
        }
        boolean usable = true;
        for (String name : List.of(MEMBERS_ALONE, BOTH_DOCUMENTS, MERGING, BARRED)) {
            usable &= isUsable(parameters, name, value -> value.truth().isPresent());
        }
        usable &= isUsable(parameters, ADMISSIBILITY, value -> value.words().isPresent());
        usable &= isUsable(
                parameters,
                SUBJECT,
                value -> value.oneOf(List.of("major-event", "recent-major-situation"))
                        .isPresent());
        usable &= isUsable(parameters, ITEMS, ProcedureRules::isOne);
        usable &= isUsable(parameters, CHOICE, value -> value.oneOf(CHOICES).isPresent());
        usable &= isUsable(parameters, TIE_BREAK, value -> value.oneOf(CHOICES).isPresent());
        usable &=
                isUsable(parameters, DEADLINE, value -> lastDay(value, opening).isPresent());
        usable &= isUsable(
                parameters, VOID_VOTE, value -> NeededMajority.of(value, BASES).isPresent());
        Optional<Share> share = parameters.value(FRACTION).flatMap(Share::of);
        Optional<String> base = parameters.value(BASE).flatMap(value -> value.oneOf(BASES));
        boolean complete = usable;
        return share.filter(part -> complete)
                .flatMap(part -> base.map(of -> new ProcedureRules(
                        parameters,
                        known(parameters, DEADLINE).flatMap(value -> lastDay(value, opening)),
                        part,
                        of.equals(BASES.get(1)),
                        known(parameters, VOID_VOTE).flatMap(value -> NeededMajority.of(value, BASES)))));
    }

    private static boolean isUsable(Parameters parameters, String name, Predicate<Part> test) {
        return known(parameters, name).map(test::test).orElse(true);
    }

    private static boolean isOne(Part items) {
        Optional<BigInteger> number = items.count();
        number.filter(count -> !count.equals(BigInteger.ONE))
                .ifPresent(count -> items.notUsable(count.toString(), List.of("1")));
        return number.filter(BigInteger.ONE::equals).isPresent();
    }

    private static Optional<LocalDate> lastDay(Part value, LocalDate opening) {
        Optional<String> text = value.text();
        try {
            Optional<Period> period =
                    text.map(Period::parse).filter(read -> read.toString().equals(text.get()));
            if (period.isPresent()) {
                return Optional.of(opening.minus(period.get()));
            }
        } catch (DateTimeException | ArithmeticException e) {
            value.notUsable(text.orElse(""), List.of("P1M15D"));
            return Optional.empty();
        }
        text.ifPresent(found -> value.notUsable(found, List.of("P1M15D")));
        return Optional.empty();
    }

    private static Optional<Part> known(Parameters parameters, String name) {
        return parameters.value(name).filter(Part::isKnown);
    }

    Optional<Part> known(String name) {
        return known(parameters, name);
    }

    /** Tells whether a rule is known and says yes. */
    boolean holds(String name) {
        return known(name).flatMap(Part::truth).orElse(false);
    }

    /** Tells whether a rule is known and says no. */
    boolean excludes(String name) {
        return known(name).isPresent() && !holds(name);
    }

    String provision(String name) {
        return parameters.step("", name).path("provision").asString("");
    }

    ObjectNode reason(String code, String name, String... others) {
        return parameters.step(code, name, others);
    }
}
