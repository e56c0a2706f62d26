package org.openipu.rules.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openipu.model.finding.Finding;

class ValidationReportTest {

    private static final Finding WARNING = Finding.warning("delegation.no-head", "delegates");
    private static final Finding ERROR = Finding.error("participation.nobody", "delegates");

    @Test
    void isValidWithoutFindings() {
        ValidationReport nothing = new ValidationReport(List.of());

        assertThat(nothing.isValid()).isTrue();
        assertThat(nothing.errors()).isEmpty();
    }

    @Test
    void isValidWithWarningsAlone() {
        ValidationReport warned = new ValidationReport(List.of(WARNING, WARNING));

        assertThat(warned.isValid()).isTrue();
        assertThat(warned.errors()).isEmpty();
        assertThat(warned.findings()).containsExactly(WARNING, WARNING);
    }

    @Test
    void isNotValidWithAnError() {
        ValidationReport mixed = new ValidationReport(List.of(WARNING, ERROR, WARNING));

        assertThat(mixed.isValid()).isFalse();
        assertThat(mixed.errors()).containsExactly(ERROR);
        assertThat(mixed.findings()).containsExactly(WARNING, ERROR, WARNING);
    }

    @Test
    void keepsItsFindingsToItself() {
        List<Finding> findings = new ArrayList<>(List.of(ERROR));
        ValidationReport report = new ValidationReport(findings);
        findings.clear();

        assertThat(report.findings()).containsExactly(ERROR);
        assertThat(report.findings()).isUnmodifiable();
    }

    @Test
    void isThatOfAReportWithAWarningOnly() {
        ValidationReport warned = ReportValidation.validate(Reports.with("outlook.daysOfStay", 9));

        assertThat(warned.findings()).hasSize(1);
        assertThat(warned.isValid()).isTrue();
    }
}
