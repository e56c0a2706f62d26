package org.openipu.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.openipu.io.input.InputText;
import org.openipu.io.input.ReadResult;
import org.openipu.model.cost.CostStatement;
import org.openipu.model.document.AdoptedText;
import org.openipu.model.finding.Finding;
import org.openipu.model.parliament.Parliament;
import org.openipu.model.report.AnnualReport;
import org.openipu.model.vote.ResultSheet;

class AnnualReportJsonProperties {

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    @Label("a report that is written reads back equal, and what is found in it stands in the document")
    void reports(@ForAll("reports") AnnualReport report) {
        InputText document = input(AnnualReportJson.write(report));
        var checked = AnnualReportJson.readAndCheck(document);

        assertReadsBack(AnnualReportJson.read(document), report);
        assertThat(checked.findings()).allMatch(finding -> finding.position().isPresent());
        assertThat(checked.findValue().isPresent())
                .isEqualTo(checked.findings().stream().noneMatch(Finding::isError));
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    @Label("a resolution or declaration that is written reads back equal")
    void texts(@ForAll("texts") AdoptedText text) {
        assertReadsBack(AdoptedTextJson.read(input(AdoptedTextJson.write(text))), text);
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    @Label("a parliament that is written reads back equal")
    void parliaments(@ForAll("parliaments") Parliament parliament) {
        assertReadsBack(ParliamentJson.read(input(ParliamentJson.write(parliament))), parliament);
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    @Label("costs with their printed totals that are written read back equal")
    void statements(@ForAll("statements") CostStatement statement) {
        assertReadsBack(CostStatementJson.read(input(CostStatementJson.write(statement))), statement);
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    @Label("votes that are written read back equal")
    void sheets(@ForAll("sheets") ResultSheet sheet) {
        assertReadsBack(ResultSheetJson.read(input(ResultSheetJson.write(sheet))), sheet);
    }

    @Provide
    Arbitrary<AnnualReport> reports() {
        return ReportArbitraries.reports();
    }

    @Provide
    Arbitrary<AdoptedText> texts() {
        return DocumentArbitraries.adoptedTexts();
    }

    @Provide
    Arbitrary<Parliament> parliaments() {
        return ParliamentArbitraries.parliaments();
    }

    @Provide
    Arbitrary<CostStatement> statements() {
        return CostArbitraries.statements();
    }

    @Provide
    Arbitrary<ResultSheet> sheets() {
        return ReportArbitraries.resultSheets();
    }

    private static <T> void assertReadsBack(ReadResult<T> result, T value) {
        assertThat(result.findings()).noneMatch(Finding::isError);
        assertThat(result.findValue()).contains(value);
    }

    private static InputText input(String document) {
        return InputText.of("in.json", document);
    }
}
