package org.openipu.rules.procedure;

import java.util.ArrayList;
import java.util.List;
import org.openipu.model.citation.Cited;
import org.openipu.model.finding.Argument;
import org.openipu.model.finding.Finding;
import org.openipu.rules.rulebook.MembershipParameters;
import org.openipu.rules.rulebook.RequestParameters;

/** Whether a request can be taken in as it stands (Assembly Rule 11.1). */
final class SubmissionCheck {

    private final Submission submission;
    private final EmergencyItemProcedure procedure;
    private final String path;
    private final List<Finding> findings = new ArrayList<>();

    private SubmissionCheck(Submission submission, EmergencyItemProcedure procedure, String path) {
        this.submission = submission;
        this.procedure = procedure;
        this.path = path;
    }

    /**
     * Lists what is wrong with a request.
     *
     * @param path put before the path of each finding
     */
    static List<Finding> check(Submission submission, EmergencyItemProcedure procedure, String path) {
        SubmissionCheck check = new SubmissionCheck(submission, procedure, path);
        check.id();
        check.authors();
        check.documents();
        return check.findings;
    }

    private void id() {
        if (procedure.request(submission.id()).isPresent()) {
            findings.add(Finding.error("request.twice", path + "id", request()));
        }
    }

    private void authors() {
        Cited<Boolean> membersAlone = procedure.rules().get(RequestParameters.MEMBERS_ALONE);
        if (submission.authors().isEmpty()) {
            findings.add(Finding.error("procedure.no-author", path + "authors", request())
                    .under(membersAlone.citation().provision()));
        }
        for (int i = 0; i < submission.authors().size(); i++) {
            author(submission.authors().get(i), path + "authors[" + i + "]", membersAlone);
        }
    }

    private void author(Author author, String place, Cited<Boolean> membersAlone) {
        boolean isMember = author.<Boolean>fold(parliament -> true, organization -> false, group -> false);
        if (!isMember && holds(membersAlone)) {
            findings.add(Finding.error("procedure.author-not-a-member", place, Argument.of("author", author.name()))
                    .under(membersAlone.citation().provision()));
        }
        if (author.<Boolean>fold(Author.OfParliament::suspended, organization -> false, group -> false)) {
            findings.add(Finding.error("procedure.author-suspended", place, Argument.of("author", author.name()))
                    .under(MembershipParameters.SUSPENSION));
        }
    }

    private void documents() {
        Cited<Boolean> both = procedure.rules().get(RequestParameters.BOTH_DOCUMENTS);
        if (!holds(both)) {
            return;
        }
        if (!submission.documents().hasMemorandum()) {
            findings.add(Finding.error("procedure.memorandum-missing", path + "documents", request())
                    .under(both.citation().provision()));
        }
        if (!submission.documents().hasDraftResolution()) {
            findings.add(Finding.error("procedure.draft-resolution-missing", path + "documents", request())
                    .under(both.citation().provision()));
        }
    }

    private Argument request() {
        return Argument.of("request", submission.id());
    }

    private static boolean holds(Cited<Boolean> rule) {
        return rule.findValue().orElse(false);
    }
}
