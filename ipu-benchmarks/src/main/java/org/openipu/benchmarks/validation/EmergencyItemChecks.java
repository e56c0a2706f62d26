package org.openipu.benchmarks.validation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.openipu.model.finding.Argument;
import org.openipu.model.vote.DelegationPosition;
import org.openipu.model.vote.EmergencyItemRecord;
import org.openipu.model.vote.EmergencyRequest;
import org.openipu.model.vote.RequestVote;
import org.openipu.model.vote.RollCall;

/** The choice of an emergency item within itself. */
final class EmergencyItemChecks {

    private final EmergencyItemRecord record;
    private final Location at;
    private final Found found;
    private final Set<String> made = new HashSet<>();

    private EmergencyItemChecks(EmergencyItemRecord record, Location at, Found found) {
        this.record = record;
        this.at = at;
        this.found = found;
    }

    static void check(EmergencyItemRecord record, Location at, Found found) {
        EmergencyItemChecks checks = new EmergencyItemChecks(record, at, found);
        checks.requests();
        checks.results();
        checks.recommendations();
        checks.positions();
        if (record.votes().isPresent()) {
            checks.votes(record.votes().get().votes());
        }
    }

    private void requests() {
        for (int i = 0; i < record.requests().size(); i++) {
            EmergencyRequest request = record.requests().get(i);
            Location place = at.element("requests", i);
            found.notBlank(request.id(), place, "id");
            SharedChecks.countries(request.requestedBy(), place, "requestedBy", found);
            once(made, request.id(), place, "id");
        }
    }

    private void results() {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < record.results().size(); i++) {
            Location place = at.element("results", i);
            String request = record.results().get(i).request();
            known(request, place, "request");
            once(seen, request, place, "request");
        }
    }

    private void recommendations() {
        for (int i = 0; i < record.recommendations().size(); i++) {
            Location place = at.element("recommendations", i);
            String request = record.recommendations().get(i).request();
            found.notBlank(request, place, "request");
            known(request, place, "request");
        }
    }

    private void positions() {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < record.positions().size(); i++) {
            DelegationPosition position = record.positions().get(i);
            Location place = at.element("positions", i);
            SharedChecks.country(position.delegation(), place.key("delegation"), found);
            found.notBlank(position.request(), place, "request");
            known(position.request(), place, "request");
            if (!seen.add(position.delegation().alpha2() + " " + position.request())) {
                found.error(
                        place,
                        "position.twice",
                        Argument.of("delegation", position.delegation().alpha2()),
                        Argument.of("request", position.request()));
            }
        }
    }

    private void votes(List<RequestVote> votes) {
        Location sheet = at.key("votes");
        for (int i = 0; i < votes.size(); i++) {
            RequestVote vote = votes.get(i);
            known(vote.id(), sheet.element("requests", i), "id");
            if (vote.votes() instanceof RollCall rollCall) {
                rollCall(rollCall, sheet.element("requests", i));
            }
        }
    }

    private void rollCall(RollCall rollCall, Location place) {
        for (int i = 0; i < rollCall.votes().size(); i++) {
            Location member = place.element("rollCall", i).key("member");
            SharedChecks.country(rollCall.votes().get(i).delegation(), member, found);
        }
    }

    private void once(Set<String> seen, String request, Location owner, String component) {
        if (!seen.add(request)) {
            found.error(owner.key(component), "request.twice", Argument.of("request", request));
        }
    }

    private void known(String request, Location owner, String component) {
        if (!made.contains(request)) {
            found.error(owner.key(component), "request.unknown", Argument.of("request", request));
        }
    }
}
