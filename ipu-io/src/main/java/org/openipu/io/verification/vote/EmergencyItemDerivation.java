package org.openipu.io.verification.vote;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openipu.io.verification.derivation.Derivation;
import org.openipu.io.verification.derivation.Parameters;
import org.openipu.io.verification.derivation.Part;
import org.openipu.io.verification.derivation.Share;
import org.openipu.io.verification.derivation.Vote;

/**
 * Which request becomes the emergency item, by the text of Assembly Rule 11.2: each request needs its share of the votes; of
 * those that have it, the one with the most affirmative votes is taken, and no more than one.
 */
public final class EmergencyItemDerivation implements Derivation {

    public static final String FRACTION = "emergency-item.fraction";
    public static final String BASE = "emergency-item.base";
    public static final String ITEMS = "emergency-item.items";
    public static final String CHOICE = "emergency-item.choice";
    public static final String TIE_BREAK = "emergency-item.tie-break";

    private static final String CAP = "voting.votes-per-delegate";
    private static final String VOTES_CAST = "votes-cast";
    private static final String WITH_ABSTENTIONS = "votes-cast-and-abstentions";

    @Override
    public List<String> parameters(Part inputs) {
        List<String> names = new ArrayList<>(List.of(FRACTION, BASE, ITEMS, CHOICE, TIE_BREAK));
        if (hasRoll(inputs)) {
            names.add(CAP);
        }
        return names;
    }

    @Override
    public Optional<Derived> derive(Part inputs, Parameters parameters) {
        Optional<Share> share = parameters.value(FRACTION).flatMap(Share::of);
        Optional<Boolean> withAbstentions = parameters.value(BASE).flatMap(EmergencyItemDerivation::withAbstentions);
        Optional<List<Vote>> votes = Vote.all(
                inputs, List.of("date", "requests"), parameters.value(CAP).flatMap(Part::count));
        parameters.value(ITEMS).filter(Part::isKnown).ifPresent(EmergencyItemDerivation::onlyOne);
        parameters.value(CHOICE).filter(Part::isKnown).ifPresent(EmergencyItemDerivation::choice);
        parameters.value(TIE_BREAK).filter(Part::isKnown).ifPresent(EmergencyItemDerivation::choice);
        return share.flatMap(part -> withAbstentions.flatMap(with -> votes.map(all -> {
            List<Ballot> ballots =
                    all.stream().map(vote -> Ballot.of(vote, part, with)).toList();
            if (ballots.stream().filter(Ballot::isReached).count() > 1) {
                parameters.value(ITEMS).filter(value -> !value.isKnown()).ifPresent(Part::count);
                parameters.value(CHOICE).filter(value -> !value.isKnown()).ifPresent(Part::text);
            }
            return new EmergencyItemSteps(parameters, part, with).derive(ballots);
        })));
    }

    private static boolean hasRoll(Part inputs) {
        for (var request : inputs.node().path("requests").values()) {
            for (var entry : request.path("rollCall").values()) {
                if (entry.has("entitlement") || entry.has("delegates")) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Optional<Boolean> withAbstentions(Part value) {
        return value.oneOf(List.of(VOTES_CAST, WITH_ABSTENTIONS)).map(WITH_ABSTENTIONS::equals);
    }

    /** The derivation knows Assemblies with one item, and no other number. */
    private static void onlyOne(Part items) {
        items.count()
                .filter(number -> !number.equals(BigInteger.ONE))
                .ifPresent(number -> items.notUsable(number.toString(), List.of("1")));
    }

    private static void choice(Part choice) {
        choice.oneOf(List.of("most-affirmative-votes"));
    }

    /** A request's vote against its share. */
    public record Ballot(String id, BigInteger yes, BigInteger size, BigInteger required, boolean isReached) {

        public static Ballot of(Vote vote, Share share, boolean withAbstentions) {
            BigInteger cast = vote.yes().add(vote.no());
            BigInteger size = withAbstentions ? cast.add(vote.abstain()) : cast;
            return new Ballot(vote.id(), vote.yes(), size, share.fewest(size), share.isReached(vote.yes(), size));
        }
    }
}
