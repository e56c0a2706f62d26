package org.openipu.examples.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import org.openipu.io.input.InputText;
import org.openipu.io.input.ReadLimits;
import org.openipu.io.input.ReadResult;
import org.openipu.io.json.AnnualReportJson;
import org.openipu.io.json.ResultSheetJson;
import org.openipu.io.report.YearSummary;
import org.openipu.io.report.YearSummary.DecidedVote;
import org.openipu.io.report.YearSummary.ReportedVote;
import org.openipu.model.cost.CostItem;
import org.openipu.model.report.AnnualReport;
import org.openipu.model.vote.ReportedResult;
import org.openipu.model.vote.ResultSheet;
import org.openipu.rules.cost.CostTotals;
import org.openipu.rules.emergency.EmergencyItem;
import org.openipu.rules.reconciliation.ReportedOutcomeCheck;
import org.openipu.rules.rulebook.RuleBook;

/**
 * The year 2025 of Liechtenstein's delegation, with two recorded votes of earlier years that have figures. The sources are
 * in {@code SOURCE.md} beside the files.
 */
public final class LiechtensteinYear {

    /** The delegation's own language. */
    public static final Locale LANGUAGE = Locale.forLanguageTag("de-LI");

    /** The name of the bundled file that holds the delegation's report. */
    public static final String REPORT_FILE = "annual-report-2025.json";

    private static final String REPORT = "Landtag of the Principality of Liechtenstein, report of the delegation to the"
            + " Inter-Parliamentary Union for 2025, January 2026";

    private LiechtensteinYear() {}

    /** Returns the delegation's report for the year, which is valid. */
    public static AnnualReport report() {
        return read(REPORT_FILE, AnnualReportJson::readAndCheck);
    }

    /**
     * Returns the year, decided, checked and totalled.
     *
     * @param report the delegation's report, which has the costs
     * @return the year
     */
    public static YearSummary summary(AnnualReport report) {
        List<CostItem> items = report.costs().items();
        return new YearSummary(
                "Liechtenstein",
                2025,
                List.of(
                        decided(
                                "108th Conference, Santiago, April 2003",
                                "votes-108.json",
                                "http://archive.ipu.org/press-f/santiago5.htm (the day is not told; 1 April stands for the month)"),
                        decided(
                                "139th Assembly, Geneva, October 2018",
                                "votes-139.json",
                                "Swiss Parliament, report on the 139th Assembly (the day of the vote is not told; the Assembly's"
                                        + " first day stands for it)")),
                List.of(reported151()),
                items,
                CostTotals.of(items),
                REPORT);
    }

    private static DecidedVote decided(String title, String file, String source) {
        ResultSheet sheet = read(file, ResultSheetJson::read);
        return new DecidedVote(
                title,
                source,
                sheet,
                EmergencyItem.decide(sheet.votes(), RuleBook.at(sheet.date().orElseThrow())));
    }

    private static ReportedVote reported151() {
        List<ReportedResult> results = List.of(
                ReportedResult.ofOutcome("i (Madagascar)", true, false),
                ReportedResult.ofOutcome("ii (transnational organized crime)", true, true));
        return new ReportedVote(
                "151st Assembly, Geneva, October 2025",
                REPORT,
                results,
                ReportedOutcomeCheck.check(results, RuleBook.at(LocalDate.of(2025, 10, 23))));
    }

    private static <T> T read(String file, Function<InputText, ReadResult<T>> reader) {
        try (InputStream stream = Objects.requireNonNull(LiechtensteinYear.class.getResourceAsStream(file))) {
            return InputText.read(file, stream, ReadLimits.DEFAULT)
                    .then(reader)
                    .findValue()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
