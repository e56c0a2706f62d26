package org.openipu.io.report;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.openipu.io.text.Words;
import org.openipu.model.finding.Finding;
import org.openipu.model.report.AnnualReport;
import org.openipu.rules.validation.ReportValidation;
import org.openipu.rules.validation.ValidationReport;

/** What came of making a document of an annual report: the document, or why it is not printed. */
public sealed interface ReportComposition {

    /**
     * Makes a document of a report that agrees with itself.
     *
     * @param report the report
     * @param words the language of the document
     * @return the document; refused with all findings when one of them is an error
     */
    static ReportComposition of(AnnualReport report, Words words) {
        ValidationReport validation = ReportValidation.validate(report);
        return validation.isValid()
                ? new Composed(Composition.of(report, words).document(Optional.empty()), validation.findings())
                : new Refused(validation.findings());
    }

    /**
     * Makes a draft of a report, whether it agrees with itself or not.
     *
     * @param report the report
     * @param words the language of the document
     * @return the document, with all findings at its top and every page marked as a draft
     */
    static ReportDocument draft(AnnualReport report, Words words) {
        Composition composition = Composition.of(report, words);
        return composition.document(
                Optional.of(composition.box(ReportValidation.validate(report).findings())));
    }

    /** Returns all findings; for a document that was made they are warnings. */
    List<Finding> findings();

    /**
     * Answers every case.
     *
     * @param <R> the kind of answer
     * @param composed for a report that agrees with itself
     * @param refused for a report that does not
     * @return the answer of the case at hand
     */
    <R> R fold(Function<? super Composed, ? extends R> composed, Function<? super Refused, ? extends R> refused);

    /** Returns the document; empty when it was refused. */
    default Optional<ReportDocument> findDocument() {
        return fold(composed -> Optional.of(composed.document()), refused -> Optional.empty());
    }

    /**
     * A document that can be printed.
     *
     * @param document the document
     * @param findings warnings; often empty
     */
    record Composed(ReportDocument document, List<Finding> findings) implements ReportComposition {
        /** Copies the findings. */
        public Composed {
            findings = List.copyOf(findings);
        }

        @Override
        public <R> R fold(
                Function<? super Composed, ? extends R> composed, Function<? super Refused, ? extends R> refused) {
            return composed.apply(this);
        }
    }

    /**
     * A report that is not printed.
     *
     * @param findings all errors and warnings; never empty
     */
    record Refused(List<Finding> findings) implements ReportComposition {
        /** Copies the findings. */
        public Refused {
            findings = List.copyOf(findings);
        }

        @Override
        public <R> R fold(
                Function<? super Composed, ? extends R> composed, Function<? super Refused, ? extends R> refused) {
            return refused.apply(this);
        }
    }
}
