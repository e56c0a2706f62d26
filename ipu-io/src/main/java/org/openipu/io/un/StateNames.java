package org.openipu.io.un;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.openipu.model.parliament.CountryCode;

/**
 * The States by their spellings in English, from the table {@code states.csv}. A spelling that the table does not have is tried
 * again as text of which the encoding was mistaken, and as text that lost its letters beyond ASCII.
 */
final class StateNames {

    /**
     * A State that a spelling means.
     *
     * @param country the State's code
     * @param mended whether the spelling had to be mended before it was known
     */
    record Match(CountryCode country, boolean mended) {}

    private StateNames() {}

    static Optional<Match> find(String spelling) {
        Optional<Match> asItStands = known(spelling).map(country -> new Match(country, false));
        return asItStands.or(() -> mend(spelling).map(country -> new Match(country, true)));
    }

    private static Optional<CountryCode> known(String spelling) {
        return Optional.ofNullable(All.BY_KEY.get(Spelling.key(spelling)));
    }

    private static Optional<CountryCode> mend(String spelling) {
        return MistakenEncoding.undo(spelling).stream()
                .flatMap(text -> known(text).stream())
                .findFirst()
                .or(() -> withLostLetters(spelling));
    }

    /** Finds the one State of which the spelling can be what is left; empty when it can be several. */
    private static Optional<CountryCode> withLostLetters(String spelling) {
        Set<CountryCode> states = All.LOSSY.stream()
                .filter(known -> known.isLeftOf(spelling))
                .map(LossySpelling::country)
                .collect(Collectors.toSet());
        return states.size() == 1 ? states.stream().findFirst() : Optional.empty();
    }

    /** Two rows can be one spelling but for their marks; they must mean one State. */
    private static CountryCode same(CountryCode country, CountryCode other) {
        if (!country.equals(other)) {
            throw new IllegalStateException("one spelling, two States: " + country + ", " + other);
        }
        return country;
    }

    private static final class All {

        static final Map<String, CountryCode> SPELLINGS = read();

        static final Map<String, CountryCode> BY_KEY = SPELLINGS.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        row -> Spelling.key(row.getKey()), Map.Entry::getValue, StateNames::same));

        static final List<LossySpelling> LOSSY = SPELLINGS.entrySet().stream()
                .filter(row -> LossySpelling.canLose(row.getKey()))
                .map(row -> LossySpelling.of(row.getKey(), row.getValue()))
                .toList();

        private static Map<String, CountryCode> read() {
            InputStream stream = Objects.requireNonNull(StateNames.class.getResourceAsStream("states.csv"));
            try (CsvReader<NamedCsvRecord> rows =
                    CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
                Map<String, CountryCode> spellings = new LinkedHashMap<>();
                for (NamedCsvRecord row : rows) {
                    spellings.put(row.getField("spelling"), CountryCode.of(row.getField("country")));
                }
                return spellings;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
