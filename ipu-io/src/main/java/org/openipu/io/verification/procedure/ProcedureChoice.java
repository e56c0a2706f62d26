package org.openipu.io.verification.procedure;

import static org.openipu.io.verification.procedure.ProcedureRequest.ACCEPTED;
import static org.openipu.io.verification.procedure.ProcedureRequest.DOUBTED;
import static org.openipu.io.verification.procedure.ProcedureRequest.ELIGIBLE;
import static org.openipu.io.verification.procedure.ProcedureRequest.NOT_ACCEPTED;
import static org.openipu.io.verification.procedure.ProcedureRequest.VOTED;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openipu.io.verification.derivation.Derivation.Derived;
import org.openipu.io.verification.derivation.Vote;
import org.openipu.io.verification.procedure.ProcedureEntry.Counts;
import org.openipu.io.verification.vote.EmergencyItemDerivation.Ballot;
import org.openipu.io.verification.vote.EmergencyItemSteps;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The choice once all requests are voted on or gone (Rule 11.2(b)), by the figures where they are known, else as reported. */
final class ProcedureChoice {

    private final ProcedureRules rules;
    private final List<ProcedureRequest> requests;
    private Optional<ObjectNode> ended = Optional.empty();

    ProcedureChoice(ProcedureRules rules, List<ProcedureRequest> requests) {
        this.rules = rules;
        this.requests = requests;
    }

    boolean isMade() {
        return ended.isPresent();
    }

    void close(ProcedureStep step) {
        for (int i = 0; i < requests.size(); i++) {
            ProcedureRequest request = requests.get(i);
            boolean open = request.isOpen() && !request.is(DOUBTED);
            if (open || request.is(VOTED)) {
                step.object(open ? "procedure.still-open" : "procedure.result-not-known", "requests[" + i + "]", null)
                        .put("request", request.id());
            }
        }
        if (needsAnAnnouncement()) {
            step.object("procedure.choice-not-known", "requests", rules.provision(ProcedureRules.CHOICE));
        }
        if (!step.isRefused()) {
            choose(step);
        }
    }

    /** Without all figures it takes a report that names one alone, and none with more known votes may stand behind it. */
    private boolean needsAnAnnouncement() {
        List<ProcedureRequest> eligible = eligible();
        boolean counted = eligible.stream().allMatch(request -> request.votes().isPresent());
        if (eligible.size() < 2 || counted) {
            return false;
        }
        List<ProcedureRequest> named =
                eligible.stream().filter(ProcedureRequest::isAcceptedAsReported).toList();
        if (named.size() != 1) {
            return true;
        }
        Optional<BigInteger> yes = named.get(0).votes().map(Counts::yes);
        return yes.filter(own -> eligible.stream()
                        .flatMap(request -> request.votes().stream())
                        .anyMatch(other -> other.yes().compareTo(own) > 0))
                .isPresent();
    }

    private void choose(ProcedureStep step) {
        List<ProcedureRequest> voted =
                requests.stream().filter(ProcedureRequest::isVotedOn).toList();
        voted.stream()
                .filter(request -> request.votes().isEmpty())
                .forEach(request -> step.reason(rules.reason(
                                request.is(ELIGIBLE)
                                        ? "emergency-item.reached-as-reported"
                                        : "emergency-item.short-as-reported",
                                ProcedureRules.FRACTION))
                        .put("request", request.id()));
        List<ProcedureRequest> eligible = eligible();
        boolean counted = (eligible.isEmpty() ? voted : eligible)
                .stream().allMatch(request -> request.votes().isPresent());
        ObjectNode outcome = counted ? counted(voted, step) : reported(eligible, step);
        String accepted = outcome.path("accepted").asString("");
        for (ProcedureRequest request : eligible) {
            if (!outcome.path("tied").isEmpty()) {
                boolean leads = outcome.path("tied").values().stream()
                        .anyMatch(id -> id.asString("").equals(request.id()));
                if (leads) {
                    request.moveTo("undecided");
                } else {
                    request.choose(NOT_ACCEPTED);
                }
            } else {
                request.choose(request.id().equals(accepted) ? ACCEPTED : NOT_ACCEPTED);
            }
        }
        ended = Optional.of(outcome);
    }

    private ObjectNode counted(List<ProcedureRequest> voted, ProcedureStep step) {
        List<Ballot> ballots = voted.stream()
                .flatMap(
                        request -> request
                                .votes()
                                .map(counts -> new Vote(request.id(), counts.yes(), counts.no(), counts.abstain()))
                                .stream())
                .map(vote -> Ballot.of(vote, rules.share(), rules.withAbstentions()))
                .toList();
        Derived derived =
                new EmergencyItemSteps(rules.parameters(), rules.share(), rules.withAbstentions()).derive(ballots);
        step.reasons(derived.steps());
        return derived.outcome();
    }

    private ObjectNode reported(List<ProcedureRequest> eligible, ProcedureStep step) {
        if (eligible.isEmpty()) {
            step.reason(rules.reason("emergency-item.none-as-reported", ProcedureRules.CHOICE));
            return outcome("none-accepted", null);
        }
        ProcedureRequest taken = eligible.size() == 1
                ? eligible.get(0)
                : eligible.stream()
                        .filter(ProcedureRequest::isAcceptedAsReported)
                        .findFirst()
                        .orElseThrow();
        step.reason(rules.reason("emergency-item.accepted-as-reported", ProcedureRules.CHOICE))
                .put("request", taken.id());
        return outcome("accepted", taken.id());
    }

    private static ObjectNode outcome(String name, @Nullable String accepted) {
        ObjectNode outcome =
                JsonNodeFactory.instance.objectNode().put("outcome", name).put("accepted", accepted);
        outcome.putArray("tied");
        return outcome;
    }

    /** Returns the end, or that it is open, with all requests and the subjects that follow from it. */
    ObjectNode outcome() {
        ObjectNode outcome = ended.orElseGet(() -> outcome("open", null));
        ArrayNode list = outcome.putArray("requests");
        requests.forEach(request -> list.addObject()
                .put("id", request.id())
                .put("stage", request.standing().stage())
                .put("basis", request.standing().basis()));
        new ProcedureSubjects(rules, requests).put(outcome);
        return outcome;
    }

    private List<ProcedureRequest> eligible() {
        return requests.stream().filter(request -> request.is(ELIGIBLE)).toList();
    }
}
