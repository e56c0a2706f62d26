package org.openipu.io.certificate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.openipu.model.organ.Body;
import org.openipu.model.parliament.Affiliation;
import org.openipu.rules.decision.Decision;
import org.openipu.rules.entitlement.DelegationInRoom;
import org.openipu.rules.entitlement.MemberStatus;
import org.openipu.rules.entitlement.VotingRights;
import org.openipu.rules.entitlement.VotingRights.Held;
import org.openipu.rules.entitlement.VotingRights.Unknown;
import org.openipu.rules.rulebook.Parameter;
import org.openipu.rules.rulebook.RuleBook;
import org.openipu.rules.rulebook.VotingParameters;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The decision how many votes a Member in good standing has in the Assembly, and how many it can cast (Statutes 15.2 and 15.3).
 *
 * <p>Votes in the Governing Council and the Standing Committees are not certified, nor those of a parliament that is no Member,
 * owes contributions or is suspended, nor those after a history of which something is open.
 *
 * @param population the country's inhabitants, 0 to 9,007,199,254,740,991, beyond which JSON is not exact
 * @param delegation the delegation: of a Member without full years of arrears, not suspended, with a row of Assemblies with one
 *     sex whose length is known (0 for a delegation of both sexes)
 * @param decision what {@link org.openipu.rules.entitlement.AssemblyVotes} decided on them
 * @param rules the rule book that was applied
 */
public record CertifiedEntitlement(
        long population, DelegationInRoom delegation, Decision<VotingRights> decision, RuleBook rules)
        implements CertifiedDecision {

    /**
     * Refuses what is not certified.
     *
     * @throws IllegalArgumentException if the population is out of range, the parliament no Member in good standing, the length of
     *     the row open, or the decision one of another body or one that there is no vote
     */
    public CertifiedEntitlement {
        if (population < 0 || !JsonValue.of((Object) population).isNumber()) {
            throw new IllegalArgumentException("population is out of range: " + population);
        }
        if (!isInGoodStanding(delegation.status())) {
            throw new IllegalArgumentException("only a Member in good standing is certified: " + delegation.status());
        }
        if (!delegation.oneSex().doubts().isEmpty()) {
            throw new IllegalArgumentException("the length of the row is open: " + delegation.oneSex());
        }
        if (decision.outcome().body() != Body.ASSEMBLY || !isHeldOrUnknown(decision.outcome())) {
            throw new IllegalArgumentException("no decision on votes in the Assembly: " + decision.outcome());
        }
    }

    @Override
    public String kind() {
        return "entitlement";
    }

    /** Returns what the votes can rest on; the cap of a delegate, and that it votes in person, only where delegates are counted. */
    @Override
    public List<Parameter<?>> parameters() {
        List<Parameter<?>> parameters = new ArrayList<>(List.of(
                VotingParameters.BASE,
                VotingParameters.BANDS,
                VotingParameters.BAND_EDGE,
                VotingParameters.POPULATION_SOURCE,
                VotingParameters.ONE_SEX_SESSIONS,
                VotingParameters.ONE_SEX_REDUCTION));
        if (delegation.delegates().isPresent()) {
            parameters.addAll(List.of(VotingParameters.VOTES_PER_DELEGATE, VotingParameters.IN_PERSON));
        }
        return List.copyOf(parameters);
    }

    /** Returns the population, the Assemblies in a row with one sex, and the delegates, null when they were not counted. */
    @Override
    public ObjectNode inputs() {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("population", population);
        node.put("oneSexSessions", delegation.oneSex().atLeast());
        return node.put("delegates", boxed(delegation.delegates()).orElse(null));
    }

    @Override
    public ObjectNode outcome() {
        VotingRights rights = decision.outcome();
        Optional<Held> held = rights.fold(Optional::of, none -> Optional.empty(), open -> Optional.empty());
        List<Parameter<?>> missing = rights.fold(some -> List.of(), none -> List.of(), Unknown::parameters);
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("outcome", held.isPresent() ? "held" : "unknown");
        node.put("entitlement", held.map(Held::entitlement).orElse(null));
        node.put("castable", held.flatMap(votes -> boxed(votes.castable())).orElse(null));
        ArrayNode unknown = node.putArray("unknown");
        missing.forEach(parameter -> unknown.add(parameter.name()));
        return node;
    }

    private static boolean isInGoodStanding(MemberStatus status) {
        return status.affiliation() == Affiliation.MEMBER && status.fullYearsOfArrears() == 0 && !status.suspended();
    }

    private static boolean isHeldOrUnknown(VotingRights rights) {
        return rights.<Boolean>fold(held -> true, none -> false, unknown -> true);
    }

    private static Optional<Integer> boxed(OptionalInt number) {
        return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
    }
}
