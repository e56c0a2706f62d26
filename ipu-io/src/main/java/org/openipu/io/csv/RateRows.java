package org.openipu.io.csv;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openipu.io.input.ReadResult;
import org.openipu.io.internal.field.Field;
import org.openipu.model.finding.Argument;
import org.openipu.model.finding.Finding;
import org.openipu.rules.conversion.PublishedRate;
import org.openipu.rules.conversion.RateTable;

/** Rates as they come in: the second of two values for one day and pair of currencies is a finding. */
final class RateRows {

    private final List<Finding> findings = new ArrayList<>();
    private final Map<DayAndPair, PublishedRate> rates = new HashMap<>();

    List<Finding> findings() {
        return findings;
    }

    void add(PublishedRate rate, Field field) {
        String base = rate.base().getCurrencyCode();
        String quote = rate.quote().getCurrencyCode();
        PublishedRate earlier = rates.putIfAbsent(new DayAndPair(rate.date(), base, quote), rate);
        if (earlier != null && earlier.value().compareTo(rate.value()) != 0) {
            findings.add(field.error(
                    "rate.differs",
                    Argument.of("found", rate.value().toPlainString()),
                    Argument.of("base", base),
                    Argument.of("quote", quote),
                    Argument.of("day", rate.date()),
                    Argument.of("earlier", earlier.value().toPlainString())));
        }
    }

    ReadResult<RateTable> result() {
        return ReadResult.of(findings, () -> RateTable.of(rates.values()));
    }

    private record DayAndPair(LocalDate day, String base, String quote) {}
}
