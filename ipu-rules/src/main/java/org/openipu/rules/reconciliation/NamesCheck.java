package org.openipu.rules.reconciliation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openipu.model.finding.Argument;
import org.openipu.model.finding.Finding;
import org.openipu.model.group.Choice;

/** Whether a name stands in a vote more than once. */
final class NamesCheck {

    private NamesCheck() {}

    static List<Finding> check(ReconciledNames names) {
        Map<String, Choice> seen = new HashMap<>();
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < names.votes().size(); i++) {
            NamedVote vote = names.votes().get(i);
            Choice before = seen.putIfAbsent(vote.name(), vote.choice());
            if (before != null) {
                findings.add(Finding.error(
                        before == vote.choice() ? "reconciliation.name-twice" : "reconciliation.name-on-two-sides",
                        "votes[" + i + "]",
                        Argument.of("record", names.record()),
                        Argument.of("name", vote.name())));
            }
        }
        return findings;
    }
}
