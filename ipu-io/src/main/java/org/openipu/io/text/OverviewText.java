package org.openipu.io.text;

import java.util.List;
import java.util.stream.Collectors;
import org.openipu.rules.analysis.cohesion.AgreementMatrix;
import org.openipu.rules.analysis.cohesion.AgreementSummary;
import org.openipu.rules.analysis.cohesion.GroupAgreement;
import org.openipu.rules.analysis.cohesion.GroupResult;
import org.openipu.rules.analysis.cohesion.GroupResults;
import org.openipu.rules.analysis.overview.VoteOverview;
import org.openipu.rules.analysis.power.GroupPower;

/** How closely groups held together, who voted alike and who had what power, as plain text. */
final class OverviewText {

    private final Words words;
    private final AnalysisWords cells;

    private OverviewText(Words words) {
        this.words = words;
        this.cells = new AnalysisWords(words);
    }

    static String write(VoteOverview overview, Words words) {
        OverviewText text = new OverviewText(words);
        return text.cohesion(overview)
                + overview.agreement()
                        .map(matrix -> text.agreement(matrix, overview.groupAgreement()))
                        .orElse("")
                + text.power(overview);
    }

    private String cohesion(VoteOverview overview) {
        String tables = overview.cohesion().stream()
                .flatMap(request -> request.results().stream().map(results -> cohesion(request.request(), results)))
                .collect(Collectors.joining());
        return tables.isEmpty() ? "" : tables + words.text("analysis.indices") + "\n";
    }

    private String cohesion(String request, GroupResults results) {
        TextTable table = new TextTable()
                .row(words.text("analysis.group"), words.text("analysis.rice"), words.text("analysis.agreement-index"));
        for (GroupResult group : results.groups()) {
            table.row(cells.group(group.votes().group()), cells.share(group.rice()), cells.share(group.agreement()));
        }
        return "\n" + words.text("analysis.cohesion", OneLine.shortened(request)) + "\n" + table;
    }

    private String agreement(AgreementMatrix matrix, List<GroupAgreement> groups) {
        AgreementSummary summary = AgreementSummary.of(matrix, groups);
        return "\n"
                + words.text("analysis.alike")
                + "\n"
                + new AgreementWords(words)
                        .of(summary).stream().map(line -> line + "\n").collect(Collectors.joining())
                + words.text("analysis.alike-note")
                + "\n";
    }

    private String power(VoteOverview overview) {
        String known = overview.powerByRequests().entrySet().stream()
                .map(power -> power(power.getValue(), power.getKey()))
                .collect(Collectors.joining());
        return known.isEmpty() ? "" : known + words.text("analysis.power-note") + "\n";
    }

    private String power(List<String> requests, GroupPower power) {
        PowerWords cells = new PowerWords(words);
        TextTable table = new TextTable();
        table.row(cells.head().toArray(String[]::new));
        cells.rows(power).forEach(row -> table.row(row.toArray(String[]::new)));
        return "\n" + words.text("analysis.power", cells.requests(requests)) + "\n" + cells.quota(power) + "\n" + table;
    }
}
