package org.openipu.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.openipu.io.json.ReportArbitraries;
import org.openipu.io.text.Words;
import org.openipu.model.report.AnnualReport;

/** Whatever a report holds, its draft can be laid out and traced. */
class AnyReportProperties {

    @Provide
    Arbitrary<AnnualReport> reports() {
        return ReportArbitraries.reports();
    }

    @Provide
    Arbitrary<Words> words() {
        return Arbitraries.of("de-LI", "en", "es", "fr").map(language -> Words.in(Locale.forLanguageTag(language)));
    }

    @Property(tries = 120)
    void everyValueOfItsPageHasAPathInItsDocument(
            @ForAll("reports") AnnualReport report, @ForAll("words") Words words) {
        ReportDocument draft = ReportComposition.draft(report, words);
        Values values = Values.of(report, words);
        Page page = Page.of(HtmlReport.render(draft));

        assertThat(page.all("bdi")).isNotEmpty();
        assertThat(page.elements(element -> element.getTagName().matches("bdi|a")
                        && element.hasAttribute("data-path")
                        && !element.getTextContent().contains("[")))
                .allSatisfy(figure -> assertThat(values.find(figure.getAttribute("data-path")))
                        .as(figure.getAttribute("data-path"))
                        .isPresent());
        assertThat(MarkdownReport.render(draft)).isEqualTo(MarkdownReport.render(draft));
    }
}
