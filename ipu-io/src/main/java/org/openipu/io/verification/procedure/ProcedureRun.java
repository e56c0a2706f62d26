package org.openipu.io.verification.procedure;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.openipu.io.verification.derivation.Derivation.Derived;
import org.openipu.io.verification.derivation.NeededMajority;
import org.openipu.io.verification.procedure.ProcedureEntry.Counts;
import org.openipu.io.verification.procedure.ProcedureRequest.Standing;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Goes through what happened, one thing after the other; what is refused changes nothing. */
final class ProcedureRun {

    private final ProcedureRules rules;
    private final List<ProcedureRequest> requests = new ArrayList<>();
    private final ArrayNode steps = JsonNodeFactory.instance.arrayNode();
    private final ProcedureChoice choice;
    private Optional<LocalDate> last = Optional.empty();

    ProcedureRun(ProcedureRules rules) {
        this.rules = rules;
        this.choice = new ProcedureChoice(rules, requests);
    }

    Derived derive(List<ProcedureEntry> entries) {
        entries.forEach(entry -> steps.add(step(entry)));
        return new Derived(steps, choice.outcome());
    }

    private ObjectNode step(ProcedureEntry entry) {
        Map<String, Standing> before = new LinkedHashMap<>();
        requests.forEach(request -> before.put(request.id(), request.standing()));
        ProcedureStep step = new ProcedureStep();
        order(entry, step);
        if (take(entry, step)) {
            last = Optional.of(entry.day());
        }
        return step.written(entry.kind(), moved(before));
    }

    /** Days do not run backwards, and after the choice results alone are reported. */
    private void order(ProcedureEntry entry, ProcedureStep step) {
        last.filter(entry.day()::isBefore)
                .ifPresent(day -> step.object("procedure.day-not-in-order", "day", null)
                        .put("day", entry.day().toString())
                        .put("last", day.toString()));
        boolean reports = entry.report().isPresent();
        if (!reports && choice.isMade()) {
            step.object("procedure.after-choice", "", null);
        }
    }

    /** Tells whether it was taken: neither refused nor of unknown effect. */
    private boolean take(ProcedureEntry entry, ProcedureStep step) {
        switch (entry.kind()) {
            case ProcedureEntry.SUBMISSION, ProcedureEntry.MERGER ->
                new ProcedureIntake(rules, requests, step).take(entry);
            case ProcedureEntry.OPINION -> opinion(entry, step);
            case ProcedureEntry.WITHDRAWAL ->
                find(entry, step, "request", ProcedureRequest::isOpen, "procedure.not-open-for-withdrawal")
                        .ifPresent(request -> request.moveTo(ProcedureRequest.WITHDRAWN));
            case ProcedureEntry.VOTING ->
                find(entry, step, "request", ProcedureRequest::isOpen, "procedure.not-open-for-vote")
                        .ifPresent(request -> vote(request, entry, step));
            case ProcedureEntry.VOID_VOTE -> {
                return find(entry, step, "request", ProcedureRequest::hasVote, "procedure.not-voted-on")
                        .filter(request -> declareVoid(request, entry, step))
                        .isPresent();
            }
            case ProcedureEntry.CLOSING -> choice.close(step);
            default -> report(entry, step);
        }
        return !step.isRefused();
    }

    /** Finds the request that is meant, where nothing stands against the event. */
    private Optional<ProcedureRequest> find(
            ProcedureEntry entry, ProcedureStep step, String path, Predicate<ProcedureRequest> fits, String code) {
        Optional<ProcedureRequest> found = requests.stream()
                .filter(request -> request.id().equals(entry.request()))
                .findFirst();
        if (found.isEmpty()) {
            step.object("request.unknown", path, null).put("request", entry.request());
        } else if (!fits.test(found.get())) {
            step.object(code, path, null).put("request", entry.request());
        }
        return found.filter(request -> !step.isRefused());
    }

    private void opinion(ProcedureEntry entry, ProcedureStep step) {
        boolean binds = rules.known(ProcedureRules.ADMISSIBILITY).isPresent();
        boolean admissible = entry.admissible().orElseThrow();
        find(
                        entry,
                        step,
                        "request",
                        request -> request.is(ProcedureRequest.SUBMITTED),
                        "procedure.not-open-for-opinion")
                .ifPresent(request -> {
                    String answer = admissible ? "admissible" : "inadmissible";
                    request.moveTo(!admissible && !binds ? ProcedureRequest.DOUBTED : answer);
                    String code =
                            admissible ? "emergency-item.opinion-admissible" : "emergency-item.opinion-inadmissible";
                    step.reason(rules.reason(
                                    binds ? code : "emergency-item.opinion-unknown", ProcedureRules.ADMISSIBILITY))
                            .put("request", request.id());
                });
    }

    private void vote(ProcedureRequest request, ProcedureEntry entry, ProcedureStep step) {
        boolean asked = rules.known(ProcedureRules.ADMISSIBILITY).isPresent();
        if (asked && request.is(ProcedureRequest.SUBMITTED)) {
            step.reason(rules.reason("emergency-item.opinion-missing", ProcedureRules.ADMISSIBILITY))
                    .put("request", request.id());
        }
        request.vote(entry.votes(), rules);
    }

    private boolean declareVoid(ProcedureRequest request, ProcedureEntry entry, ProcedureStep step) {
        if (rules.voidMajority().isEmpty()) {
            step.isUnknown();
            step.reason(rules.reason("emergency-item.void-unknown", ProcedureRules.VOID_VOTE))
                    .put("request", request.id());
            return false;
        }
        NeededMajority majority = rules.voidMajority().get();
        Counts votes = entry.votes().orElseThrow();
        BigInteger size = votes.size(!majority.base().equals("votes-cast"));
        boolean had = majority.isHadBy(votes.yes(), size);
        step.reason(rules.reason(
                        had ? "emergency-item.declared-void" : "emergency-item.not-declared-void",
                        ProcedureRules.VOID_VOTE))
                .put("request", request.id())
                .put("affirmative", votes.yes())
                .put("size", size)
                .put("required", majority.fewest(size));
        if (had) {
            request.declareVoid();
        }
        return true;
    }

    /** What is announced comes first, and is corrected afterwards; neither touches the choice. */
    private void report(ProcedureEntry entry, ProcedureStep step) {
        boolean correction = entry.kind().equals(ProcedureEntry.CORRECTION);
        ProcedureStep own = new ProcedureStep();
        Optional<ProcedureRequest> voted =
                find(entry, own, "result.request", ProcedureRequest::hasVote, "procedure.not-voted-on");
        step.objections(own);
        voted.filter(request -> request.isAnnounced() != correction)
                .ifPresent(request -> step.object(
                                correction ? "procedure.nothing-to-correct" : "procedure.announced-already",
                                "result",
                                null)
                        .put("request", request.id()));
        voted.filter(request -> !step.isRefused()).ifPresent(request -> {
            request.say(entry.report().orElseThrow());
            if (!choice.isMade()) {
                request.settle(rules);
            }
        });
    }

    private ArrayNode moved(Map<String, Standing> before) {
        ArrayNode stages = JsonNodeFactory.instance.arrayNode();
        for (ProcedureRequest request : requests) {
            Standing from = before.get(request.id());
            Standing to = request.standing();
            if (!to.equals(from)) {
                stages.addObject()
                        .put("request", request.id())
                        .put("from", from == null ? null : from.stage())
                        .put("to", to.stage())
                        .put("basis", to.basis());
            }
        }
        return stages;
    }
}
