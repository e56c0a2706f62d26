package org.openipu.io.text;

import java.util.Locale;
import org.openipu.model.finding.Finding;

/** A finding as one line of plain text. */
public final class FindingText {

    private FindingText() {}

    /**
     * Words a finding with its place and code.
     *
     * @param finding the finding
     * @param words the language
     * @return such as {@code votes.csv:14:3: error: yes: A whole number is expected, not 5.5. [count.not-whole]}
     */
    public static String write(Finding finding, Words words) {
        String place = finding.position().map(position -> position + ": ").orElse("");
        String severity = words.text("severity." + finding.severity().name().toLowerCase(Locale.ROOT));
        String path = finding.path().isEmpty() ? "" : finding.path() + ": ";
        String provision =
                finding.provision().map(broken -> " (" + words.of(broken) + ")").orElse("");
        return OneLine.of(place + severity + ": " + path + words.of(finding) + provision + " [" + finding.code() + "]");
    }
}
