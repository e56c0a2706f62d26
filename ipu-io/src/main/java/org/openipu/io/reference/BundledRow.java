package org.openipu.io.reference;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.Optional;
import org.openipu.model.parliament.CountryCode;
import org.openipu.model.text.MultilingualText;
import org.openipu.model.time.PartialDate;
import org.openipu.model.time.Period;

/**
 * A row of a bundled table. Its column {@code inferred} names the fields that are inferred; its column {@code sources}
 * gives the id of a source for each field as {@code field=id}, and one id alone for all fields that are not named.
 *
 * @param cells the cells by column; an empty one is a value that was not found
 */
record BundledRow(NamedCsvRecord cells) {

    private static final String LANGUAGE = "en";

    Optional<String> find(String column) {
        return Optional.of(cells.getField(column)).filter(text -> !text.isEmpty());
    }

    String text(String column) {
        return find(column).orElseThrow(() -> new IllegalArgumentException("empty: " + column));
    }

    Optional<MultilingualText> findEnglish(String column) {
        return find(column).map(text -> MultilingualText.of(LANGUAGE, text));
    }

    MultilingualText english(String column) {
        return MultilingualText.of(LANGUAGE, text(column));
    }

    Optional<Integer> findNumber(String column) {
        return find(column).map(Integer::valueOf);
    }

    <E extends Enum<E>> Optional<E> findConstant(String column, Class<E> type) {
        return find(column).map(name -> Enum.valueOf(type, name));
    }

    <E extends Enum<E>> List<E> constants(String column, Class<E> type) {
        return words(column).stream().map(name -> Enum.valueOf(type, name)).toList();
    }

    CountryCode country(String column) {
        return CountryCode.of(text(column));
    }

    Optional<PartialDate> findDate(String column) {
        return find(column)
                .map(text ->
                        PartialDate.find(text).orElseThrow(() -> new IllegalArgumentException("no date: " + text)));
    }

    Period period(String first, String last) {
        return new Period(findDate(first), findDate(last));
    }

    <T> Fact<T> fact(String field, T value) {
        Certainty certainty = words("inferred").contains(field) ? Certainty.INFERRED : Certainty.CONFIRMED;
        BundledSource source = source(field);
        return new Fact<>(value, certainty, source.asOf(), source.source());
    }

    <T> Optional<Fact<T>> fact(String field, Optional<T> value) {
        return value.map(known -> fact(field, known));
    }

    BundledSource source(String field) {
        return BundledSource.get(sourceId(field));
    }

    private String sourceId(String field) {
        List<String> sources = words("sources");
        return sources.stream()
                .filter(word -> word.startsWith(field + "="))
                .map(word -> word.substring(field.length() + 1))
                .findFirst()
                .or(() -> sources.stream().filter(word -> word.indexOf('=') < 0).findFirst())
                .orElseThrow(() -> new IllegalArgumentException("no source: " + field));
    }

    private List<String> words(String column) {
        return find(column).map(text -> List.of(text.split(" "))).orElse(List.of());
    }
}
