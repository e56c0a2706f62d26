package org.openipu.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.openipu.model.cost.CostStatement;
import org.openipu.model.document.AdoptedText;
import org.openipu.model.parliament.Parliament;
import org.openipu.model.report.AnnualReport;
import org.openipu.model.vote.ResultSheet;

class SchemaProperties {

    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
    @Label("a report that is written is valid")
    void reports(@ForAll("reports") AnnualReport report) {
        assertValid(DocumentFormat.ANNUAL_REPORT, AnnualReportJson.write(report));
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    @Label("a resolution or declaration that is written is valid")
    void texts(@ForAll("texts") AdoptedText text) {
        assertValid(DocumentFormat.RESOLUTION, AdoptedTextJson.write(text));
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    @Label("a parliament that is written is valid")
    void parliaments(@ForAll("parliaments") Parliament parliament) {
        assertValid(DocumentFormat.PARLIAMENT, ParliamentJson.write(parliament));
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    @Label("costs that are written are valid")
    void statements(@ForAll("statements") CostStatement statement) {
        assertValid(DocumentFormat.COST_STATEMENT, CostStatementJson.write(statement));
    }

    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
    @Label("votes that are written are valid")
    void sheets(@ForAll("sheets") ResultSheet sheet) {
        assertValid(DocumentFormat.REQUESTS, ResultSheetJson.write(sheet));
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

    private static void assertValid(DocumentFormat format, String document) {
        assertThat(Schemas.errors(format, document)).isEmpty();
    }
}
