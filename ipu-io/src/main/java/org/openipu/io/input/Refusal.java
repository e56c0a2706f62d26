package org.openipu.io.input;

import java.util.List;
import org.openipu.model.finding.Argument;
import org.openipu.model.finding.Finding;

/** An input of which nothing can be read. */
final class Refusal {

    private Refusal() {}

    static <T> ReadResult<T> of(String code, String file) {
        return of(Finding.error(code, "", Argument.of("file", file)));
    }

    static <T> ReadResult<T> of(Finding finding) {
        return new ReadResult.Unreadable<>(List.of(finding));
    }
}
