package org.openipu.rules.analysis.count;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.openipu.model.finding.Argument;
import org.openipu.model.finding.Finding;
import org.openipu.model.parliament.CountryCode;
import org.openipu.model.vote.RollLine;
import org.openipu.model.vote.Tally;

/** What stands against an event. */
final class EventCheck {

    private final LiveRollCall count;
    private final String path;
    private final List<Finding> findings = new ArrayList<>();

    private EventCheck(LiveRollCall count) {
        this.count = count;
        this.path = "log[" + count.log().size() + "]";
    }

    static List<Finding> check(LiveRollCall count, CountEvent event) {
        EventCheck check = new EventCheck(count);
        if (count.announced().isPresent()) {
            check.add("live-count.announced");
        }
        if (event instanceof CountEvent.VotesRecorded recorded) {
            check.recorded(recorded);
        } else if (event instanceof CountEvent.VotesCorrected corrected) {
            check.corrected(corrected);
        } else if (event instanceof CountEvent.VoteClosed closed) {
            check.open(closed.request());
        } else if (event instanceof CountEvent.ResultAnnounced announced) {
            check.announced(announced);
        }
        return check.findings;
    }

    /** Holds an announced result against the count; a tie leaves open what may be announced. */
    static List<Finding> contradictions(LiveRollCall count, CountEvent.ResultAnnounced announced) {
        EventCheck check = new EventCheck(count);
        Set<String> leaders = count.leaders();
        if (count.rule().isOfOne() && leaders.size() > 1) {
            check.findings.add(Finding.warning("live-count.tied", check.path, Argument.of("requests", names(leaders))));
        } else if (!leaders.equals(announced.accepted())) {
            check.add(
                    "live-count.announced-otherwise",
                    Argument.of("announced", names(announced.accepted())),
                    Argument.of("counted", names(leaders)));
        }
        return check.findings;
    }

    private void recorded(CountEvent.VotesRecorded event) {
        Optional<RequestCount> request = open(event.request());
        castable(event.request(), event.delegation(), event.votes());
        request.flatMap(known -> known.find(event.delegation()))
                .ifPresent(votes -> add(
                        "live-count.voted-already",
                        Argument.of("request", event.request()),
                        Argument.of("delegation", event.delegation().alpha2()),
                        Argument.of("votes", votes.toString())));
    }

    private void corrected(CountEvent.VotesCorrected event) {
        if (event.reason().isBlank()) {
            add(
                    "live-count.reason-missing",
                    Argument.of("request", event.request()),
                    Argument.of("delegation", event.delegation().alpha2()));
        }
        castable(event.request(), event.delegation(), event.votes());
        known(event.request())
                .filter(known -> known.find(event.delegation()).isEmpty())
                .ifPresent(known -> add(
                        "live-count.nothing-to-correct",
                        Argument.of("request", event.request()),
                        Argument.of("delegation", event.delegation().alpha2())));
    }

    private void announced(CountEvent.ResultAnnounced event) {
        new TreeSet<>(event.accepted()).forEach(this::known);
        count.requests().stream()
                .filter(request ->
                        count.find(request).filter(RequestCount::isClosed).isEmpty())
                .forEach(request -> add("live-count.not-closed", Argument.of("request", request)));
    }

    private Optional<RequestCount> known(String request) {
        Optional<RequestCount> known = count.find(request);
        if (known.isEmpty()) {
            add("live-count.request-unknown", Argument.of("request", request));
        }
        return known;
    }

    private Optional<RequestCount> open(String request) {
        Optional<RequestCount> known = known(request);
        known.filter(RequestCount::isClosed)
                .ifPresent(closed -> add("live-count.closed", Argument.of("request", request)));
        return known;
    }

    private void castable(String request, CountryCode delegation, Tally votes) {
        Argument ofRequest = Argument.of("request", request);
        Argument ofDelegation = Argument.of("delegation", delegation.alpha2());
        Optional<RollLine> line = count.line(delegation);
        if (line.isEmpty()) {
            add("roll-call.not-on-roll", ofRequest, ofDelegation);
        }
        line.filter(right -> votes.votesCastAndAbstentions() > right.castable())
                .ifPresent(right -> add(
                        "roll-call.votes-above-castable",
                        ofRequest,
                        ofDelegation,
                        Argument.of("votes", votes.votesCastAndAbstentions()),
                        Argument.of("castable", right.castable()),
                        Argument.of("entitlement", right.right().entitlement()),
                        Argument.of("delegates", right.right().delegates())));
    }

    private void add(String code, Argument... arguments) {
        findings.add(Finding.error(code, path, arguments));
    }

    private static String names(Set<String> requests) {
        return requests.isEmpty() ? "-" : String.join(", ", new TreeSet<>(requests));
    }
}
