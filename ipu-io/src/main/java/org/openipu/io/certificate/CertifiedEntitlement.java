package org.openipu.io.certificate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.openipu.io.text.ConstantName;
import org.openipu.model.organ.Body;
import org.openipu.rules.decision.Decision;
import org.openipu.rules.entitlement.DelegationInRoom;
import org.openipu.rules.entitlement.MemberStatus;
import org.openipu.rules.entitlement.NoVoteCause;
import org.openipu.rules.entitlement.OneSexRun;
import org.openipu.rules.entitlement.VotingRights;
import org.openipu.rules.entitlement.VotingRights.Held;
import org.openipu.rules.rulebook.CommitteeParameters;
import org.openipu.rules.rulebook.CouncilParameters;
import org.openipu.rules.rulebook.MembershipParameters;
import org.openipu.rules.rulebook.Parameter;
import org.openipu.rules.rulebook.RuleBook;
import org.openipu.rules.rulebook.VotingParameters;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The decision how many votes a delegation has in the Assembly, the Governing Council or a Standing Committee, and how many it can
 * cast; that it has no vote; or that its votes cannot be told.
 *
 * @param population the country's inhabitants; in the Assembly 0 to 9,007,199,254,740,991, beyond which JSON is not exact; of no
 *     weight and not written in other bodies
 * @param delegation the delegation as it comes to the vote
 * @param decision what {@link org.openipu.rules.entitlement.AssemblyVotes}, {@link org.openipu.rules.entitlement.CouncilVotes} or
 *     {@link org.openipu.rules.entitlement.CommitteeVotes} decided on it
 * @param rules the rule book that was applied
 */
public record CertifiedEntitlement(
        long population, DelegationInRoom delegation, Decision<VotingRights> decision, RuleBook rules)
        implements CertifiedDecision {

    /**
     * Refuses a population that JSON does not hold.
     *
     * @throws IllegalArgumentException if the body is the Assembly and the population out of range
     */
    public CertifiedEntitlement {
        boolean inRange = population >= 0 && JsonValue.of((Object) population).isNumber();
        if (decision.outcome().body() == Body.ASSEMBLY && !inRange) {
            throw new IllegalArgumentException("population is out of range: " + population);
        }
    }

    @Override
    public String kind() {
        return "entitlement";
    }

    /** Returns what the vote of such a parliament can rest on, and then what its votes in the body can rest on. */
    @Override
    public List<Parameter<?>> parameters() {
        List<Parameter<?>> parameters = new ArrayList<>(ofStatus(delegation.status()));
        switch (body()) {
            case GOVERNING_COUNCIL ->
                parameters.addAll(List.of(
                        CouncilParameters.MEMBERS,
                        CouncilParameters.ONE_SEX_MEMBERS,
                        CouncilParameters.VOTES_PER_MEMBER));
            case STANDING_COMMITTEE -> parameters.add(CommitteeParameters.VOTES);
            default -> parameters.addAll(inAssembly());
        }
        return List.copyOf(parameters);
    }

    /** Returns the body, the population in the Assembly, the parliament, the row, and the delegates, null when not counted. */
    @Override
    public ObjectNode inputs() {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.set("body", JsonValue.of(body()));
        if (body() == Body.ASSEMBLY) {
            node.put("population", population);
        }
        MemberStatus status = delegation.status();
        ObjectNode parliament = node.putObject("status");
        parliament.set("affiliation", JsonValue.of(status.affiliation()));
        parliament.put("fullYearsOfArrears", status.fullYearsOfArrears());
        parliament.put("allowedByCouncil", status.allowedByCouncil()).put("suspended", status.suspended());
        row(delegation.oneSex(), node.putObject("oneSex"));
        return node.put("delegates", boxed(delegation.delegates()).orElse(null));
    }

    /** Returns the content of a document of an entitlement, without what stands in the inputs. */
    @Override
    public ObjectNode outcome() {
        VotingRights rights = decision.outcome();
        Optional<Held> held = rights.fold(Optional::of, none -> Optional.empty(), open -> Optional.empty());
        Optional<NoVoteCause> cause =
                rights.fold(some -> Optional.empty(), none -> Optional.of(none.cause()), open -> Optional.empty());
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("outcome", rights.<String>fold(some -> "held", none -> "no-vote", open -> "unknown"));
        node.put("entitlement", held.map(Held::entitlement).orElse(null));
        node.put("castable", held.flatMap(votes -> boxed(votes.castable())).orElse(null));
        node.set("cause", JsonValue.of(cause.orElse(null)));
        ArrayNode unknown = node.putArray("unknown");
        rights.<List<String>>fold(some -> List.of(), none -> List.of(), CertifiedEntitlement::open)
                .forEach(unknown::add);
        return node;
    }

    private Body body() {
        return decision.outcome().body();
    }

    private List<Parameter<?>> ofStatus(MemberStatus status) {
        List<Parameter<?>> parameters = new ArrayList<>();
        if (!status.affiliation().mayVote()) {
            parameters.add(
                    body() == Body.GOVERNING_COUNCIL
                            ? CouncilParameters.MEMBERS_ALONE
                            : VotingParameters.MEMBERS_ALONE);
        }
        if (status.suspended()) {
            parameters.add(MembershipParameters.SUSPENSION_TAKES_VOTE);
        }
        if (status.fullYearsOfArrears() > 0) {
            parameters.addAll(List.of(
                    MembershipParameters.YEARS_TO_LOSS_OF_VOTE,
                    MembershipParameters.YEARS_TO_SUSPENSION,
                    MembershipParameters.COUNCIL_SUSPENDS));
        }
        return parameters;
    }

    /** Returns what votes in the Assembly rest on; the cap of a delegate, and that it votes in person, only where delegates are counted. */
    private List<Parameter<?>> inAssembly() {
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
        return parameters;
    }

    private static void row(OneSexRun row, ObjectNode node) {
        node.set("sexes", JsonValue.of(row.sexes()));
        node.put("atLeast", row.atLeast());
        node.put("atMost", boxed(row.atMost()).orElse(null));
        ArrayNode doubts = node.putArray("doubts");
        row.doubts().forEach(doubt -> doubts.add(JsonValue.of(doubt)));
    }

    private static List<String> open(VotingRights.Unknown unknown) {
        List<String> names = new ArrayList<>();
        unknown.parameters().forEach(parameter -> names.add(parameter.name()));
        unknown.doubts().forEach(doubt -> names.add(ConstantName.of(doubt)));
        return names;
    }

    private static Optional<Integer> boxed(OptionalInt number) {
        return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
    }
}
