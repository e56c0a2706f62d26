package org.openipu.rules.conversion;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Published rates by day and pair of currencies. It never changes, asks nobody, and makes up nothing: what it does not hold
 * it does not know.
 */
public final class RateTable {

    /** Rates by way of the euro come first, as nearly all published tables are in euros. */
    private static final Comparator<String> EURO_FIRST =
            Comparator.comparing((String code) -> !code.equals("EUR")).thenComparing(Comparator.naturalOrder());

    private static final NavigableMap<LocalDate, PublishedRate> NONE = Collections.emptyNavigableMap();

    private final Map<String, Map<String, NavigableMap<LocalDate, PublishedRate>>> rates = new HashMap<>();
    private final Map<String, Set<String>> partners = new HashMap<>();
    private final NavigableSet<LocalDate> days = new TreeSet<>();

    private RateTable() {}

    /**
     * Makes a table.
     *
     * @param rates the rates, in any order; one that stands twice with the same value counts once, with the source that comes
     *     first
     * @return the table
     * @throws IllegalArgumentException if a pair of currencies has two values on one day
     */
    public static RateTable of(Collection<PublishedRate> rates) {
        RateTable table = new RateTable();
        rates.forEach(table::add);
        return table;
    }

    /**
     * Finds the rate of a day.
     *
     * @param base the code of the currency of which there is one unit
     * @param quote the code of the other currency
     * @param day the day
     * @return the rate as published for that pair in that direction; empty when there is none
     */
    public Optional<PublishedRate> find(String base, String quote, LocalDate day) {
        return Optional.ofNullable(rates(base, quote).get(day));
    }

    /**
     * Returns all rates of a pair of currencies in one direction.
     *
     * @param base the code of the currency of which there is one unit
     * @param quote the code of the other currency
     * @return the rates by day, in the order of days; empty when there are none
     */
    public NavigableMap<LocalDate, PublishedRate> rates(String base, String quote) {
        return Collections.unmodifiableNavigableMap(
                rates.getOrDefault(base, Map.of()).getOrDefault(quote, NONE));
    }

    /**
     * Returns the currencies that have rates with both of two others, and so can lead from one to the other.
     *
     * @param from the code of the one
     * @param to the code of the other
     * @return the codes; the euro first, the others in alphabetical order
     */
    public List<String> between(String from, String to) {
        Set<String> others = partners.getOrDefault(to, Set.of());
        return partners.getOrDefault(from, Set.of()).stream()
                .filter(others::contains)
                .sorted(EURO_FIRST)
                .toList();
    }

    /** Returns the days that have a rate, in their order. */
    public NavigableSet<LocalDate> days() {
        return Collections.unmodifiableNavigableSet(days);
    }

    /** Returns how many rates there are. */
    public int size() {
        return rates.values().stream()
                .flatMap(quotes -> quotes.values().stream())
                .mapToInt(Map::size)
                .sum();
    }

    private void add(PublishedRate rate) {
        String base = rate.base().getCurrencyCode();
        String quote = rate.quote().getCurrencyCode();
        PublishedRate earlier = rates.computeIfAbsent(base, unseen -> new HashMap<>())
                .computeIfAbsent(quote, unseen -> new TreeMap<>())
                .putIfAbsent(rate.date(), rate);
        if (earlier != null && earlier.value().compareTo(rate.value()) != 0) {
            throw new IllegalArgumentException("two values on one day: " + earlier + ", " + rate);
        }
        partners.computeIfAbsent(base, unseen -> new HashSet<>()).add(quote);
        partners.computeIfAbsent(quote, unseen -> new HashSet<>()).add(base);
        days.add(rate.date());
    }
}
