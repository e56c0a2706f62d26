package org.openipu.io.verification.vote;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.openipu.io.verification.derivation.Part;
import org.openipu.io.verification.derivation.Vote;
import org.openipu.model.finding.Argument;

/** How many count towards a base: votes of the totals, what the roll in a vote's own lines adds up to, or a number of its own. */
record MajorityBaseSize(String base, Optional<BigInteger> votesPerDelegate, Optional<BigInteger> componentMembers) {

    static final String VOTES_CAST = "votes-cast";
    static final String WITH_ABSTENTIONS = "votes-cast-and-abstentions";
    static final String PRESENT = "present";
    static final String ENTITLED = "entitled";

    static final String COMPONENT_MEMBERS = "component-members";

    static final List<String> BASES = List.of(VOTES_CAST, WITH_ABSTENTIONS, PRESENT, ENTITLED, COMPONENT_MEMBERS);

    /** Returns the size; empty after a finding about a vote that does not tell it. */
    Optional<BigInteger> of(Vote vote, Part request) {
        BigInteger cast = vote.yes().add(vote.no());
        return switch (base) {
            case VOTES_CAST -> Optional.of(cast);
            case WITH_ABSTENTIONS -> Optional.of(cast.add(vote.abstain()));
            case COMPONENT_MEMBERS -> componentMembers;
            default -> ofRoll(request.child("rollCall"));
        };
    }

    private Optional<BigInteger> ofRoll(Part rollCall) {
        List<Part> lines = rollCall.elements();
        if (lines.isEmpty() && rollCall.node().isArray()) {
            rollCall.refuse("certificate.missing", Argument.of("expected", rollCall.path() + "[0]"));
        }
        Optional<BigInteger> sum = lines.isEmpty() ? Optional.empty() : Optional.of(BigInteger.ZERO);
        for (Part line : lines) {
            Optional<BigInteger> votes = ofLine(line);
            sum = sum.flatMap(before -> votes.map(before::add));
        }
        return sum;
    }

    private Optional<BigInteger> ofLine(Part line) {
        Optional<BigInteger> entitlement = line.child("entitlement").count();
        Optional<BigInteger> delegates = line.child("delegates").count();
        return base.equals(ENTITLED)
                ? delegates.flatMap(there -> entitlement)
                : entitlement.flatMap(
                        held -> delegates.flatMap(there -> votesPerDelegate.map(cap -> held.min(cap.multiply(there)))));
    }
}
