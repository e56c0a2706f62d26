package org.openipu.rules.procedure;

import static java.util.stream.Collectors.toMap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Stages by name, and steps that have to succeed. */
final class Stages {

    private Stages() {}

    static String name(RequestStage stage) {
        return stage.fold(
                open -> open.foldOpen(
                        submitted -> "submitted", admissible -> "admissible", doubted -> "doubted", voided -> "voided"),
                voted -> voted.foldVoted(v -> "voted", rejected -> "rejected", eligible -> "eligible"),
                dropped -> dropped.foldDropped(
                        withdrawn -> "withdrawn", merged -> "merged", inadmissible -> "inadmissible"),
                chosen -> chosen.foldChosen(
                        accepted -> "accepted", notAccepted -> "not accepted", undecided -> "undecided"));
    }

    static Map<String, String> of(EmergencyItemProcedure procedure) {
        return procedure.requests().stream()
                .collect(toMap(RequestRecord::id, record -> name(record.stage()), (a, b) -> a + b, LinkedHashMap::new));
    }

    /** Takes all steps, and fails with the findings of the first that is refused. */
    static EmergencyItemProcedure after(EmergencyItemProcedure procedure, ProcedureEvent... events) {
        return procedure
                .applyAll(List.of(events))
                .fold(
                        Transition.Taken::procedure,
                        refused -> {
                            throw new AssertionError(refused.findings());
                        },
                        unknown -> {
                            throw new AssertionError(unknown.reasons());
                        });
    }

    /** Takes a step that has to be refused and returns its findings: code, path and provision. */
    static List<String> refusal(EmergencyItemProcedure procedure, ProcedureEvent event) {
        return procedure
                .apply(event)
                .fold(
                        taken -> {
                            throw new AssertionError("taken: " + event);
                        },
                        refused -> refused.findings().stream()
                                .map(finding -> finding.code() + " " + finding.path()
                                        + finding.provision()
                                                .map(provision -> " under " + provision)
                                                .orElse(""))
                                .toList(),
                        unknown -> {
                            throw new AssertionError(unknown.reasons());
                        });
    }

    /** Takes a step that has to be taken and returns its reasons: code and standing. */
    static List<String> reasons(EmergencyItemProcedure procedure, ProcedureEvent event) {
        return procedure
                .apply(event)
                .fold(
                        taken -> taken.reasons().stream()
                                .map(reason -> reason.code() + " " + reason.standing())
                                .toList(),
                        refused -> {
                            throw new AssertionError(refused.findings());
                        },
                        unknown -> {
                            throw new AssertionError(unknown.reasons());
                        });
    }
}
