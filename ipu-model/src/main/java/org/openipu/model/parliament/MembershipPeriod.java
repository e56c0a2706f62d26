package org.openipu.model.parliament;

import jakarta.validation.Valid;
import java.util.Optional;
import org.openipu.model.constraint.CoherentSuspension;
import org.openipu.model.time.InForce;
import org.openipu.model.time.Period;

/**
 * A period in a parliament's membership of the Union.
 *
 * @param standing what its place in the Union was
 * @param period from the decision to the next one, ends as far as they are known
 * @param ground why it was suspended; empty for other periods, and when the ground is not known
 */
@CoherentSuspension
public record MembershipPeriod(
        MembershipStanding standing, @Valid Period period, Optional<SuspensionGround> ground) implements InForce {

    /**
     * Returns a period of membership.
     *
     * @param standing any but a suspension
     * @param period the period
     * @return the period of membership
     */
    public static MembershipPeriod of(MembershipStanding standing, Period period) {
        return new MembershipPeriod(standing, period, Optional.empty());
    }

    /**
     * Returns a suspension.
     *
     * @param period its period
     * @param ground its ground
     * @return the suspension
     */
    public static MembershipPeriod suspension(Period period, SuspensionGround ground) {
        return new MembershipPeriod(MembershipStanding.SUSPENDED, period, Optional.of(ground));
    }
}
