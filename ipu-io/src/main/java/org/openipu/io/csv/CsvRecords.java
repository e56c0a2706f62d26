package org.openipu.io.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.openipu.io.input.InputText;
import org.openipu.model.finding.Argument;
import org.openipu.model.finding.Finding;
import org.openipu.model.finding.Position;

/** The records of a table, one after the other, so that nobody has to hold them all. */
final class CsvRecords {

    private static final Pattern LINE_BREAK = Pattern.compile("\\r\\n?|\\n");

    private CsvRecords() {}

    /** What takes the records as they come: the header first. */
    interface Sink {
        /** Takes a record with its line; blanks around cells are left out already. */
        void add(int line, List<String> cells);

        /** Returns what is wrong when there is more than can be taken, so that nothing more is read. */
        Optional<Finding> excess();
    }

    /** Gives all records to a sink; returns why the table cannot be read, if it cannot. */
    static Optional<Finding> read(InputText input, Sink sink) {
        int next = 1;
        try (CsvReader<CsvRecord> records = reader(input)) {
            for (CsvRecord record : records) {
                int line = Math.toIntExact(record.getStartingLineNumber());
                next = line + linesOf(record);
                sink.add(line, record.getFields().stream().map(String::strip).toList());
                Optional<Finding> excess = sink.excess();
                if (excess.isPresent()) {
                    return excess.map(finding -> finding.at(new Position(input.name(), line, 1)));
                }
            }
            return Optional.empty();
        } catch (CsvParseException e) {
            return Optional.of(
                    Finding.error("csv.syntax", "", Argument.of("line", next)).at(new Position(input.name(), next, 1)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int linesOf(CsvRecord record) {
        return 1
                + record.getFields().stream().mapToInt(CsvRecords::lineBreaksIn).sum();
    }

    private static int lineBreaksIn(String cell) {
        return (int) LINE_BREAK.matcher(cell).results().count();
    }

    private static CsvReader<CsvRecord> reader(InputText input) {
        return CsvReader.builder()
                .skipEmptyLines(true)
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(input.text());
    }
}
