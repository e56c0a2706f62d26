package org.openipu.rules.procedure;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.openipu.model.citation.Cited;
import org.openipu.model.finding.Argument;
import org.openipu.model.finding.Finding;
import org.openipu.rules.decision.Reason;
import org.openipu.rules.rulebook.DeadlineParameters;
import org.openipu.rules.rulebook.RuleBook;
import org.openipu.rules.rulebook.SubjectWording;

/** A request comes in. */
final class SubmissionStep {

    private SubmissionStep() {}

    static Transition take(EmergencyItemProcedure procedure, Submission submission) {
        Objections objections = Objections.beforeTheChoice(submission, procedure);
        objections.addAll(SubmissionCheck.check(submission, procedure, ""));
        Cited<Period> deadline = procedure.rules().get(DeadlineParameters.EMERGENCY_ITEM);
        deadline.findValue()
                .map(procedure.opening()::minus)
                .filter(submission.day()::isAfter)
                .ifPresent(last -> objections.add(late(submission, last, deadline)));
        if (!objections.isEmpty()) {
            return objections.refusal();
        }
        return new Transition.Taken(
                procedure.after(submission, with(procedure.requests(), submission)),
                reasons(submission, deadline, procedure.rules()));
    }

    static List<RequestRecord> with(List<RequestRecord> requests, Submission submission) {
        List<RequestRecord> all = new ArrayList<>(requests);
        all.add(new RequestRecord(submission, new OpenStage.Submitted(), List.of()));
        return all;
    }

    private static Finding late(Submission submission, LocalDate last, Cited<Period> deadline) {
        return Finding.error(
                        "procedure.after-deadline",
                        "day",
                        Argument.of("request", submission.id()),
                        Argument.of("day", submission.day()),
                        Argument.of("last", last))
                .under(deadline.citation().provision());
    }

    private static List<Reason> reasons(Submission submission, Cited<Period> deadline, RuleBook rules) {
        List<Reason> reasons = new ArrayList<>();
        Argument request = Argument.of("request", submission.id());
        if (!deadline.isKnown()) {
            reasons.add(Reason.of("emergency-item.deadline-unknown", deadline.citation(), request));
        }
        Cited<SubjectWording> subject = rules.emergencyItem().subject();
        String code = subject.findValue().map(SubmissionStep::wording).orElse("emergency-item.subject-unknown");
        reasons.add(Reason.of(code, subject.citation(), request));
        return reasons;
    }

    private static String wording(SubjectWording wording) {
        return switch (wording) {
            case MAJOR_EVENT -> "emergency-item.subject-major-event";
            case RECENT_MAJOR_SITUATION -> "emergency-item.subject-recent-situation";
        };
    }
}
