package org.openipu.rules.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.openipu.rules.validation.Reports.days;
import static org.openipu.rules.validation.Reports.with;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openipu.model.cost.CostCategory;
import org.openipu.model.delegation.Composition;
import org.openipu.model.delegation.Delegate;
import org.openipu.model.delegation.DelegateRole;
import org.openipu.model.finding.Argument;
import org.openipu.model.finding.Finding;
import org.openipu.model.parliament.CountryCode;
import org.openipu.model.report.AnnualReport;
import org.openipu.model.report.Outlook;

class ReportValidationTest {

    private static final String ATTENDANCE = "assemblies[0].assembly.attendance";
    private static final String PARTICIPATION = "assemblies[0].participation";
    private static final String CHOICE = "assemblies[0].emergencyItem";

    @Test
    void findsNothingInAReportThatAgrees() {
        assertThat(ReportValidation.validate(Reports.valid()).findings()).isEmpty();
        assertThat(ReportValidation.validateConstraints(Reports.valid()).findings())
                .isEmpty();
    }

    @Test
    void findsNothingInAReportThatTellsLittle() {
        AnnualReport little = Reports.valid();
        for (String path : List.of("legalBasis", "parliament", "union", "group", "signature", "costs.stated")) {
            little = with(little, path, Optional.empty());
        }
        little = with(little, "assemblies", List.of());
        little = with(little, "outlook", new Outlook(List.of(), little.outlook().daysOfStay()));

        assertThat(ReportValidation.validate(little).findings()).isEmpty();
    }

    @Test
    @DisplayName("Everything that is wrong is found at once, in the order of the paths")
    void findsEverythingAtOnceInTheOrderOfThePaths() {
        AnnualReport report = Reports.valid();
        for (Map.Entry<String, Object> wrong : wrongParts().entrySet()) {
            report = with(report, wrong.getKey(), wrong.getValue());
        }

        assertThat(ReportValidation.validate(report).findings())
                .extracting(finding -> finding.path() + " " + finding.code())
                .containsExactly(
                        ATTENDANCE + ".parliaments attendance.parliaments-above-members",
                        "assemblies[0].assembly.place.country country.unknown",
                        "assemblies[0].documents[0].adoption.date document.adopted-after-session",
                        "assemblies[0].documents[0].text.adoption document.adoption-differs",
                        CHOICE + ".recommendations[0].request request.unknown",
                        CHOICE + ".results[0].required report.required-differs",
                        PARTICIPATION + ".composition delegation.one-sex",
                        PARTICIPATION + ".delegates[1].name participation.not-in-delegation",
                        PARTICIPATION + ".forums[0].delegates[0] field.missing",
                        PARTICIPATION + ".forums[0].delegates[0] participation.forum-without-attending",
                        "assemblies[0].printedDates.last period.not-in-order",
                        "costs.items[3].date costs.item-outside-year",
                        "costs.stated.ownCosts costs.contribution-in-own-costs",
                        "delegation.delegates delegation.no-head",
                        "group.fees[0].amount costs.fee-differs",
                        "outlook.assemblies[0].dates.session outlook.stay-differs",
                        "parliament.memberships[0].period.from membership.before-founding",
                        "signature.date signature.before-year");
    }

    @Test
    void ordersTheTenthItemAfterTheSecond() {
        AnnualReport report = with("costs.stated", Optional.empty());
        report = with(report, "costs.previous", Optional.empty());
        report = with(
                report,
                "costs.items",
                Collections.nCopies(12, Replaced.in(Reports.item(CostCategory.TRAVEL, "CHF 1"), "delegate", "Eve")));

        assertThat(ReportValidation.validate(report).findings())
                .extracting(Finding::path)
                .containsExactly(IntStream.range(0, 12)
                        .mapToObj(i -> "costs.items[" + i + "].delegate")
                        .toArray(String[]::new));
    }

    @Test
    void checksARecordByItself() {
        assertThat(ReportValidation.validateConstraints(CountryCode.of("XX")).findings())
                .extracting(Finding::code, Finding::path)
                .containsExactly(tuple("country.unknown", ""));
        assertThat(ReportValidation.validateConstraints(Reports.valid().costs()).findings())
                .isEmpty();
    }

    @Test
    @DisplayName("A report whose costs are of another year agrees with itself in each record")
    void doesNotHoldRecordsAgainstEachOtherByTheirConstraints() {
        assertThat(ReportValidation.validateConstraints(with("parliament.country", Reports.OTHER))
                        .findings())
                .isEmpty();
    }

    @Test
    @DisplayName("What a report says is never taken for an expression")
    void keepsTextsAsTheyAre() {
        for (String text : List.of("${7*7}", "{jakarta.validation.constraints.NotBlank.message}", "#{name}", "\\")) {
            assertThat(Reports.findings("costs.items[1].delegate", text))
                    .containsExactly(Finding.error(
                            "costs.delegate-unknown", "costs.items[1].delegate", Argument.of("name", text)));
            assertThat(Reports.findings("assemblies[0].emergencyItem.positions[0].request", text))
                    .containsExactly(Finding.error(
                            "request.unknown",
                            "assemblies[0].emergencyItem.positions[0].request",
                            Argument.of("request", text)));
        }
    }

    private static Map<String, Object> wrongParts() {
        Delegate ada = new Delegate("Ada", DelegateRole.ORDINARY);
        return Map.ofEntries(
                Map.entry("union.membership.members", 100),
                Map.entry("assemblies[0].assembly.place.country", CountryCode.of("XX")),
                Map.entry("assemblies[0].documents[0].adoption.date", Reports.day("2025-10-30")),
                Map.entry(CHOICE + ".recommendations[0].request", "snow"),
                Map.entry(CHOICE + ".results[0].required", 1),
                Map.entry(PARTICIPATION + ".composition", new Composition(2, 0, OptionalInt.of(1))),
                Map.entry(PARTICIPATION + ".delegates", List.of(ada, new Delegate("Eve", DelegateRole.ORDINARY))),
                Map.entry(PARTICIPATION + ".forums[0].delegates", List.of(" ")),
                Map.entry("assemblies[0].printedDates", days("2025-10-23", "2025-10-19")),
                Map.entry("costs.items[3].date", Reports.day("2026-02-01")),
                Map.entry("costs.stated.ownCosts", Reports.total("CHF 1150")),
                Map.entry("delegation.delegates", List.of(ada, Reports.BO)),
                Map.entry("group.fees[0].amount", Reports.amount("EUR 1")),
                Map.entry("outlook.daysOfStay", 9),
                Map.entry("parliament.memberships[0].period.from", Reports.date("1700")),
                Map.entry("signature.date", Reports.date("2001")));
    }
}
