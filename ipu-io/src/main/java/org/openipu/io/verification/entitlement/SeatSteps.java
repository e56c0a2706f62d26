package org.openipu.io.verification.entitlement;

import static org.openipu.io.verification.entitlement.EntitlementDerivation.COMMITTEE_VOTES;
import static org.openipu.io.verification.entitlement.EntitlementDerivation.COUNCIL_MEMBERS;
import static org.openipu.io.verification.entitlement.EntitlementDerivation.COUNCIL_ONE_SEX;
import static org.openipu.io.verification.entitlement.EntitlementDerivation.COUNCIL_VOTES;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openipu.io.verification.derivation.Derivation.Derived;
import org.openipu.io.verification.entitlement.RoomInputs.Row;

/**
 * The votes of those who sit for a Member: in the Governing Council each has its own, and fewer sit there for a delegation of one
 * sex (Council Rules 1.2); in a Standing Committee one sits there (Standing Committee Rules 2).
 */
final class SeatSteps {

    private final EntitlementSteps steps;

    SeatSteps(EntitlementSteps steps) {
        this.steps = steps;
    }

    Derived council(Row row) {
        if (row.sexes().equals(Row.NOT_FINAL)) {
            List<String> doubts = List.of("list-not-final");
            steps.doubts(doubts, COUNCIL_ONE_SEX);
            return steps.unknown(List.of(), doubts);
        }
        boolean both = row.sexes().equals(Row.BOTH);
        String rule = both ? COUNCIL_MEMBERS : COUNCIL_ONE_SEX;
        Optional<BigInteger> members = steps.number(rule);
        Optional<BigInteger> each = steps.number(COUNCIL_VOTES);
        if (members.isEmpty() || each.isEmpty()) {
            return steps.unknown(
                    Stream.of(rule, COUNCIL_VOTES)
                            .filter(name -> !steps.isKnown(name))
                            .toList(),
                    List.of());
        }
        BigInteger votes = members.get().multiply(each.get());
        steps.step(both ? "entitlement.council-both-sexes" : "entitlement.council-one-sex", rule, COUNCIL_VOTES)
                .put("members", members.get())
                .put("votesPerMember", each.get())
                .put("entitlement", votes);
        return steps.held(votes, COUNCIL_VOTES);
    }

    Derived committee() {
        Optional<BigInteger> votes = steps.number(COMMITTEE_VOTES);
        if (votes.isEmpty()) {
            return steps.unknown(List.of(COMMITTEE_VOTES), List.of());
        }
        steps.step("entitlement.committee", COMMITTEE_VOTES).put("votes", votes.get());
        return steps.held(votes.get(), COMMITTEE_VOTES);
    }
}
