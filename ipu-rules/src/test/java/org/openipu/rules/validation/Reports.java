package org.openipu.rules.validation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import javax.money.MonetaryAmount;
import org.javamoney.moneta.Money;
import org.openipu.model.assembly.Assembly;
import org.openipu.model.cost.CategoryTotal;
import org.openipu.model.cost.CostCategory;
import org.openipu.model.cost.CostItem;
import org.openipu.model.cost.CostPeriod;
import org.openipu.model.cost.CostStatement;
import org.openipu.model.cost.MultiCurrencyTotal;
import org.openipu.model.cost.PreviousYear;
import org.openipu.model.cost.PrintedTotals;
import org.openipu.model.delegation.Delegate;
import org.openipu.model.delegation.DelegateRole;
import org.openipu.model.delegation.Delegation;
import org.openipu.model.delegation.Mandate;
import org.openipu.model.finding.Finding;
import org.openipu.model.parliament.CountryCode;
import org.openipu.model.person.Person;
import org.openipu.model.place.Place;
import org.openipu.model.report.AnnualReport;
import org.openipu.model.report.LegalBasis;
import org.openipu.model.report.Outlook;
import org.openipu.model.report.Signature;
import org.openipu.model.text.MultilingualText;
import org.openipu.model.time.DateRange;
import org.openipu.model.time.PartialDate;
import org.openipu.model.time.Period;

/** The report for 2025 of a delegation that does not exist, and what is found when one part of it is another. */
final class Reports {

    /** Antarctica has a code and no parliament. */
    static final CountryCode OWN = CountryCode.of("AQ");

    static final CountryCode OTHER = CountryCode.of("BV");
    static final Delegate ADA = new Delegate("Ada", DelegateRole.HEAD);
    static final Delegate BO = new Delegate("Bo", DelegateRole.ORDINARY);
    static final Delegate CY = new Delegate("Cy", DelegateRole.SUBSTITUTE);

    private Reports() {}

    /** Nothing is found in it. Ada and Bo took part; Cy, the substitute, and the secretary Dee stayed at home. */
    static AnnualReport valid() {
        return new AnnualReport(
                2025,
                Locale.ENGLISH,
                Optional.of(new LegalBasis(text("Rules of Procedure"), "65", day("2012-12-11"))),
                delegation(),
                Optional.of(UnionReports.parliament()),
                Optional.of(UnionReports.union()),
                Optional.of(UnionReports.group()),
                List.of(),
                List.of(AssemblyReports.valid()),
                costs(),
                outlook(),
                List.of(),
                Optional.empty(),
                Optional.of(new Signature(Person.of("Ada"), "South Pole", date("2026-01"))));
    }

    static AnnualReport with(AnnualReport report, String path, Object part) {
        return (AnnualReport) Replaced.in(report, path, part);
    }

    static AnnualReport with(String path, Object part) {
        return with(valid(), path, part);
    }

    /** What is found when one part of the valid report is another. */
    static List<Finding> findings(String path, Object part) {
        return findings(with(path, part));
    }

    static List<Finding> findings(AnnualReport report) {
        return ReportValidation.validate(report).findings();
    }

    static MultilingualText text(String english) {
        return MultilingualText.of("en", english);
    }

    static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    static DateRange days(String first, String last) {
        return DateRange.of(day(first), day(last));
    }

    static PartialDate date(String iso) {
        return PartialDate.find(iso).orElseThrow();
    }

    static Period period(String from, String to) {
        return Period.between(date(from), date(to));
    }

    static MonetaryAmount amount(String codeAndNumber) {
        String[] parts = codeAndNumber.split(" ", -1);
        return Money.of(new BigDecimal(parts[1]), parts[0]);
    }

    static MultiCurrencyTotal total(String... amounts) {
        return new MultiCurrencyTotal(
                Arrays.stream(amounts).map(Reports::amount).toList());
    }

    static CostItem item(CostCategory category, String amount) {
        return CostItem.of(day("2025-10-20"), category, category.code(), amount(amount));
    }

    private static Delegation delegation() {
        return new Delegation(
                OWN,
                text("Parliament of the Ice"),
                new Mandate(Optional.of(day("2025-03-26")), Optional.empty(), period("2025", "2029")),
                List.of(ADA, BO, CY),
                Optional.of(Person.of("Dee")),
                Optional.empty());
    }

    private static CostStatement costs() {
        CostItem travel = (CostItem) Replaced.in(item(CostCategory.TRAVEL, "CHF 100"), "delegate", "Ada");
        return new CostStatement(
                new CostPeriod.Year(2025),
                List.of(
                        travel,
                        item(CostCategory.PER_DIEM, "CHF 50"),
                        item(CostCategory.MEMBERSHIP, "CHF 1000"),
                        item(CostCategory.GROUP, "EUR 536")),
                List.of(),
                List.of(),
                Optional.of(new PrintedTotals(
                        total("CHF 150"),
                        Optional.of(total("CHF 1150", "EUR 536")),
                        List.of(
                                new CategoryTotal(CostCategory.TRAVEL, total("CHF 100")),
                                new CategoryTotal(CostCategory.MEALS, MultiCurrencyTotal.EMPTY)))),
                Optional.of(new PreviousYear(
                        2024, total("CHF 200"), Optional.of(total("CHF -50")), Optional.of(new BigDecimal("-25.00")))),
                Optional.empty());
    }

    private static Outlook outlook() {
        DateRange fiveDays = days("2026-04-15", "2026-04-19");
        return new Outlook(List.of(Assembly.planned(152, fiveDays, Place.of(OTHER))), OptionalInt.of(6));
    }
}
