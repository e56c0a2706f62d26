package org.openipu.io.verification.entitlement;

import static org.openipu.io.verification.entitlement.EntitlementDerivation.COUNCIL_MEMBERS_ALONE;
import static org.openipu.io.verification.entitlement.EntitlementDerivation.COUNCIL_SUSPENDS;
import static org.openipu.io.verification.entitlement.EntitlementDerivation.MEMBERS_ALONE;
import static org.openipu.io.verification.entitlement.EntitlementDerivation.SUSPENDED;
import static org.openipu.io.verification.entitlement.EntitlementDerivation.YEARS_TO_LOSS;
import static org.openipu.io.verification.entitlement.EntitlementDerivation.YEARS_TO_SUSPENSION;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.openipu.io.verification.derivation.Derivation.Derived;
import org.openipu.io.verification.derivation.Part;
import org.openipu.io.verification.entitlement.RoomInputs.Status;

/**
 * Whether a delegation has a vote at all: none has that of another than a Member (Assembly Rules 1.2), of a suspended parliament
 * (Statutes 4.2), or of one that owes too much and was not let vote all the same (Statutes 5.2).
 */
final class StatusSteps {

    private final Status status;
    private final String body;
    private final EntitlementSteps steps;

    StatusSteps(Status status, String body, EntitlementSteps steps) {
        this.status = status;
        this.body = body;
        this.steps = steps;
    }

    /** Returns how it ends without votes to count; empty when they are to be counted. */
    Optional<Derived> end() {
        String membersAlone = body.equals(RoomInputs.COUNCIL) ? COUNCIL_MEMBERS_ALONE : MEMBERS_ALONE;
        Optional<Derived> end = Optional.empty();
        if (!status.isMember()) {
            end = barred(membersAlone, "entitlement.members-alone", "affiliation");
        }
        if (end.isEmpty() && status.suspended()) {
            end = barred(SUSPENDED, "entitlement.suspended", "suspension");
        }
        return end.isEmpty() && status.arrears().signum() > 0 ? arrears() : end;
    }

    private Optional<Derived> barred(String rule, String code, String cause) {
        if (!steps.isKnown(rule)) {
            return Optional.of(steps.unknown(List.of(rule), List.of()));
        }
        if (steps.value(rule).flatMap(Part::truth).filter(bars -> bars).isEmpty()) {
            return Optional.empty();
        }
        steps.step(code, rule);
        return Optional.of(steps.noVote(cause));
    }

    private Optional<Derived> arrears() {
        Optional<BigInteger> limit = steps.number(YEARS_TO_LOSS);
        if (limit.isEmpty()) {
            return Optional.of(steps.unknown(List.of(YEARS_TO_LOSS), List.of()));
        }
        boolean tooLong = status.arrears().compareTo(limit.get()) >= 0;
        String allowed = status.allowed() ? "entitlement.arrears-vote-allowed" : "entitlement.arrears-no-vote";
        years(tooLong ? allowed : "entitlement.arrears-below-limit", limit.get(), YEARS_TO_LOSS);
        steps.number(YEARS_TO_SUSPENSION)
                .filter(years -> status.arrears().compareTo(years) >= 0)
                .ifPresent(years ->
                        years("entitlement.liable-to-suspension", years, YEARS_TO_SUSPENSION, COUNCIL_SUSPENDS));
        return tooLong && !status.allowed() ? Optional.of(steps.noVote("arrears")) : Optional.empty();
    }

    private void years(String code, BigInteger limit, String rule, String... others) {
        steps.step(code, rule, others).put("years", status.arrears()).put("limit", limit);
    }
}
