package org.openipu.rules.reconciliation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openipu.model.finding.Argument;
import org.openipu.model.finding.Finding;
import org.openipu.model.parliament.CountryCode;
import org.openipu.model.vote.DelegationVote;
import org.openipu.model.vote.RequestVote;
import org.openipu.model.vote.ResultSheet;
import org.openipu.model.vote.RollCall;

/** Whether the roll is the same for all votes: the entitlements, as who is in the room may change. */
final class FrozenEntitlements {

    private final Map<CountryCode, Integer> entitlements = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    private FrozenEntitlements() {}

    /** Returns an error for each entitlement that is another one than in the first vote that has it. */
    static List<Finding> check(ResultSheet sheet) {
        FrozenEntitlements check = new FrozenEntitlements();
        for (int i = 0; i < sheet.votes().size(); i++) {
            check.request(sheet.votes().get(i), "requests[" + i + "].rollCall");
        }
        return check.findings;
    }

    private void request(RequestVote request, String path) {
        if (request.votes() instanceof RollCall rollCall) {
            for (int i = 0; i < rollCall.votes().size(); i++) {
                DelegationVote vote = rollCall.votes().get(i);
                String place = path + "[" + i + "]";
                vote.right()
                        .ifPresent(right -> entitlement(request.id(), vote.delegation(), right.entitlement(), place));
            }
        }
    }

    private void entitlement(String request, CountryCode delegation, int entitlement, String place) {
        Integer before = entitlements.putIfAbsent(delegation, entitlement);
        if (before != null && before != entitlement) {
            findings.add(Finding.error(
                    "roll.entitlement-differs",
                    place,
                    Argument.of("request", request),
                    Argument.of("delegation", delegation.alpha2()),
                    Argument.of("entitlement", entitlement),
                    Argument.of("before", before)));
        }
    }
}
