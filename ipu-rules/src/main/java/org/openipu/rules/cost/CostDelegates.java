package org.openipu.rules.cost;

import java.util.ArrayList;
import java.util.List;
import org.openipu.model.cost.CostStatement;
import org.openipu.model.delegation.Delegation;
import org.openipu.model.finding.Argument;
import org.openipu.model.finding.Finding;

/** The people whom a cost statement names as delegates. */
public final class CostDelegates {

    private CostDelegates() {}

    /**
     * Finds the people in items, daily allowances and payments who are not in the delegation. Its secretary is in it.
     *
     * @param statement the statement
     * @param delegation the delegation
     * @return an error for each place that names one; empty when all are in the delegation
     */
    public static List<Finding> unknown(CostStatement statement, Delegation delegation) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < statement.items().size(); i++) {
            String path = "items[" + i + "].delegate";
            statement.items().get(i).delegate().ifPresent(name -> check(name, path, delegation, findings));
        }
        for (int i = 0; i < statement.perDiems().size(); i++) {
            check(statement.perDiems().get(i).delegate(), "perDiems[" + i + "].delegate", delegation, findings);
        }
        for (int i = 0; i < statement.payments().size(); i++) {
            check(statement.payments().get(i).delegate(), "payments[" + i + "].delegate", delegation, findings);
        }
        return findings;
    }

    private static void check(String name, String path, Delegation delegation, List<Finding> findings) {
        boolean known = delegation.findRole(name).isPresent()
                || delegation
                        .secretary()
                        .filter(secretary -> secretary.name().equals(name))
                        .isPresent();
        if (!known) {
            findings.add(Finding.error("costs.delegate-unknown", path, Argument.of("name", name)));
        }
    }
}
