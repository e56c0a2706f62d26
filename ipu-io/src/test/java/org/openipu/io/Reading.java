package org.openipu.io;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openipu.io.input.ReadResult;
import org.openipu.model.finding.Argument;
import org.openipu.model.finding.Finding;

/**
 * What came of reading, in a form that a test can compare as a whole.
 *
 * @param outcome {@code read}, {@code refused} or {@code unreadable}
 * @param findings place, path, code and arguments of each finding, such as {@code v.csv:2:3 yes count.negative -3 9}
 */
public record Reading(String outcome, List<String> findings) {

    public static Reading of(ReadResult<?> result) {
        String outcome = result.fold(read -> "read", refused -> "refused", unreadable -> "unreadable");
        return new Reading(
                outcome, result.findings().stream().map(Reading::note).toList());
    }

    public static Reading read(String... findings) {
        return new Reading("read", List.of(findings));
    }

    public static Reading refused(String... findings) {
        return new Reading("refused", List.of(findings));
    }

    public static Reading unreadable(String... findings) {
        return new Reading("unreadable", List.of(findings));
    }

    private static String note(Finding finding) {
        Stream<String> head = Stream.of(
                finding.position().map(Object::toString).orElse(""),
                finding.isError() ? "" : "warning",
                finding.path(),
                finding.code());
        return Stream.concat(head, finding.arguments().stream().map(Reading::value))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String value(Argument argument) {
        return argument.<String>fold(text -> text, Long::toString, Object::toString, Object::toString);
    }
}
