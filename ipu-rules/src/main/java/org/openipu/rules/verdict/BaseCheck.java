package org.openipu.rules.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.openipu.model.finding.Argument;
import org.openipu.model.finding.Finding;
import org.openipu.model.vote.DelegationVote;
import org.openipu.model.vote.RequestVote;
import org.openipu.model.vote.ResultSheet;
import org.openipu.model.vote.RollCall;
import org.openipu.rules.majority.MajorityBase;

/** Whether votes tell what a base needs. */
public final class BaseCheck {

    private BaseCheck() {}

    /**
     * Lists what is missing for a base of the delegations present or entitled: a roll call with a line of the roll for every
     * delegation.
     *
     * @param sheet the votes
     * @param base the base that is asked for
     * @return an error for each vote of which totals alone are known, and for each delegation without a line of the roll;
     *     empty for a base that totals tell, and for one that no roll tells
     */
    public static List<Finding> check(ResultSheet sheet, MajorityBase base) {
        List<Finding> findings = new ArrayList<>();
        if (base == MajorityBase.PRESENT || base == MajorityBase.ENTITLED) {
            for (int i = 0; i < sheet.votes().size(); i++) {
                findings.addAll(check(sheet.votes().get(i), "requests[" + i + "]", base));
            }
        }
        return List.copyOf(findings);
    }

    private static List<Finding> check(RequestVote vote, String path, MajorityBase base) {
        if (!(vote.votes() instanceof RollCall rollCall) || rollCall.votes().isEmpty()) {
            return List.of(Finding.error(
                    "roll-call.needed-for-base",
                    path,
                    Argument.of("request", vote.id()),
                    Argument.of("base", name(base))));
        }
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < rollCall.votes().size(); i++) {
            DelegationVote line = rollCall.votes().get(i);
            if (line.right().isEmpty()) {
                findings.add(Finding.error(
                        "roll-call.entitlement-needed-for-base",
                        path + ".rollCall[" + i + "]",
                        Argument.of("request", vote.id()),
                        Argument.of("delegation", line.delegation().alpha2()),
                        Argument.of("base", name(base))));
            }
        }
        return findings;
    }

    private static String name(MajorityBase base) {
        return base.name().toLowerCase(Locale.ROOT);
    }
}
