package org.openipu.benchmarks.validation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import org.openipu.model.citation.Provision;
import org.openipu.model.finding.Argument;
import org.openipu.model.finding.Finding;

/** What was found so far, and the plain checks of single values. */
final class Found {

    private final List<Finding> findings = new ArrayList<>();

    List<Finding> inOrder() {
        if (findings.isEmpty()) {
            return List.of();
        }
        return findings.stream()
                .distinct()
                .sorted(Comparator.comparing(Finding::path, PathComparison::compare)
                        .thenComparing(Finding::code))
                .toList();
    }

    void add(Finding finding) {
        findings.add(finding);
    }

    void error(Location at, String code, Argument... arguments) {
        findings.add(Finding.error(code, at.toString(), arguments));
    }

    void error(Provision broken, Location at, String code, Argument... arguments) {
        findings.add(Finding.error(code, at.toString(), arguments).under(broken));
    }

    void notBlank(String text, Location owner, String component) {
        if (text.trim().isEmpty()) {
            error(owner.key(component), "field.missing", Argument.of("found", text));
        }
    }

    void notBlank(List<String> texts, Location owner, String component) {
        for (int i = 0; i < texts.size(); i++) {
            if (texts.get(i).trim().isEmpty()) {
                error(owner.element(component, i), "field.missing", Argument.of("found", texts.get(i)));
            }
        }
    }

    void positive(int number, Location owner, String component) {
        if (number <= 0) {
            error(owner.key(component), "count.not-positive", Argument.of("found", String.valueOf(number)));
        }
    }

    void positive(OptionalInt number, Location owner, String component) {
        if (number.isPresent()) {
            positive(number.getAsInt(), owner, component);
        }
    }

    void notNegative(long number, Location owner, String component) {
        if (number < 0) {
            error(owner.key(component), "count.negative", Argument.of("found", String.valueOf(number)));
        }
    }

    void notNegative(OptionalInt number, Location owner, String component) {
        if (number.isPresent()) {
            notNegative(number.getAsInt(), owner, component);
        }
    }
}
