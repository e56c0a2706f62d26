package org.openipu.examples.cli;

import java.util.List;
import java.util.Optional;
import org.openipu.io.input.ReadResult;
import org.openipu.model.finding.Argument;
import org.openipu.model.finding.Finding;

/**
 * What came of a conversion.
 *
 * @param text the result; empty when nothing of the input has that form
 * @param findings what the form has no place for
 */
record Converted(Optional<String> text, List<Finding> findings) {

    static Converted of(String text, List<Finding> findings) {
        return new Converted(Optional.of(text), findings);
    }

    static Converted of(ReadResult<String> written) {
        return new Converted(written.findValue(), written.findings());
    }

    static Finding leftOut(String record, List<String> fields, String form) {
        return Finding.warning(
                "interchange.left-out",
                "",
                Argument.of("record", record),
                Argument.of("fields", String.join(", ", fields)),
                Argument.of("form", form));
    }

    static Finding noForm(String record, String form) {
        return Finding.error("interchange.no-form", "", Argument.of("record", record), Argument.of("form", form));
    }
}
