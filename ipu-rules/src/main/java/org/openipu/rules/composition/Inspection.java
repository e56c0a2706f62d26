package org.openipu.rules.composition;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.openipu.model.citation.Cited;
import org.openipu.model.citation.Standing;
import org.openipu.model.finding.Argument;
import org.openipu.model.finding.Finding;
import org.openipu.rules.decision.Reason;
import org.openipu.rules.rulebook.Parameter;
import org.openipu.rules.rulebook.RuleBook;

/** Gathers what is found while a composition is checked, and what has to stay open. */
final class Inspection {

    private final RuleBook rules;
    private final List<Finding> findings = new ArrayList<>();
    private final List<Reason> open = new ArrayList<>();

    Inspection(RuleBook rules) {
        this.rules = rules;
    }

    boolean isKnown(Parameter<?> parameter) {
        return rules.get(parameter).isKnown();
    }

    /** Checks by a parameter, or states that it is not known. */
    <T> void by(Parameter<T> parameter, Consumer<Cited<T>> check) {
        Cited<T> rule = rules.get(parameter);
        if (rule.isKnown()) {
            check.accept(rule);
        } else {
            open.add(Reason.of("composition.open-rule", rule.citation(), Argument.of("parameter", parameter.name())));
        }
    }

    /** Finds an error, or a warning where the rule is only assumed: nobody is refused on a recollection. */
    void broken(Cited<?> rule, String code, String path, Argument... arguments) {
        Finding finding = rule.citation().standing() == Standing.ASSUMED
                ? Finding.warning(code, path, arguments)
                : Finding.error(code, path, arguments);
        findings.add(finding.under(rule.citation().provision()));
    }

    void noted(Cited<?> rule, String code, String path, Argument... arguments) {
        findings.add(
                Finding.warning(code, path, arguments).under(rule.citation().provision()));
    }

    void found(Finding finding) {
        findings.add(finding);
    }

    void open(Cited<?> rule, String code, long unstated) {
        open.add(Reason.of(code, rule.citation(), Argument.of("unstated", unstated)));
    }

    CompositionReport report() {
        return new CompositionReport(rules.date(), findings, open);
    }
}
