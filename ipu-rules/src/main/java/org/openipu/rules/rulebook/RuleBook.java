package org.openipu.rules.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.openipu.model.citation.Cited;

/** The Union's rules as they are known for a day: parameters with their citations. */
public final class RuleBook {

    /** The first day that has a rule book: the Union was founded in 1889. */
    public static final LocalDate FIRST_DAY = LocalDate.of(1889, 1, 1);

    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private static final List<Parameter<?>> PARAMETERS = Stream.of(
                    EmergencyItemParameters.ALL,
                    RequestParameters.ALL,
                    VotingParameters.ALL,
                    CouncilParameters.ALL,
                    DelegationParameters.ALL,
                    ExecutiveCommitteeParameters.ALL,
                    CommitteeParameters.ALL,
                    MajorityParameters.ALL,
                    OfficeParameters.ALL,
                    VacancyParameters.ALL,
                    MembershipParameters.ALL,
                    DeadlineParameters.ALL)
            .<Parameter<?>>flatMap(List::stream)
            .toList();

    private final LocalDate date;
    private final Map<Parameter<?>, Cited<?>> replaced;
    private final EmergencyItemRules emergencyItem;

    private RuleBook(LocalDate date, Map<Parameter<?>, Cited<?>> replaced) {
        this.date = date;
        this.replaced = replaced;
        this.emergencyItem = EmergencyItemParameters.rules(this);
    }

    /**
     * Returns the rules of a day.
     *
     * @param date the day; days to come have the rules that were last known
     * @return the rule book
     * @throws IllegalArgumentException if the day is before {@link #FIRST_DAY}
     */
    public static RuleBook at(LocalDate date) {
        if (date.isBefore(FIRST_DAY)) {
            throw new IllegalArgumentException("the Union has rules since " + FIRST_DAY + ", not on " + date);
        }
        return new RuleBook(date, Map.of());
    }

    /** Returns the last rules that are known, which hold for all days to come until more is known. */
    public static RuleBook lastKnown() {
        return at(LAST_DAY);
    }

    /** Returns all parameters that a rule book has, in a fixed order. */
    public static List<Parameter<?>> parameters() {
        return PARAMETERS;
    }

    /** Returns the day whose rules these are. */
    public LocalDate date() {
        return date;
    }

    /**
     * Returns the value of a parameter.
     *
     * @param <T> the kind of value
     * @param parameter the parameter
     * @return the value that was set by {@link #with}, else that of the day; unknown where nothing was found
     */
    @SuppressWarnings("unchecked") // with() pairs each parameter with a value of its own kind
    public <T> Cited<T> get(Parameter<T> parameter) {
        Cited<?> value = replaced.get(parameter);
        return value == null ? parameter.at(date) : (Cited<T>) value;
    }

    /**
     * Returns a rule book with another value for a parameter: what an application knows better, or a rule under discussion.
     *
     * @param <T> the kind of value
     * @param parameter the parameter
     * @param value the value with a citation of its own
     * @return a rule book of the same day
     */
    public <T> RuleBook with(Parameter<T> parameter, Cited<T> value) {
        Map<Parameter<?>, Cited<?>> values = new HashMap<>(replaced);
        values.put(parameter, value);
        return new RuleBook(date, Map.copyOf(values));
    }

    /**
     * Lists what differs in another rule book.
     *
     * @param other a rule book, such as that of another day
     * @return each parameter whose value or citation differs, in the order of {@link #parameters()}, then by name those
     *     beyond them that were set by {@link #with} in either; empty when none does
     */
    public List<Difference<?>> differencesTo(RuleBook other) {
        List<Difference<?>> differences = new ArrayList<>();
        for (Parameter<?> parameter : PARAMETERS) {
            difference(parameter, other).ifPresent(differences::add);
        }
        Stream.concat(replaced.keySet().stream(), other.replaced.keySet().stream())
                .filter(parameter -> !PARAMETERS.contains(parameter))
                .distinct()
                .sorted(Comparator.comparing(Parameter::name))
                .forEach(parameter -> difference(parameter, other).ifPresent(differences::add));
        return List.copyOf(differences);
    }

    /** Returns what decides an emergency item. */
    public EmergencyItemRules emergencyItem() {
        return emergencyItem;
    }

    /** Returns how large a delegation may be (Statutes 10). */
    public DelegationRules delegation() {
        return DelegationParameters.rules(this);
    }

    /** Returns the day. */
    @Override
    public String toString() {
        return "RuleBook[" + date + "]";
    }

    private <T> Optional<Difference<T>> difference(Parameter<T> parameter, RuleBook other) {
        Cited<T> here = get(parameter);
        Cited<T> there = other.get(parameter);
        return here.equals(there) ? Optional.empty() : Optional.of(new Difference<>(parameter, here, there));
    }
}
