package org.openipu.io.certificate;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openipu.model.organ.Office;
import org.openipu.model.vote.Ballot;
import org.openipu.rules.decision.Decision;
import org.openipu.rules.election.ElectionRound;
import org.openipu.rules.election.ElectionRounds;
import org.openipu.rules.election.NextBallot;
import org.openipu.rules.rulebook.MajorityParameters;
import org.openipu.rules.rulebook.Parameter;
import org.openipu.rules.rulebook.RuleBook;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The decision who stands in the next ballot of an election (Governing Council Rules 8.1, which is silent on it).
 *
 * @param election the ballots so far, and who withdrew after each
 * @param decision what {@link ElectionRounds#next} decided on them
 * @param rules the rule book that was applied
 */
public record CertifiedNextBallot(ElectionRounds election, Decision<NextBallot> decision, RuleBook rules)
        implements CertifiedDecision {

    @Override
    public String kind() {
        return "next-ballot";
    }

    /** Returns the majority for the office, the rule for further ballots, and what is known of a tie. */
    @Override
    public List<Parameter<?>> parameters() {
        return List.of(
                election.office() == Office.PRESIDENT
                        ? MajorityParameters.PRESIDENT
                        : MajorityParameters.SECRETARY_GENERAL,
                MajorityParameters.FURTHER_ROUNDS,
                MajorityParameters.ELECTION_TIE_BREAK);
    }

    /** Returns the office and the ballots in their order, each with who withdrew after it. */
    @Override
    public ObjectNode inputs() {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.set("office", JsonValue.of(election.office()));
        ArrayNode rounds = node.putArray("rounds");
        election.rounds().forEach(round -> write(round, rounds.addObject()));
        return node;
    }

    /** Returns who was elected, who stands, who are equal for how many places, or who is left where the rule is unknown. */
    @Override
    public ObjectNode outcome() {
        return decision.outcome()
                .fold(
                        over -> node("over", over.elected().name(), List.of(), List.of(), 0, List.of()),
                        field -> node("standing", null, field.candidates(), List.of(), 0, List.of()),
                        tied -> node("tied", null, tied.standing(), tied.tied(), tied.places(), List.of()),
                        unknown -> node("rule-unknown", null, List.of(), List.of(), 0, unknown.remaining()));
    }

    private static void write(ElectionRound round, ObjectNode node) {
        Ballot ballot = round.ballot();
        ArrayNode candidates = node.putArray("candidates");
        ballot.candidates()
                .forEach(candidate ->
                        candidates.addObject().put("name", candidate.name()).put("votes", candidate.votes()));
        node.put("blank", ballot.blank()).put("void", ballot.voidBallots());
        round.withdrawn().forEach(node.putArray("withdrawn")::add);
    }

    private static ObjectNode node(
            String outcome,
            @Nullable String elected,
            List<String> standing,
            List<String> tied,
            int places,
            List<String> remaining) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("outcome", outcome).put("elected", elected);
        standing.forEach(node.putArray("standing")::add);
        tied.forEach(node.putArray("tied")::add);
        node.put("places", places);
        remaining.forEach(node.putArray("remaining")::add);
        return node;
    }
}
