package org.openipu.io.internal.field;

import java.util.Optional;
import java.util.OptionalInt;
import org.openipu.io.reference.MemberParliaments;
import org.openipu.model.finding.Argument;
import org.openipu.model.parliament.CountryCode;
import org.openipu.model.vote.DelegationVote;
import org.openipu.model.vote.Tally;
import org.openipu.model.vote.VotingRight;

/** Votes from fields. */
public final class VoteFields {

    /** Digits of a total; with nine, every total is below one thousand million. */
    private static final int DIGITS_OF_A_TOTAL = 9;

    /** Digits of one delegation's votes; with six, the totals of all delegations stay within an {@code int}. */
    private static final int DIGITS_OF_A_DELEGATION = 6;

    private VoteFields() {}

    /**
     * Reads totals from {@code yes}, {@code no} and {@code abstain}.
     *
     * @param reader the fields
     * @return the totals; empty after a finding
     */
    public static Optional<Tally> tally(FieldReader reader) {
        return tally(reader, DIGITS_OF_A_TOTAL);
    }

    /**
     * Reads one delegation's votes from {@code member}, {@code yes}, {@code no}, {@code abstain} and, where they are
     * given, {@code entitlement} and {@code delegates}.
     *
     * @param reader the fields
     * @return the delegation's vote; empty after a finding
     */
    public static Optional<DelegationVote> delegationVote(FieldReader reader) {
        Optional<CountryCode> member = member(reader);
        Optional<Tally> votes = delegationTally(reader);
        if (reader.isMissing("entitlement") && reader.isMissing("delegates")) {
            return member.flatMap(code -> votes.map(tally -> DelegationVote.of(code, tally)));
        }
        Optional<VotingRight> right = votingRight(reader);
        return member.flatMap(code -> votes.flatMap(tally -> right.map(line -> DelegationVote.of(code, tally, line))));
    }

    /**
     * Reads one delegation's votes from {@code yes}, {@code no} and {@code abstain}, whoever it is.
     *
     * @param reader the fields
     * @return the votes; empty after a finding
     */
    public static Optional<Tally> delegationTally(FieldReader reader) {
        return tally(reader, DIGITS_OF_A_DELEGATION);
    }

    private static Optional<Tally> tally(FieldReader reader, int maxDigits) {
        OptionalInt yes = reader.count("yes", maxDigits);
        OptionalInt no = reader.count("no", maxDigits);
        OptionalInt abstain = reader.count("abstain", maxDigits);
        return yes.isPresent() && no.isPresent() && abstain.isPresent()
                ? Optional.of(Tally.of(yes.getAsInt(), no.getAsInt(), abstain.getAsInt()))
                : Optional.empty();
    }

    private static Optional<VotingRight> votingRight(FieldReader reader) {
        OptionalInt entitlement = reader.count("entitlement", DIGITS_OF_A_DELEGATION);
        OptionalInt delegates = reader.count("delegates", DIGITS_OF_A_DELEGATION);
        return entitlement.isPresent() && delegates.isPresent()
                ? Optional.of(new VotingRight(entitlement.getAsInt(), delegates.getAsInt()))
                : Optional.empty();
    }

    private static Optional<CountryCode> member(FieldReader reader) {
        return reader.text("member").flatMap(text -> {
            Optional<CountryCode> code = CountryCode.find(text);
            if (code.isEmpty()) {
                reader.refuse("member", "country.unknown", Argument.of("found", text));
            } else if (!MemberParliaments.contains(code.get())) {
                reader.warn(
                        "member",
                        "country.not-a-member",
                        Argument.of("country", code.get().alpha2()),
                        Argument.of("asOf", MemberParliaments.AS_OF));
            }
            return code;
        });
    }
}
