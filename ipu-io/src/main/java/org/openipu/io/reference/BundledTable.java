package org.openipu.io.reference;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** Reads a table that is part of the library. A fault in it is a fault of the library, not of the user. */
final class BundledTable {

    private BundledTable() {}

    static <T> List<T> read(String file, Function<BundledRow, T> entry) {
        InputStream stream = Objects.requireNonNull(BundledTable.class.getResourceAsStream(file), file);
        try (CsvReader<NamedCsvRecord> records =
                CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            List<T> entries = new ArrayList<>();
            for (NamedCsvRecord cells : records) {
                entries.add(entry(file, cells, entry));
            }
            return List.copyOf(entries);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> T entry(String file, NamedCsvRecord cells, Function<BundledRow, T> entry) {
        try {
            return entry.apply(new BundledRow(cells));
        } catch (RuntimeException e) {
            throw new IllegalStateException(file + ", line " + cells.getStartingLineNumber(), e);
        }
    }
}
