package org.openipu.rules.entitlement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.openipu.model.citation.Citation;
import org.openipu.model.citation.Cited;
import org.openipu.model.citation.Standing;
import org.openipu.model.finding.Argument;
import org.openipu.model.organ.Body;
import org.openipu.model.vote.VotingRight;
import org.openipu.rules.decision.Decision;
import org.openipu.rules.decision.Reason;
import org.openipu.rules.rulebook.CouncilParameters;
import org.openipu.rules.rulebook.Parameter;
import org.openipu.rules.rulebook.RuleBook;
import org.openipu.rules.rulebook.VotingParameters;

/** The steps of one decision on votes, in the order in which they are taken, and how it ends. */
final class Steps {

    private static final Map<Parameter<?>, String> UNKNOWN = Map.of(
            VotingParameters.BASE, "entitlement.base-unknown",
            VotingParameters.ONE_SEX_SESSIONS, "entitlement.one-sex-unknown",
            VotingParameters.ONE_SEX_REDUCTION, "entitlement.one-sex-unknown",
            CouncilParameters.ONE_SEX_MEMBERS, "entitlement.council-one-sex-unknown");

    private static final Map<RunDoubt, String> OPEN = Map.of(
            RunDoubt.LIST_NOT_FINAL, "entitlement.list-not-final",
            RunDoubt.ABSENCE, "entitlement.absence-in-row",
            RunDoubt.VIRTUAL_SESSION, "entitlement.virtual-session-in-row",
            RunDoubt.EARLIER_SESSIONS_UNKNOWN, "entitlement.earlier-sessions-unknown");

    private final Body body;
    private final RuleBook rules;
    private final List<Reason> reasons = new ArrayList<>();

    Steps(Body body, RuleBook rules) {
        this.body = body;
        this.rules = rules;
    }

    Body body() {
        return body;
    }

    <T> Cited<T> get(Parameter<T> parameter) {
        return rules.get(parameter);
    }

    void add(String code, Citation citation, Argument... arguments) {
        reasons.add(Reason.of(code, citation, arguments));
    }

    /** Says what is open in a history, for a rule that it matters for. */
    void addDoubts(List<RunDoubt> doubts, Citation rule) {
        doubts.forEach(doubt -> add(OPEN.getOrDefault(doubt, ""), unknown(rule)));
    }

    Decision<VotingRights> held(int entitlement, OptionalInt delegates) {
        OptionalInt castable = delegates.isPresent()
                ? castable(new VotingRight(entitlement, delegates.getAsInt()))
                : OptionalInt.empty();
        return end(new VotingRights.Held(body, entitlement, delegates, castable));
    }

    Decision<VotingRights> noVote(NoVoteCause cause) {
        return end(new VotingRights.NoVote(body, cause));
    }

    Decision<VotingRights> unknown(List<Parameter<?>> parameters, List<RunDoubt> doubts) {
        parameters.forEach(this::addUnknown);
        return end(new VotingRights.Unknown(body, parameters, doubts));
    }

    private OptionalInt castable(VotingRight right) {
        Cited<Integer> cap = DelegateCap.of(body, rules);
        if (!cap.isKnown()) {
            add("entitlement.castable-unknown", cap.citation());
            return OptionalInt.empty();
        }
        int castable = right.castable(cap.value());
        add(
                castable == right.entitlement() ? "entitlement.castable-all" : "entitlement.castable-fewer",
                cap.citation(),
                Argument.of("delegates", right.delegates()),
                Argument.of("cap", cap.value()),
                Argument.of("castable", castable),
                Argument.of("entitlement", right.entitlement()));
        return OptionalInt.of(castable);
    }

    private void addUnknown(Parameter<?> parameter) {
        add(
                UNKNOWN.getOrDefault(parameter, "entitlement.parameter-unknown"),
                rules.get(parameter).citation(),
                Argument.of("parameter", parameter.name()));
    }

    private Decision<VotingRights> end(VotingRights outcome) {
        return new Decision<>(outcome, rules.date(), reasons);
    }

    private static Citation unknown(Citation rule) {
        return new Citation(rule.provision(), rule.edition(), Standing.UNKNOWN, rule.source());
    }
}
