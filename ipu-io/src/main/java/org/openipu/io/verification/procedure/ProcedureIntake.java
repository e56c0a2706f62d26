package org.openipu.io.verification.procedure;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openipu.io.verification.derivation.Part;
import org.openipu.io.verification.procedure.ProcedureEntry.Asker;
import org.openipu.io.verification.procedure.ProcedureEntry.Handed;

/**
 * A request comes in: from Members alone, with a memorandum and a draft resolution (Rule 11.1), or as a joint one for several on
 * the same subject (11.2(c)).
 */
final class ProcedureIntake {

    /** Where the suspension of a Member stands. */
    private static final String SUSPENSION = "Statutes 4.2";

    private final ProcedureRules rules;
    private final List<ProcedureRequest> requests;
    private final ProcedureStep step;

    ProcedureIntake(ProcedureRules rules, List<ProcedureRequest> requests, ProcedureStep step) {
        this.rules = rules;
        this.requests = requests;
        this.step = step;
    }

    void take(ProcedureEntry entry) {
        Handed handed = entry.handed().orElseThrow();
        if (entry.kind().equals(ProcedureEntry.MERGER)) {
            merge(entry, handed);
        } else {
            submit(handed);
        }
    }

    private void submit(Handed handed) {
        check(handed, "");
        rules.lastDay()
                .filter(handed.day()::isAfter)
                .ifPresent(
                        day -> step.object("procedure.after-deadline", "day", rules.provision(ProcedureRules.DEADLINE))
                                .put("request", handed.id())
                                .put("day", handed.day().toString())
                                .put("last", day.toString()));
        if (step.isRefused()) {
            return;
        }
        requests.add(new ProcedureRequest(handed));
        if (rules.known(ProcedureRules.DEADLINE).isEmpty()) {
            step.reason(rules.reason("emergency-item.deadline-unknown", ProcedureRules.DEADLINE))
                    .put("request", handed.id());
        }
        step.reason(rules.reason(subject(), ProcedureRules.SUBJECT)).put("request", handed.id());
    }

    private String subject() {
        return switch (rules.known(ProcedureRules.SUBJECT).flatMap(Part::text).orElse("")) {
            case "major-event" -> "emergency-item.subject-major-event";
            case "recent-major-situation" -> "emergency-item.subject-recent-situation";
            default -> "emergency-item.subject-unknown";
        };
    }

    /** Says what is wrong with a request as it stands. */
    private void check(Handed handed, String path) {
        if (find(handed.id()).isPresent()) {
            step.object("request.twice", path + "id", null).put("request", handed.id());
        }
        String membersAlone = rules.provision(ProcedureRules.MEMBERS_ALONE);
        if (handed.authors().isEmpty()) {
            step.object("procedure.no-author", path + "authors", membersAlone).put("request", handed.id());
        }
        for (int i = 0; i < handed.authors().size(); i++) {
            author(handed.authors().get(i), path + "authors[" + i + "]", membersAlone);
        }
        if (rules.holds(ProcedureRules.BOTH_DOCUMENTS)) {
            document(handed.hasMemorandum(), "procedure.memorandum-missing", handed, path);
            document(handed.hasDraftResolution(), "procedure.draft-resolution-missing", handed, path);
        }
    }

    private void author(Asker author, String path, String membersAlone) {
        boolean parliament = List.of("member", "suspended-member").contains(author.as());
        if (!parliament && rules.holds(ProcedureRules.MEMBERS_ALONE)) {
            step.object("procedure.author-not-a-member", path, membersAlone).put("author", author.name());
        }
        if (author.as().equals("suspended-member")) {
            step.object("procedure.author-suspended", path, SUSPENSION).put("author", author.name());
        }
    }

    private void document(boolean enclosed, String code, Handed handed, String path) {
        if (!enclosed) {
            step.object(code, path + "documents", rules.provision(ProcedureRules.BOTH_DOCUMENTS))
                    .put("request", handed.id());
        }
    }

    private void merge(ProcedureEntry entry, Handed joint) {
        List<String> originals = entry.originals();
        String merging = rules.provision(ProcedureRules.MERGING);
        if (rules.excludes(ProcedureRules.MERGING)) {
            step.object("procedure.merging-not-allowed", "originals", merging);
        }
        int different = new HashSet<>(originals).size();
        if (different < 2) {
            step.object("procedure.too-few-to-merge", "originals", merging).put("requests", different);
        }
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < originals.size(); i++) {
            String path = "originals[" + i + "]";
            if (seen.add(originals.get(i))) {
                original(originals.get(i), path, joint, merging);
            } else {
                step.object("request.twice", path, null).put("request", originals.get(i));
            }
        }
        check(joint, "joint.");
        if (step.isRefused()) {
            return;
        }
        requests.stream().filter(request -> seen.contains(request.id())).forEach(request -> request.moveTo("merged"));
        requests.add(new ProcedureRequest(joint));
        step.reason(rules.reason("emergency-item.merged", ProcedureRules.MERGING))
                .put("requests", String.join(", ", originals))
                .put("joint", joint.id());
    }

    /** A request that is replaced is open, about the same, and none of its authors is left out. */
    private void original(String id, String path, Handed joint, String merging) {
        Optional<ProcedureRequest> found = find(id);
        if (found.isEmpty()) {
            step.object("request.unknown", path, null).put("request", id);
            return;
        }
        Handed replaced = found.get().handed();
        if (!found.get().isOpen()) {
            step.object("procedure.not-open-for-merging", path, null).put("request", id);
        }
        if (!replaced.about().equals(joint.about())) {
            step.object("procedure.subjects-differ", path, merging)
                    .put("request", id)
                    .put("subject", replaced.about())
                    .put("joint", joint.about());
        }
        replaced.authors().stream()
                .filter(author -> !joint.authors().contains(author))
                .forEach(author -> step.object("procedure.joint-author-missing", "joint.authors", merging)
                        .put("author", author.name())
                        .put("request", id));
    }

    private Optional<ProcedureRequest> find(String id) {
        return requests.stream().filter(request -> request.id().equals(id)).findFirst();
    }
}
