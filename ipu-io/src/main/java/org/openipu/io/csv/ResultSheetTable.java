package org.openipu.io.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategy;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.openipu.model.vote.DelegationVote;
import org.openipu.model.vote.RequestVote;
import org.openipu.model.vote.ResultSheet;
import org.openipu.model.vote.RollCall;
import org.openipu.model.vote.Tally;
import org.openipu.model.vote.VotingRight;

/** The rows of a table of votes. */
final class ResultSheetTable {

    /** Quoted is all else, so that a spreadsheet which separates cells by something else does not cut a text in two. */
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}._() -]*");

    private static final QuoteStrategy QUOTES = new QuoteStrategy() {
        @Override
        public boolean quoteValue(int lineNo, int fieldIdx, String value) {
            return !PLAIN.matcher(value).matches();
        }
    };

    private ResultSheetTable() {}

    static String tallies(ResultSheet sheet, List<String> header) {
        return write(rows -> {
            rows.accept(header);
            sheet.votes().forEach(vote -> rows.accept(row(vote, List.of(), vote.tally())));
        });
    }

    static String rollCalls(ResultSheet sheet, List<String> header, List<String> rollColumns) {
        boolean withRoll = sheet.votes().stream()
                .flatMap(vote -> entries(vote).stream())
                .anyMatch(entry -> entry.right().isPresent());
        return write(rows -> {
            rows.accept(withRoll ? both(header, rollColumns) : header);
            for (RequestVote vote : sheet.votes()) {
                for (DelegationVote entry : entries(vote)) {
                    List<String> cells = row(vote, List.of(entry.delegation().alpha2()), entry.votes());
                    rows.accept(withRoll ? both(cells, right(entry.right())) : cells);
                }
            }
        });
    }

    private static List<DelegationVote> entries(RequestVote vote) {
        return vote.votes() instanceof RollCall rollCall ? rollCall.votes() : List.of();
    }

    private static List<String> row(RequestVote vote, List<String> member, Tally tally) {
        List<String> cells = new ArrayList<>();
        cells.add(SafeCell.write(vote.id()));
        cells.addAll(member);
        cells.add(Integer.toString(tally.affirmative()));
        cells.add(Integer.toString(tally.negative()));
        cells.add(Integer.toString(tally.abstentions()));
        return cells;
    }

    private static List<String> right(Optional<VotingRight> right) {
        return right.map(line -> List.of(Integer.toString(line.entitlement()), Integer.toString(line.delegates())))
                .orElse(List.of("", ""));
    }

    private static List<String> both(List<String> cells, List<String> more) {
        List<String> all = new ArrayList<>(cells);
        all.addAll(more);
        return all;
    }

    private static String write(Consumer<Consumer<List<String>>> table) {
        StringWriter text = new StringWriter();
        try (CsvWriter rows = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.CRLF)
                .quoteStrategy(QUOTES)
                .build(text)) {
            table.accept(rows::writeRecord);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
