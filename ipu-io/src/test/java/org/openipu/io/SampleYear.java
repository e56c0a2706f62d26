package org.openipu.io;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javax.money.MonetaryAmount;
import org.openipu.io.report.YearSummary;
import org.openipu.io.report.YearSummary.DecidedVote;
import org.openipu.io.report.YearSummary.ReportedVote;
import org.openipu.model.cost.CostCategory;
import org.openipu.model.cost.CostItem;
import org.openipu.model.money.Amount;
import org.openipu.model.vote.ReportedResult;
import org.openipu.model.vote.RequestVote;
import org.openipu.model.vote.ResultSheet;
import org.openipu.model.vote.Tally;
import org.openipu.rules.cost.CostTotals;
import org.openipu.rules.emergency.EmergencyItem;
import org.openipu.rules.reconciliation.ReportedOutcomeCheck;
import org.openipu.rules.rulebook.RuleBook;

/** A year with the figures of Liechtenstein's report for 2025, and invented votes. */
public final class SampleYear {

    /** The costs of the report. */
    public static final List<CostItem> COSTS = List.of(
            cost(CostCategory.PER_DIEM, "Taggelder", "14400.00", "CHF"),
            cost(CostCategory.TRAVEL, "Reisekosten und Spesen", "5695.55", "CHF"),
            cost(CostCategory.MEMBERSHIP, "Beitrag an die Union", "13100.00", "CHF"),
            cost(CostCategory.GROUP, "Beitrag an die Gruppe", "536.00", "EUR"));

    private static final RuleBook RULES = RuleBook.at(LocalDate.of(2025, 10, 23));

    private SampleYear() {}

    /** A year in which everything agrees. */
    public static YearSummary consistent() {
        return agreeing("Liechtenstein", "request i", COSTS);
    }

    /** The same year with one name for everything that has a name. */
    public static YearSummary named(String name) {
        return agreeing(name, name, List.of(cost(CostCategory.OTHER, name, "1", "CHF")));
    }

    /** The same year with a report that says two things at once. */
    public static YearSummary contradictory() {
        return summary(
                "Liechtenstein", "request i", COSTS, List.of(ReportedResult.ofOutcome("request i", false, true)));
    }

    private static YearSummary agreeing(String delegation, String request, List<CostItem> costs) {
        return summary(
                delegation, request, costs, List.of(ReportedResult.ofOutcome(request, true, true), leftOpen("ii")));
    }

    private static ReportedResult leftOpen(String request) {
        OptionalInt none = OptionalInt.empty();
        return new ReportedResult(request, none, none, none, none, Optional.empty(), false);
    }

    private static YearSummary summary(
            String delegation, String request, List<CostItem> costs, List<ReportedResult> reported) {
        List<RequestVote> votes =
                List.of(RequestVote.of(request, Tally.of(1106, 311, 248)), RequestVote.of("ii", Tally.of(1, 2, 3)));
        return new YearSummary(
                delegation,
                2025,
                List.of(new DecidedVote(
                        "Vote on " + request,
                        "result sheet of " + request,
                        new ResultSheet(Optional.empty(), votes),
                        EmergencyItem.decide(votes, RULES))),
                List.of(new ReportedVote(
                        "Report on " + request,
                        "report of " + delegation,
                        reported,
                        ReportedOutcomeCheck.check(reported, RULES))),
                costs,
                CostTotals.of(costs),
                "accounts of " + delegation);
    }

    private static CostItem cost(CostCategory category, String description, String number, String currency) {
        MonetaryAmount amount = Amount.of(currency, number);
        return CostItem.of(LocalDate.of(2025, 12, 31), category, description, amount);
    }
}
