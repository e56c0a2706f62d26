package org.openipu.io.verification.procedure;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openipu.io.verification.procedure.ProcedureEntry.Handed;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The subjects of withdrawn and rejected requests, which the draft resolution on the emergency item may not bring in unless the
 * accepted request plainly names them (Rule 11.2(d)); and those of which the rule does not say.
 */
final class ProcedureSubjects {

    private static final List<String> GONE = List.of(ProcedureRequest.WITHDRAWN, ProcedureRequest.REJECTED);

    private final ProcedureRules rules;
    private final List<ProcedureRequest> requests;

    ProcedureSubjects(ProcedureRules rules, List<ProcedureRequest> requests) {
        this.rules = rules;
        this.requests = requests;
    }

    void put(ObjectNode outcome) {
        Set<String> barred = new LinkedHashSet<>();
        Set<String> unclear = new LinkedHashSet<>();
        Optional<Handed> item = requests.stream()
                .filter(request -> request.is(ProcedureRequest.ACCEPTED))
                .map(ProcedureRequest::handed)
                .findFirst();
        boolean known = rules.known(ProcedureRules.BARRED).isPresent();
        if (item.isPresent() && !rules.excludes(ProcedureRules.BARRED)) {
            for (ProcedureRequest request : requests) {
                String subject = request.handed().about();
                boolean gone = GONE.contains(request.standing().stage());
                boolean named = subject.equals(item.get().about())
                        || item.get().alsoNamed().contains(subject);
                if (!named && (gone || request.is(ProcedureRequest.NOT_ACCEPTED))) {
                    (gone && known ? barred : unclear).add(subject);
                }
            }
        }
        unclear.removeAll(barred);
        write(barred, outcome.putArray("barred"));
        write(unclear, outcome.putArray("unclear"));
        ArrayNode reasons = outcome.putArray("subjectReasons");
        barred.forEach(subject -> reasons.add(reason("emergency-item.subject-barred", subject)));
        unclear.forEach(subject -> reasons.add(reason("emergency-item.subject-unclear", subject)));
    }

    private ObjectNode reason(String code, String subject) {
        return rules.reason(code, ProcedureRules.BARRED).put("subject", subject);
    }

    private static void write(Set<String> subjects, ArrayNode array) {
        subjects.forEach(array::add);
    }
}
