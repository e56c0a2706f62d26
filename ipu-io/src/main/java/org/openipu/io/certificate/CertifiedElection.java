package org.openipu.io.certificate;

import java.util.List;
import java.util.Optional;
import org.openipu.model.organ.Office;
import org.openipu.model.vote.Ballot;
import org.openipu.model.vote.CandidateVotes;
import org.openipu.rules.decision.Decision;
import org.openipu.rules.election.ElectionOutcome;
import org.openipu.rules.rulebook.MajorityParameters;
import org.openipu.rules.rulebook.Parameter;
import org.openipu.rules.rulebook.RuleBook;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The decision whom, if anybody, a ballot elects (Governing Council Rules 8.1).
 *
 * @param office the office that was filled, {@link Office#PRESIDENT} or {@link Office#SECRETARY_GENERAL}
 * @param decision what was decided on the ballot that its outcome holds
 * @param rules the rule book that was applied
 */
public record CertifiedElection(Office office, Decision<ElectionOutcome> decision, RuleBook rules)
        implements CertifiedDecision {

    @Override
    public String kind() {
        return "election";
    }

    /** Returns the majority for the office, and what is known of a tie. */
    @Override
    public List<Parameter<?>> parameters() {
        return List.of(
                office == Office.PRESIDENT ? MajorityParameters.PRESIDENT : MajorityParameters.SECRETARY_GENERAL,
                MajorityParameters.ELECTION_TIE_BREAK);
    }

    /** Returns the office and the count, the candidates in the order in which they were given. */
    @Override
    public ObjectNode inputs() {
        Ballot ballot = decision.outcome().ballot();
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.set("office", JsonValue.of(office));
        ArrayNode candidates = node.putArray("candidates");
        ballot.candidates()
                .forEach(candidate ->
                        candidates.addObject().put("name", candidate.name()).put("votes", candidate.votes()));
        return node.put("blank", ballot.blank()).put("void", ballot.voidBallots());
    }

    @Override
    public ObjectNode outcome() {
        ElectionOutcome outcome = decision.outcome();
        Optional<String> elected =
                outcome.fold(one -> Optional.of(one.candidate().name()), none -> Optional.empty());
        List<CandidateVotes> equal = outcome.fold(one -> List.of(), none -> none.isTied() ? none.leaders() : List.of());
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("outcome", elected.isPresent() ? "elected" : "no-majority");
        node.put("elected", elected.orElse(null));
        ArrayNode tied = node.putArray("tied");
        equal.forEach(leader -> tied.add(leader.name()));
        return node.put("valid", outcome.ballot().valid()).put("required", outcome.required());
    }
}
