package org.openipu.io.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.openipu.rules.analysis.cohesion.AgreementSummary;
import org.openipu.rules.analysis.cohesion.GroupAgreement;

/** Who voted most and least alike, in sentences for a text or a page. */
public final class AgreementWords {

    private static final int MOST_PAIRS = 3;

    private final Words words;
    private final AnalysisWords cells;

    /**
     * Takes the language.
     *
     * @param words the words of the language
     */
    public AgreementWords(Words words) {
        this.words = words;
        this.cells = new AnalysisWords(words);
    }

    /**
     * Says which groups voted most and least alike, and how many delegations did.
     *
     * @param summary the summary
     * @return sentences; without those on groups where no two can be compared
     */
    public List<String> of(AgreementSummary summary) {
        List<GroupAgreement> groups = summary.groups();
        List<String> lines = new ArrayList<>();
        if (!groups.isEmpty()) {
            List<GroupAgreement> leastFirst = new ArrayList<>(groups);
            Collections.reverse(leastFirst);
            lines.add(words.text("analysis.most-alike", pairs(groups)));
            lines.add(words.text("analysis.least-alike", pairs(leastFirst)));
        }
        lines.add(words.text(
                "analysis.delegation-pairs",
                words.number(summary.compared()),
                words.number(summary.always()),
                words.number(summary.never())));
        return lines;
    }

    private String pairs(List<GroupAgreement> groups) {
        return groups.stream()
                .limit(MOST_PAIRS)
                .map(pair -> words.text(
                        "analysis.pair",
                        cells.group(pair.one()),
                        cells.group(pair.other()),
                        pair.agreement().map(cells::percent).orElse("-")))
                .collect(Collectors.joining("; "));
    }
}
