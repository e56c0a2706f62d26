package org.openipu.io.csv;

import java.util.List;
import org.openipu.io.input.ReadResult;
import org.openipu.model.finding.Finding;

/** Findings as short lines, for comparison: place, severity's first letter, code. */
final class Findings {

    private Findings() {}

    static List<String> of(ReadResult<?> result) {
        return result.findings().stream().map(Findings::line).toList();
    }

    private static String line(Finding finding) {
        String place = finding.position()
                .map(position -> position.line() + ":" + position.column())
                .orElse("-");
        return place + " " + (finding.isError() ? "" : "warning ") + finding.path() + " " + finding.code();
    }
}
