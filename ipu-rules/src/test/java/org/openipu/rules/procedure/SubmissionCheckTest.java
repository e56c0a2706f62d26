package org.openipu.rules.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openipu.model.citation.Citation;
import org.openipu.model.citation.Cited;
import org.openipu.model.citation.Edition;
import org.openipu.model.citation.Provision;
import org.openipu.model.citation.Source;
import org.openipu.model.citation.Standing;
import org.openipu.model.finding.Argument;
import org.openipu.model.finding.Finding;
import org.openipu.model.group.GeopoliticalGroup;
import org.openipu.model.parliament.Affiliation;
import org.openipu.model.parliament.CountryCode;
import org.openipu.rules.rulebook.Parameter;
import org.openipu.rules.rulebook.RequestParameters;
import org.openipu.rules.rulebook.RuleBook;

/** Who may ask and with what, by Rule 11.1 and by rules that an application puts in its place. */
class SubmissionCheckTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final Events NOW = new Events(DAY);
    private static final Author OBSERVER = new Author.OfOrganization("Observer", Affiliation.OBSERVER);
    private static final Author SUSPENDED = new Author.OfParliament(CountryCode.of("SY"), true);
    private static final Cited<Boolean> FALSE = Cited.of(false, ours(Standing.ASSUMED));
    private static final Cited<Boolean> UNKNOWN = Cited.unknown(ours(Standing.UNKNOWN));

    @Test
    void needsAnAuthor() {
        assertThat(Stages.refusal(open(RuleBook.at(DAY)), NOW.submittedBy()))
                .containsExactly("procedure.no-author authors under Assembly Rules 11.1");
    }

    @Test
    @DisplayName("What is wrong with a joint request stands under the joint request")
    void standsUnderTheJointRequest() {
        Submission joint = new Submission(
                DAY,
                "j",
                "Joint",
                Subject.of("x"),
                List.of(Events.member("JO"), Events.member("KW"), OBSERVER, SUSPENDED),
                List.of(),
                Submission.Documents.NONE);
        EmergencyItemProcedure two =
                Stages.after(open(RuleBook.at(DAY)), NOW.submission("i", "x", "JO"), NOW.submission("ii", "x", "KW"));

        assertThat(Stages.refusal(two, new Merger(List.of("i", "ii"), joint)))
                .containsExactly(
                        "procedure.author-not-a-member joint.authors[2] under Assembly Rules 11.1",
                        "procedure.author-suspended joint.authors[3] under Statutes 4.2",
                        "procedure.memorandum-missing joint.documents under Assembly Rules 11.1",
                        "procedure.draft-resolution-missing joint.documents under Assembly Rules 11.1");
    }

    @Test
    @DisplayName("Where the rule lets others ask than Members, or is not known, nobody is refused for what they are")
    void letsOthersAskWhereTheRuleDoes() {
        for (Cited<Boolean> rule : List.of(FALSE, UNKNOWN)) {
            EmergencyItemProcedure procedure = open(with(RequestParameters.MEMBERS_ALONE, rule));

            assertThat(Stages.of(Stages.after(procedure, NOW.submittedBy(OBSERVER))))
                    .containsExactly(entry("i", "submitted"));
            assertThat(Stages.refusal(procedure, NOW.submittedBy(OBSERVER, SUSPENDED)))
                    .containsExactly("procedure.author-suspended authors[1] under Statutes 4.2");
        }
    }

    @Test
    void needsNoDocumentsWhereTheRuleAsksForNone() {
        Submission without = new Submission(
                DAY, "i", "Title", Subject.of("x"), List.of(Events.member("JO")), List.of(), Submission.Documents.NONE);

        for (Cited<Boolean> rule : List.of(FALSE, UNKNOWN)) {
            assertThat(Stages.of(Stages.after(open(with(RequestParameters.BOTH_DOCUMENTS, rule)), without)))
                    .containsExactly(entry("i", "submitted"));
        }
    }

    @Test
    void namesTheAuthorsThatMayNotAsk() {
        Author group = new Author.OfGroup(GeopoliticalGroup.ARAB);

        assertThat(open(RuleBook.at(DAY)).apply(NOW.submittedBy(group, OBSERVER, SUSPENDED)))
                .isEqualTo(new Transition.Refused(List.of(
                        notAMember(0, "ARAB"),
                        notAMember(1, "Observer"),
                        Finding.error("procedure.author-suspended", "authors[2]", Argument.of("author", "SY"))
                                .under(Provision.statute("4.2")))));
    }

    private static Finding notAMember(int index, String author) {
        return Finding.error("procedure.author-not-a-member", "authors[" + index + "]", Argument.of("author", author))
                .under(Provision.assemblyRule("11.1"));
    }

    private static Citation ours(Standing standing) {
        return new Citation(
                Provision.assemblyRule("11"),
                new Edition("ours", Optional.empty(), Optional.empty()),
                standing,
                new Source("ours", ""));
    }

    private static RuleBook with(Parameter<Boolean> parameter, Cited<Boolean> rule) {
        return RuleBook.at(DAY).with(parameter, rule);
    }

    private static EmergencyItemProcedure open(RuleBook rules) {
        return EmergencyItemProcedure.open(1, DAY, rules);
    }
}
