package org.openipu.rules.procedure;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.openipu.model.citation.Cited;
import org.openipu.model.finding.Argument;
import org.openipu.model.finding.Finding;
import org.openipu.rules.decision.Reason;
import org.openipu.rules.rulebook.RequestParameters;

/** Requests on the same subject become one (Assembly Rule 11.2(c)). */
final class MergerStep {

    private static final int FEWEST = 2;

    private final EmergencyItemProcedure procedure;
    private final Merger merger;
    private final Cited<Boolean> rule;
    private final Objections objections;

    private MergerStep(EmergencyItemProcedure procedure, Merger merger) {
        this.procedure = procedure;
        this.merger = merger;
        this.rule = procedure.rules().get(RequestParameters.MERGING);
        this.objections = Objections.beforeTheChoice(merger, procedure);
    }

    static Transition take(EmergencyItemProcedure procedure, Merger merger) {
        MergerStep step = new MergerStep(procedure, merger);
        step.object();
        return step.objections.isEmpty() ? step.taken() : step.objections.refusal();
    }

    private void object() {
        if (!rule.findValue().orElse(true)) {
            object("procedure.merging-not-allowed", "originals");
        }
        Set<String> originals = new HashSet<>(merger.originals());
        if (originals.size() < FEWEST) {
            object("procedure.too-few-to-merge", "originals", Argument.of("requests", originals.size()));
        }
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < merger.originals().size(); i++) {
            original(merger.originals().get(i), "originals[" + i + "]", seen);
        }
        objections.addAll(SubmissionCheck.check(merger.joint(), procedure, "joint."));
    }

    private void original(String id, String path, Set<String> seen) {
        if (!seen.add(id)) {
            objections.add(Finding.error("request.twice", path, Argument.of("request", id)));
        } else {
            objections
                    .request(id, path, RequestRecord::isOpen, "procedure.not-open-for-merging")
                    .ifPresent(original -> compare(original.submission(), path));
        }
    }

    private void compare(Submission original, String path) {
        Submission joint = merger.joint();
        if (!original.subject().about().equals(joint.subject().about())) {
            object(
                    "procedure.subjects-differ",
                    path,
                    Argument.of("request", original.id()),
                    Argument.of("subject", original.subject().about()),
                    Argument.of("joint", joint.subject().about()));
        }
        for (Author author : original.authors()) {
            if (!joint.authors().contains(author)) {
                object(
                        "procedure.joint-author-missing",
                        "joint.authors",
                        Argument.of("author", author.name()),
                        Argument.of("request", original.id()));
            }
        }
    }

    private void object(String code, String path, Argument... arguments) {
        objections.add(
                Finding.error(code, path, arguments).under(rule.citation().provision()));
    }

    private Transition taken() {
        List<RequestRecord> merged = procedure.requests().stream()
                .map(record ->
                        merger.originals().contains(record.id()) ? record.at(new DroppedStage.Merged(merger)) : record)
                .toList();
        return new Transition.Taken(
                procedure.after(merger, SubmissionStep.with(merged, merger.joint())),
                List.of(Reason.of(
                        "emergency-item.merged",
                        rule.citation(),
                        Argument.of("requests", String.join(", ", merger.originals())),
                        Argument.of("joint", merger.joint().id()))));
    }
}
