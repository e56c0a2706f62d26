package org.openipu.rules.reconciliation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.openipu.model.finding.Argument;
import org.openipu.model.finding.Finding;
import org.openipu.model.vote.Tally;

/** Whether totals that somebody printed are those that the votes themselves add up to. */
final class PrintedTotalsCheck {

    private final Map<String, Tally> counted;
    private final List<Finding> findings = new ArrayList<>();

    /** Compares with what was counted: totals by request, in the order of the record. */
    PrintedTotalsCheck(Map<String, Tally> counted) {
        this.counted = new LinkedHashMap<>(counted);
    }

    List<Finding> against(List<PrintedTotals> printed) {
        for (int i = 0; i < printed.size(); i++) {
            compare(printed.get(i), "printed[" + i + "]");
        }
        Set<String> names = printed.stream().map(PrintedTotals::request).collect(Collectors.toSet());
        counted.keySet().stream()
                .filter(request -> !names.contains(request))
                .forEach(request -> findings.add(
                        Finding.error("printed.request-missing", "printed", Argument.of("request", request))));
        return List.copyOf(findings);
    }

    private void compare(PrintedTotals totals, String path) {
        Tally tally = counted.get(totals.request());
        if (tally == null) {
            findings.add(Finding.error("printed.request-unknown", path, Argument.of("request", totals.request())));
            return;
        }
        count("printed.yes-differs", path + ".yes", totals, totals.affirmative(), tally.affirmative());
        count("printed.no-differs", path + ".no", totals, totals.negative(), tally.negative());
        count("printed.abstain-differs", path + ".abstain", totals, totals.abstentions(), tally.abstentions());
    }

    private void count(String code, String path, PrintedTotals totals, OptionalInt printed, int votes) {
        if (printed.isPresent() && printed.getAsInt() != votes) {
            findings.add(Finding.error(
                    code,
                    path,
                    Argument.of("request", totals.request()),
                    Argument.of("printed", printed.getAsInt()),
                    Argument.of("counted", votes),
                    Argument.of("difference", (long) printed.getAsInt() - votes)));
        }
    }
}
