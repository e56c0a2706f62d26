package org.openipu.rules.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.validation.constraints.Negative;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openipu.model.delegation.ForumVisit;
import org.openipu.model.document.Adoption;
import org.openipu.model.document.AdoptionMode;
import org.openipu.model.document.Declaration;
import org.openipu.model.document.DocumentKind;
import org.openipu.model.document.PledgeSection;
import org.openipu.model.finding.Argument;
import org.openipu.model.finding.Finding;
import org.openipu.model.organ.Body;

/** Constraints of Jakarta Validation: the records refuse most of what breaks them, but not blank texts in lists. */
class StandardConstraintsTest {

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n"})
    void findABlankPledge(String blank) {
        PledgeSection section = new PledgeSection("Snow", List.of("We pledge", blank, "to freeze"));

        assertThat(findings(section)).containsExactly(missing("pledges[1]", blank));
        assertThat(findings(new PledgeSection("Snow", List.of("We pledge")))).isEmpty();
    }

    @Test
    void findABlankDelegateOfAForum() {
        ForumVisit visit = new ForumVisit(Body.FORUM_OF_WOMEN_PARLIAMENTARIANS, List.of("", "Ada", " "));

        assertThat(findings(visit)).containsExactly(missing("delegates[0]", ""), missing("delegates[2]", " "));
    }

    @Test
    @DisplayName("A blank paragraph is found wherever the declaration stands")
    void findABlankParagraphOfADeclaration() {
        Declaration declaration = new Declaration(
                "Ice",
                new Adoption(AdoptionMode.CONSENSUS, "Assembly", Optional.empty(), Reports.day("2025-10-23")),
                List.of("We,"),
                List.of(new PledgeSection("Snow", List.of(" "))),
                List.of(" "),
                List.of(),
                List.of());
        String document = "assemblies[0].documents[0]";
        var report = Reports.with(document + ".text", declaration);

        report = Reports.with(report, document + ".kind", DocumentKind.DECLARATION);
        report = Reports.with(report, document + ".adoption", declaration.adoption());

        assertThat(Reports.findings(Reports.with(report, document + ".outline", declaration.outline())))
                .containsExactly(
                        missing(document + ".text.closing[0]", " "),
                        missing(document + ".text.sections[0].pledges[0]", " "));
    }

    @Test
    void haveACodeForEachKindOfCount() {
        assertThat(findings(new Counts(0, -1)))
                .containsExactly(
                        Finding.error("count.negative", "absent", Argument.of("found", "-1")),
                        Finding.error("count.not-positive", "present", Argument.of("found", "0")));
        assertThat(findings(new Counts(1, 0))).isEmpty();
    }

    @Test
    void keepTheirMessageWhereWeHaveNoCode() {
        assertThat(findings(new Debt()))
                .extracting(Finding::path, Finding::isError)
                .containsExactly(tuple("value", true));
    }

    private static List<Finding> findings(Object value) {
        return ReportValidation.validateConstraints(value).findings();
    }

    private static Finding missing(String path, String found) {
        return Finding.error("field.missing", path, Argument.of("found", found));
    }

    /** No record of the model lets such counts in. */
    public static final class Counts {

        private final int present;
        private final int absent;

        Counts(int present, int absent) {
            this.present = present;
            this.absent = absent;
        }

        @Positive
        public int getPresent() {
            return present;
        }

        @PositiveOrZero
        public int getAbsent() {
            return absent;
        }
    }

    /** Broken by a constraint that no record of the model has. */
    public static final class Debt {

        Debt() {}

        @Negative
        public int getValue() {
            return 1;
        }
    }
}
