package org.openipu.rules.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openipu.model.citation.Citation;
import org.openipu.model.citation.Cited;
import org.openipu.model.citation.Edition;
import org.openipu.model.citation.Provision;
import org.openipu.model.citation.Source;
import org.openipu.model.citation.Standing;
import org.openipu.model.group.GeopoliticalGroup;
import org.openipu.model.parliament.Affiliation;
import org.openipu.model.parliament.CountryCode;
import org.openipu.rules.rulebook.DeadlineParameters;
import org.openipu.rules.rulebook.RuleBook;

/** Handing in a request. Figures are invented. */
class SubmissionTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final Events NOW = new Events(DAY);
    private static final Citation OURS = new Citation(
            Provision.assemblyRule("11"),
            new Edition("ours", Optional.empty(), Optional.empty()),
            Standing.ASSUMED,
            new Source("ours", ""));

    @Test
    void opensForAnAssembly() {
        EmergencyItemProcedure procedure = EmergencyItemProcedure.open(153, DAY.minusDays(1), RuleBook.at(DAY));

        assertThat(procedure.assembly()).isEqualTo(153);
        assertThat(procedure.opening()).isEqualTo(DAY.minusDays(1));
        assertThat(procedure.decision()).isEmpty();
        assertThatThrownBy(() -> EmergencyItemProcedure.open(0, DAY, RuleBook.at(DAY)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesARequestWithEverythingThatIsWrongWithIt() {
        Submission wrong = new Submission(
                DAY.minusDays(1),
                "i",
                "Title",
                Subject.of("x"),
                List.of(
                        new Author.OfOrganization("Observer", Affiliation.OBSERVER),
                        new Author.OfGroup(GeopoliticalGroup.ARAB),
                        new Author.OfParliament(CountryCode.of("SY"), true)),
                List.of(),
                Submission.Documents.NONE);

        assertThat(Stages.refusal(with(NOW.submission("i", "x", "JO")), wrong))
                .containsExactly(
                        "procedure.day-not-in-order day",
                        "request.twice id",
                        "procedure.author-not-a-member authors[0] under Assembly Rules 11.1",
                        "procedure.author-not-a-member authors[1] under Assembly Rules 11.1",
                        "procedure.author-suspended authors[2] under Statutes 4.2",
                        "procedure.memorandum-missing documents under Assembly Rules 11.1",
                        "procedure.draft-resolution-missing documents under Assembly Rules 11.1");
    }

    @ParameterizedTest
    @CsvSource({"MEMORANDUM_ALONE, draft-resolution-missing", "DRAFT_RESOLUTION_ALONE, memorandum-missing"})
    void refusesARequestWithOneDocument(Submission.Documents documents, String code) {
        Submission one =
                new Submission(DAY, "i", "Title", Subject.of("x"), List.of(Events.member("JO")), List.of(), documents);

        assertThat(Stages.refusal(open(), one))
                .containsExactly("procedure." + code + " documents under Assembly Rules 11.1");
    }

    @Test
    void takesARequestMadeWithTheSupportOfAGroup() {
        Submission supported = new Submission(
                DAY,
                "i",
                "Title",
                Subject.of("x"),
                List.of(Events.member("ZA")),
                List.of(GeopoliticalGroup.AFRICAN, GeopoliticalGroup.ARAB),
                Submission.Documents.BOTH);

        assertThat(Stages.of(with(supported))).containsExactly(entry("i", "submitted"));
    }

    @ParameterizedTest
    @DisplayName("says what a request has to be about on the day, and that no time limit is known")
    @CsvSource({
        "2018-10-14, subject-major-event CERTAIN",
        "2020-01-01, subject-unknown UNKNOWN",
        "2024-03-24, subject-recent-situation CERTAIN",
        "2026-11-24, subject-recent-situation INFERRED",
        "1971-09-04, subject-unknown UNKNOWN"
    })
    void tellsTheWordingOfTheDay(LocalDate day, String subject) {
        assertThat(Stages.reasons(
                        EmergencyItemProcedure.open(1, day, RuleBook.at(day)),
                        new Events(day).submission("i", "x", "JO")))
                .containsExactly("emergency-item.deadline-unknown UNKNOWN", "emergency-item." + subject);
    }

    @Test
    @DisplayName("a time limit that the application knows is held against requests, and not against joint ones")
    void keepsAKnownTimeLimit() {
        RuleBook rules = RuleBook.at(DAY).with(DeadlineParameters.EMERGENCY_ITEM, Cited.of(Period.ofDays(1), OURS));
        EmergencyItemProcedure procedure = EmergencyItemProcedure.open(1, DAY, rules);
        Events before = new Events(DAY.minusDays(1));

        assertThat(Stages.refusal(procedure, NOW.submission("i", "x", "JO")))
                .containsExactly("procedure.after-deadline day under Assembly Rules 11");
        assertThat(Stages.of(Stages.after(
                        procedure,
                        before.submission("i", "x", "JO"),
                        before.submission("ii", "x", "KW"),
                        NOW.merger(NOW.submission("j", "x", "JO", "KW"), "i", "ii"))))
                .containsEntry("j", "submitted");
        assertThat(Stages.reasons(procedure, before.submission("i", "x", "JO")))
                .containsExactly("emergency-item.subject-recent-situation INFERRED");
    }

    @Test
    void refusesNonsense() {
        assertThatThrownBy(() -> NOW.submission(" ", "x", "JO")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Subject.of(" ")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Author.OfOrganization(" ", Affiliation.OBSERVER))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Author.OfOrganization("A Member", Affiliation.MEMBER))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static EmergencyItemProcedure open() {
        return EmergencyItemProcedure.open(1, DAY, RuleBook.at(DAY));
    }

    private static EmergencyItemProcedure with(ProcedureEvent... events) {
        return Stages.after(open(), events);
    }
}
