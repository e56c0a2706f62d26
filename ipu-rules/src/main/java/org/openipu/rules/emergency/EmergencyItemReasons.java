package org.openipu.rules.emergency;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.openipu.model.citation.Citation;
import org.openipu.model.finding.Argument;
import org.openipu.rules.decision.Reason;
import org.openipu.rules.majority.MajorityBase;
import org.openipu.rules.rulebook.EmergencyItemRules;

/** The reasons of an emergency item's decision, as data. */
final class EmergencyItemReasons {

    private final EmergencyItemRules rule;
    private final Citation majority;
    private final Argument fraction;

    EmergencyItemReasons(EmergencyItemRules rule) {
        this.rule = rule;
        this.majority = rule.fraction().citation().noFirmerThan(rule.base().citation());
        this.fraction = Argument.of("fraction", rule.fraction().value().toString());
    }

    List<Reason> of(List<RequestResult> requests, List<RequestResult> reached, List<RequestResult> leaders) {
        List<Reason> reasons = new ArrayList<>(requests.size() + 3);
        reasons.add(base());
        for (RequestResult request : requests) {
            reasons.add(majority(request));
        }
        if (reached.isEmpty()) {
            reasons.add(none(requests.size()));
        } else if (reached.size() == 1) {
            reasons.add(onlyOne(reached.get(0)));
        } else {
            reasons.add(atMostOne(reached.size()));
            reasons.add(leaders.size() == 1 ? mostVotes(leaders.get(0)) : tie(leaders));
        }
        return reasons;
    }

    private Reason base() {
        String code = rule.base().value() == MajorityBase.VOTES_CAST
                ? "emergency-item.base-votes-cast"
                : "emergency-item.base-with-abstentions";
        return Reason.of(code, rule.base().citation());
    }

    private Reason majority(RequestResult request) {
        return Reason.of(
                code(request),
                majority,
                Argument.of("request", request.id()),
                Argument.of("affirmative", request.affirmative()),
                Argument.of("size", request.size()),
                Argument.of("required", request.required()),
                Argument.of("difference", Math.abs(request.margin())),
                fraction);
    }

    private static String code(RequestResult request) {
        if (request.size() == 0) {
            return "emergency-item.request-without-votes";
        }
        return request.isReached() ? "emergency-item.request-reached" : "emergency-item.request-short";
    }

    private Reason none(int requests) {
        return Reason.of(
                requests == 0 ? "emergency-item.no-request" : "emergency-item.none-reached",
                requests == 0 ? rule.fraction().citation() : majority,
                Argument.of("requests", requests));
    }

    private Reason onlyOne(RequestResult request) {
        return Reason.of("emergency-item.only-one-reached", majority, Argument.of("request", request.id()));
    }

    private Reason atMostOne(int reached) {
        return Reason.of(
                "emergency-item.at-most-one",
                rule.items().citation(),
                Argument.of("reached", reached),
                Argument.of("items", rule.items().value()));
    }

    private Reason mostVotes(RequestResult leader) {
        return Reason.of(
                "emergency-item.most-affirmative",
                rule.choice().citation(),
                Argument.of("request", leader.id()),
                Argument.of("affirmative", leader.affirmative()));
    }

    private Reason tie(List<RequestResult> leaders) {
        return Reason.of(
                "emergency-item.tied",
                rule.tieBreak().citation(),
                Argument.of("requests", leaders.stream().map(RequestResult::id).collect(Collectors.joining(", "))),
                Argument.of("affirmative", leaders.get(0).affirmative()));
    }
}
