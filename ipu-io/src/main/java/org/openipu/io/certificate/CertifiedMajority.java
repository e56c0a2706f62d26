package org.openipu.io.certificate;

import java.util.List;
import java.util.function.Function;
import org.openipu.io.internal.form.Forms;
import org.openipu.model.vote.ResultSheet;
import org.openipu.rules.decision.Decision;
import org.openipu.rules.majority.Majority;
import org.openipu.rules.rulebook.Parameter;
import org.openipu.rules.rulebook.RuleBook;
import org.openipu.rules.rulebook.VotingBody;
import org.openipu.rules.verdict.MajorityOutcome;
import org.openipu.rules.verdict.MajorityVerdict;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The decision whether votes have a majority.
 *
 * @param votes the votes, in the order in which they were decided
 * @param asked the majority that was asked for
 * @param body the body that votes
 * @param decision what was decided on them
 * @param rules the rule book that was applied
 */
public record CertifiedMajority(
        ResultSheet votes, Asked asked, VotingBody body, Decision<? extends MajorityOutcome> decision, RuleBook rules)
        implements CertifiedDecision {

    /** Where a majority is from: the caller, who has no citation for it, or the rule book. */
    public sealed interface Asked {

        /**
         * Answers either case.
         *
         * @param <R> the kind of answer
         * @param caller for a majority of the caller's own
         * @param ruleBook for a majority of the rule book
         * @return the answer of the case at hand
         */
        <R> R fold(Function<? super Majority, ? extends R> caller, Function<Parameter<Majority>, ? extends R> ruleBook);
    }

    /**
     * A majority of the caller's own.
     *
     * @param majority the majority
     */
    public record OfCaller(Majority majority) implements Asked {
        @Override
        public <R> R fold(
                Function<? super Majority, ? extends R> caller, Function<Parameter<Majority>, ? extends R> ruleBook) {
            return caller.apply(majority);
        }
    }

    /**
     * A majority of the rule book.
     *
     * @param parameter the parameter that has it
     */
    public record OfRuleBook(Parameter<Majority> parameter) implements Asked {
        @Override
        public <R> R fold(
                Function<? super Majority, ? extends R> caller, Function<Parameter<Majority>, ? extends R> ruleBook) {
            return ruleBook.apply(parameter);
        }
    }

    @Override
    public String kind() {
        return "majority";
    }

    /** Returns the majority if it is the rule book's, what abstentions are in the body, and the cap of a delegate. */
    @Override
    public List<Parameter<?>> parameters() {
        return asked.<List<Parameter<?>>>fold(
                caller -> List.of(body.base(), body.votesPerDelegate()),
                parameter -> List.of(parameter, body.base(), body.votesPerDelegate()));
    }

    /** Returns the content of a document of requests, with the majority or its parameter, and the parameter of the cap. */
    @Override
    public ObjectNode inputs() {
        ObjectNode node = (ObjectNode) Forms.of(ResultSheet.class).write(votes).orElseThrow();
        node.set("majority", asked.fold(JsonValue::of, parameter -> JsonValue.of(parameter.name())));
        return node.put("votesPerDelegate", body.votesPerDelegate().name());
    }

    @Override
    public ObjectNode outcome() {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("outcome", decision.outcome().<String>fold(decided -> "decided", unknown -> "unknown"));
        ArrayNode verdicts = node.putArray("verdicts");
        decision.outcome().verdicts().forEach(verdict -> verdict(verdict, verdicts.addObject()));
        return node;
    }

    private static void verdict(MajorityVerdict verdict, ObjectNode node) {
        node.put("id", verdict.id());
        node.put("yes", verdict.tally().affirmative());
        node.put("no", verdict.tally().negative());
        node.put("abstain", verdict.tally().abstentions());
        node.put("size", verdict.size());
        node.put("required", verdict.required());
        node.put("margin", verdict.margin());
        node.put("reached", verdict.isReached());
    }
}
