package org.openipu.rules.conversion;

import java.util.Optional;

/** The way from one currency to another by the rates of a table: as published, the other way round, or by a third one. */
final class Derivation {

    private Derivation() {}

    /** What a policy takes for a pair of currencies in the direction in which rates were published. */
    @FunctionalInterface
    interface Quotes {
        Optional<Rate> find(String base, String quote);
    }

    static Optional<Rate> find(String from, String to, RateTable table, Quotes quotes) {
        Optional<Rate> direct = leg(from, to, quotes);
        return direct.isPresent()
                ? direct
                : table.between(from, to).stream()
                        .flatMap(third -> cross(from, third, to, quotes).stream())
                        .findFirst();
    }

    private static Optional<Rate> cross(String from, String third, String to, Quotes quotes) {
        return leg(from, third, quotes)
                .flatMap(first -> leg(third, to, quotes).map(second -> new CrossRate(first, second)));
    }

    private static Optional<Rate> leg(String from, String to, Quotes quotes) {
        return quotes.find(from, to).or(() -> quotes.find(to, from).map(InverseRate::new));
    }
}
