package org.openipu.io.verification.derivation;

import java.math.BigInteger;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.openipu.model.finding.Argument;

/** The names of a roll call added up, each against what it could cast. */
public final class RollCallVotes {

    private static final List<String> KEYS = List.of("member", "yes", "no", "abstain", "entitlement", "delegates");
    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");

    private BigInteger yes = BigInteger.ZERO;
    private BigInteger no = BigInteger.ZERO;
    private BigInteger abstain = BigInteger.ZERO;
    private boolean complete = true;
    private final Set<String> members = new HashSet<>();

    private final Map<String, BigInteger> roll;

    private RollCallVotes(Map<String, BigInteger> roll) {
        this.roll = roll;
    }

    /** Adds up yes, no and abstain; empty after a finding. The entitlements by member go into the roll of all votes. */
    public static Optional<List<BigInteger>> totals(
            Part rollCall, Optional<BigInteger> votesPerDelegate, Map<String, BigInteger> roll) {
        RollCallVotes totals = new RollCallVotes(roll);
        rollCall.elements().forEach(entry -> totals.add(entry, votesPerDelegate));
        boolean complete = rollCall.node().isArray() && totals.complete;
        return complete ? Optional.of(List.of(totals.yes, totals.no, totals.abstain)) : Optional.empty();
    }

    public static Optional<String> country(Part part) {
        Optional<String> text = part.text();
        Optional<String> country = text.filter(code -> COUNTRY.matcher(code).matches());
        if (text.isPresent() && country.isEmpty()) {
            part.refuse("certificate.not-a-country", Argument.of("found", text.get()));
        }
        return country;
    }

    private void add(Part entry, Optional<BigInteger> votesPerDelegate) {
        if (!entry.isObject()) {
            complete = false;
            return;
        }
        entry.knowsOnly(KEYS);
        Optional<String> member = country(entry.child("member"));
        member.filter(code -> !members.add(code))
                .ifPresent(code -> entry.child("member").refuse("certificate.twice", Argument.of("found", code)));
        Optional<BigInteger> ayes = entry.child("yes").count();
        Optional<BigInteger> noes = entry.child("no").count();
        Optional<BigInteger> rest = entry.child("abstain").count();
        complete &= member.isPresent() && ayes.isPresent() && noes.isPresent() && rest.isPresent();
        yes = yes.add(ayes.orElse(BigInteger.ZERO));
        no = no.add(noes.orElse(BigInteger.ZERO));
        abstain = abstain.add(rest.orElse(BigInteger.ZERO));
        if (entry.has("entitlement") || entry.has("delegates")) {
            castable(entry, votesPerDelegate);
            member.ifPresent(code -> frozen(code, entry.child("entitlement")));
        }
    }

    /** The roll is the same for all votes. */
    private void frozen(String member, Part entitlement) {
        if (!entitlement.node().isIntegralNumber()) {
            return;
        }
        BigInteger held = entitlement.node().bigIntegerValue();
        BigInteger before = roll.putIfAbsent(member, held);
        if (before != null && !before.equals(held)) {
            entitlement.refuse(
                    "certificate.entitlement-differs",
                    Argument.of("entitlement", held.toString()),
                    Argument.of("before", before.toString()));
        }
    }

    /** A delegation casts at most its entitlement, and at most so many votes for each delegate who is there. */
    private static void castable(Part entry, Optional<BigInteger> votesPerDelegate) {
        Optional<BigInteger> entitlement = entry.child("entitlement").count();
        Optional<BigInteger> delegates = entry.child("delegates").count();
        Optional<BigInteger> castable = votesPerDelegate.flatMap(
                cap -> entitlement.flatMap(held -> delegates.map(there -> held.min(cap.multiply(there)))));
        BigInteger used = BigInteger.ZERO;
        for (String key : List.of("yes", "no", "abstain")) {
            used = used.add(
                    entry.child(key).node().isIntegralNumber()
                            ? entry.child(key).node().bigIntegerValue()
                            : BigInteger.ZERO);
        }
        BigInteger votes = used;
        castable.filter(most -> votes.compareTo(most) > 0)
                .ifPresent(most -> entry.refuse(
                        "certificate.votes-above-castable",
                        Argument.of("castable", most.toString()),
                        Argument.of("votes", votes.toString())));
    }
}
