package org.openipu.rules.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openipu.rules.validation.Reports.with;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import org.openipu.model.cost.CostCategory;
import org.openipu.model.cost.CostItem;
import org.openipu.model.finding.Finding;
import org.openipu.model.parliament.CountryCode;
import org.openipu.model.report.AnnualReport;

@PropertyDefaults(edgeCases = EdgeCasesMode.NONE, tries = 200)
class ReportValidationProperties {

    @Property
    void findsTheSameInTheSame(@ForAll("wrongParts") List<Tuple2<String, Object>> wrong) {
        assertThat(ReportValidation.validate(report(wrong))).isEqualTo(ReportValidation.validate(report(wrong)));
    }

    @Property
    void findsNothingTwiceAndAllInOrder(@ForAll("wrongParts") List<Tuple2<String, Object>> wrong) {
        List<Finding> findings = ReportValidation.validate(report(wrong)).findings();

        assertThat(findings).doesNotHaveDuplicates();
        assertThat(findings)
                .isSortedAccordingTo(
                        Comparator.comparing(Finding::path, PathOrder.NATURAL).thenComparing(Finding::code));
        assertThat(findings).hasSameSizeAs(wrong);
    }

    @Property
    void namesAWrongItemWhereverItStands(@ForAll("items") List<CostItem> items, @ForAll long seed) {
        List<CostItem> shuffled = new ArrayList<>(items);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(aboutItems(shuffled)).containsExactlyInAnyOrderElementsOf(aboutItems(items));
    }

    @Provide
    Arbitrary<List<Tuple2<String, Object>>> wrongParts() {
        return Arbitraries.of(
                        wrong("assemblies[0].assembly.place.country", CountryCode.of("XX")),
                        wrong("assemblies[0].documents[0].outline.preambular", 7),
                        wrong("assemblies[0].emergencyItem.positions[0].request", "snow"),
                        wrong("assemblies[0].emergencyItem.results[0].required", 1),
                        wrong("assemblies[0].participation.delegates[1].name", "Eve"),
                        wrong("assemblies[0].printedDates.last", Reports.day("2025-10-01")),
                        wrong("costs.items[1].delegate", "Eve"),
                        wrong("costs.items[3].date", Reports.day("2026-02-01")),
                        wrong("costs.stated.ownCosts", Reports.total("CHF 1150")),
                        wrong("group.fees[0].amount", Reports.amount("EUR 1")),
                        wrong("outlook.daysOfStay", 9),
                        wrong("parliament.memberships[0].period.from", Reports.date("1700")),
                        wrong("signature.date", Reports.date("2001")),
                        wrong("union.membership.members", 100))
                .list()
                .uniqueElements()
                .ofMaxSize(14);
    }

    @Provide
    Arbitrary<List<CostItem>> items() {
        Arbitrary<CostItem> item = Combinators.combine(
                        Arbitraries.of(CostCategory.class),
                        Arbitraries.integers().between(0, 500),
                        Arbitraries.of("2024-12-31", "2025-01-01", "2025-12-31", "2026-01-01"),
                        Arbitraries.of("Ada", "Dee", "Eve", "Mallory"))
                .as((category, amount, day, delegate) -> (CostItem) Replaced.in(
                        Replaced.in(Reports.item(category, "CHF " + amount), "date", Reports.day(day)),
                        "delegate",
                        delegate));
        return item.list().ofMaxSize(15);
    }

    /** What is found about items, each named by what it is and not by its place. */
    private static List<String> aboutItems(List<CostItem> items) {
        AnnualReport report = with(with("costs.items", items), "group.fees", List.of());
        return ReportValidation.validate(report).findings().stream()
                .map(finding -> IntStream.range(0, items.size())
                        .boxed()
                        .map(i -> finding.path().replace("items[" + i + "]", "" + items.get(i)))
                        .filter(path -> !path.equals(finding.path()))
                        .findFirst()
                        .map(path -> finding.withPath(path).toString())
                        .orElseGet(finding::toString))
                .toList();
    }

    private static Tuple2<String, Object> wrong(String path, Object part) {
        return Tuple.of(path, part);
    }

    private static AnnualReport report(List<Tuple2<String, Object>> wrong) {
        AnnualReport report = Reports.valid();
        for (Tuple2<String, Object> part : wrong) {
            report = with(report, part.get1(), part.get2());
        }
        return report;
    }
}
