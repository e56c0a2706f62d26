package org.openipu.rules.apportionment;

import java.util.ArrayList;
import java.util.List;
import org.openipu.model.citation.Cited;
import org.openipu.model.finding.Argument;
import org.openipu.rules.decision.Decision;
import org.openipu.rules.decision.Reason;
import org.openipu.rules.rulebook.ExecutiveCommitteeParameters;
import org.openipu.rules.rulebook.Parameter;
import org.openipu.rules.rulebook.RuleBook;

/** How the elected seats of the Executive Committee are shared among the groups (Statutes 25.4). */
public final class ExecutiveCommitteeSeats {

    private static final List<Parameter<?>> NEEDED =
            List.of(ExecutiveCommitteeParameters.ELECTED, ExecutiveCommitteeParameters.SEAT_METHOD);

    private ExecutiveCommitteeSeats() {}

    /**
     * Shares the elected seats of a day by its method.
     *
     * @param votes for each group the votes to which its members are entitled, as {@link GroupEntitlements} sums them
     * @param rules the rule book of the day
     * @return the seats; or that the rule is unknown, as it is before May 2003
     * @throws IllegalArgumentException if a group is given twice
     */
    public static Decision<ExecutiveCommitteeOutcome> apportion(List<GroupVotes> votes, RuleBook rules) {
        List<Reason> unknown = unknown(rules);
        if (!unknown.isEmpty()) {
            return new Decision<>(new ExecutiveCommitteeOutcome.RuleUnknown(), rules.date(), unknown);
        }
        Cited<Integer> elected = rules.get(ExecutiveCommitteeParameters.ELECTED);
        Decision<Apportionment> shared = SainteLague.apportion(votes, elected.value(), rules);
        List<Reason> reasons = new ArrayList<>();
        reasons.add(
                Reason.of("apportionment.elected-seats", elected.citation(), Argument.of("seats", elected.value())));
        for (Reason reason : shared.reasons()) {
            reasons.add(
                    new Reason(reason.code(), reason.citation().noFirmerThan(elected.citation()), reason.arguments()));
        }
        return new Decision<>(new ExecutiveCommitteeOutcome.Apportioned(shared.outcome()), rules.date(), reasons);
    }

    private static List<Reason> unknown(RuleBook rules) {
        List<Reason> unknown = new ArrayList<>();
        for (Parameter<?> parameter : NEEDED) {
            Cited<?> cited = rules.get(parameter);
            if (!cited.isKnown()) {
                unknown.add(Reason.of(
                        "apportionment.rule-unknown", cited.citation(), Argument.of("parameter", parameter.name())));
            }
        }
        return unknown;
    }
}
