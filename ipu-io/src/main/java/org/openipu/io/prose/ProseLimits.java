package org.openipu.io.prose;

import java.util.List;
import java.util.Locale;
import org.openipu.io.input.InputText;
import org.openipu.model.finding.Argument;
import org.openipu.model.finding.Finding;
import org.openipu.model.finding.Position;

/** What no text may be: of too many lines, of lines that are too long, or with marks that turn the direction of writing. */
final class ProseLimits {

    private static final String REORDERING = "\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069";

    private ProseLimits() {}

    static void check(InputText input, List<SourceLine> lines, List<Finding> findings) {
        if (lines.size() > input.limits().rows()) {
            findings.add(Finding.error(
                            "text.too-many-lines",
                            "",
                            Argument.of("limit", input.limits().rows()))
                    .at(new Position(input.name(), input.limits().rows() + 1, 1)));
            return;
        }
        for (SourceLine line : lines) {
            if (line.text().length() > input.limits().fieldLength()) {
                findings.add(tooLong(input, "", line.number()));
            } else {
                reordering(input, line, findings);
            }
        }
    }

    static Finding tooLong(InputText input, String path, int line) {
        return Finding.error(
                        "text.too-long",
                        path,
                        Argument.of("limit", input.limits().fieldLength()))
                .at(new Position(input.name(), line, 1));
    }

    private static void reordering(InputText input, SourceLine line, List<Finding> findings) {
        for (int i = 0; i < line.text().length(); i++) {
            char character = line.text().charAt(i);
            if (REORDERING.indexOf(character) >= 0) {
                findings.add(Finding.error(
                                "text.control-character",
                                "",
                                Argument.of("character", String.format(Locale.ROOT, "U+%04X", (int) character)))
                        .at(new Position(input.name(), line.number(), i + 1)));
                return;
            }
        }
    }
}
