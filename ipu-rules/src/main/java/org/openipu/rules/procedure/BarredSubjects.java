package org.openipu.rules.procedure;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openipu.model.citation.Cited;
import org.openipu.model.finding.Argument;
import org.openipu.rules.decision.Decision;
import org.openipu.rules.decision.Reason;
import org.openipu.rules.rulebook.RequestParameters;

/**
 * Which subjects may not be brought into the draft resolution on the emergency item (Assembly Rule 11.2(d)): those of
 * withdrawn and rejected requests, unless the accepted request and its title plainly name them.
 *
 * @param barred the keys of the subjects that are barred, in the order of the requests; empty when there is no emergency
 *     item
 * @param unclear the keys of subjects of which the rule, as it is known, does not say: those of requests that had the
 *     majority and were not taken, and all where the rule itself was not found
 */
public record BarredSubjects(List<String> barred, List<String> unclear) {

    /** Copies the lists. */
    public BarredSubjects {
        barred = List.copyOf(barred);
        unclear = List.copyOf(unclear);
    }

    static Decision<BarredSubjects> after(EmergencyItemProcedure procedure) {
        Optional<Subject> accepted = procedure.requests().stream()
                .filter(record -> record.stage() instanceof ChosenStage.Accepted)
                .map(record -> record.submission().subject())
                .findFirst();
        Cited<Boolean> rule = procedure.rules().get(RequestParameters.BARRED_SUBJECTS);
        List<Reason> reasons = new ArrayList<>();
        BarredSubjects subjects = accepted.filter(item -> rule.findValue().orElse(true))
                .map(item -> after(procedure.requests(), item, rule.isKnown()))
                .orElse(new BarredSubjects(List.of(), List.of()));
        subjects.barred.forEach(subject -> reasons.add(
                Reason.of("emergency-item.subject-barred", rule.citation(), Argument.of("subject", subject))));
        subjects.unclear.forEach(subject -> reasons.add(
                Reason.of("emergency-item.subject-unclear", rule.citation(), Argument.of("subject", subject))));
        return new Decision<>(subjects, procedure.rules().date(), reasons);
    }

    private static BarredSubjects after(List<RequestRecord> requests, Subject accepted, boolean known) {
        Set<String> barred = new LinkedHashSet<>();
        Set<String> unclear = new LinkedHashSet<>();
        for (RequestRecord record : requests) {
            String subject = record.submission().subject().about();
            if (accepted.names(subject)) {
                continue;
            }
            if (isWithdrawnOrRejected(record.stage())) {
                (known ? barred : unclear).add(subject);
            } else if (record.stage() instanceof ChosenStage.NotAccepted) {
                unclear.add(subject);
            }
        }
        unclear.removeAll(barred);
        return new BarredSubjects(List.copyOf(barred), List.copyOf(unclear));
    }

    private static boolean isWithdrawnOrRejected(RequestStage stage) {
        return stage instanceof DroppedStage.Withdrawn || stage instanceof VotedStage.Rejected;
    }
}
