package org.openipu.io.verification.seat;

import static org.openipu.io.verification.seat.ApportionmentDerivation.OPEN_SEATS;
import static org.openipu.io.verification.seat.SeatTransferDerivation.SEAT_CHANGE;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.openipu.io.verification.derivation.Derivation.Derived;
import org.openipu.io.verification.derivation.Parameters;
import org.openipu.io.verification.derivation.Part;
import org.openipu.io.verification.seat.ApportionmentDerivation.Group;
import org.openipu.io.verification.seat.SeatTransferDerivation.Held;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The steps from seats that are held to those that pass on, and what they end in. */
final class SeatTransferSteps {

    private final Parameters parameters;
    private final List<Group> groups;
    private final SharedSeats shared;
    private final ArrayNode steps = JsonNodeFactory.instance.arrayNode();
    private final ObjectNode outcome = JsonNodeFactory.instance.objectNode();

    SeatTransferSteps(Parameters parameters, List<Group> groups, SharedSeats shared) {
        this.parameters = parameters;
        this.groups = groups;
        this.shared = shared;
    }

    Derived derive(List<Held> held) {
        boolean known = parameters.value(SEAT_CHANGE).filter(Part::isKnown).isPresent();
        outcome.put("outcome", known ? "due" : "rule-unknown");
        outcome.set("apportionment", ApportionmentSteps.outcome(groups, shared));
        ArrayNode leaving = outcome.putArray("leaving");
        ArrayNode waiting = outcome.putArray("waiting");
        ArrayNode undecided = outcome.putArray("undecided");
        if (known) {
            step("apportionment.seats-at-term-end", SEAT_CHANGE);
            leave(held, leaving);
            await(held, waiting);
            open(undecided);
        } else {
            step("apportionment.rule-unknown", SEAT_CHANGE).put("parameter", SEAT_CHANGE);
        }
        return new Derived(steps, outcome);
    }

    /** Goes through the days on which terms end, until no group has more seats than it can keep in any case. */
    private void leave(List<Held> held, ArrayNode leaving) {
        Map<String, Integer> tooMany = new HashMap<>();
        groups.forEach(group -> tooMany.put(group.name(), -shared.seats(group) - shared.possible(group)));
        held.forEach(seat -> tooMany.merge(seat.group(), 1, Integer::sum));
        SortedMap<LocalDate, SortedMap<String, List<String>>> ends = held.stream()
                .collect(Collectors.groupingBy(
                        Held::termEnd,
                        TreeMap::new,
                        Collectors.groupingBy(
                                Held::group, TreeMap::new, Collectors.mapping(Held::holder, Collectors.toList()))));
        ends.forEach((day, byGroup) -> byGroup.forEach((group, holders) -> {
            int left = tooMany.getOrDefault(group, 0);
            if (left > 0) {
                leave(
                        group,
                        day,
                        Math.min(left, holders.size()),
                        holders.stream().sorted().toList(),
                        leaving);
                tooMany.put(group, left - holders.size());
            }
        }));
    }

    private void leave(String group, LocalDate day, int seats, List<String> holders, ArrayNode leaving) {
        step("apportionment.seats-leave", SEAT_CHANGE)
                .put("group", group)
                .put("seats", seats)
                .put("termEnd", day.toString())
                .put("holders", String.join(", ", holders));
        ObjectNode entry = leaving.addObject().put("group", group);
        ArrayNode names =
                entry.put("seats", seats).put("termEnd", day.toString()).putArray("holders");
        holders.forEach(names::add);
    }

    private void await(List<Held> held, ArrayNode waiting) {
        Map<String, Integer> missing = new LinkedHashMap<>();
        groups.forEach(group -> missing.put(group.name(), shared.seats(group)));
        held.forEach(seat -> missing.merge(seat.group(), -1, Integer::sum));
        missing.values().removeIf(seats -> seats <= 0);
        missing.forEach((group, seats) -> {
            step("apportionment.seats-wait", SEAT_CHANGE).put("group", group).put("seats", seats);
            waiting.addObject().put("group", group).put("seats", seats);
        });
        if (missing.size() > 1) {
            step("apportionment.seats-in-no-order", OPEN_SEATS).put("groups", String.join(", ", missing.keySet()));
        }
    }

    private void open(ArrayNode undecided) {
        List<String> names = groups.stream()
                .filter(group -> shared.possible(group) > 0)
                .map(Group::name)
                .toList();
        names.forEach(undecided::add);
        if (!names.isEmpty()) {
            step("apportionment.seats-undecided", OPEN_SEATS).put("groups", String.join(", ", names));
        }
    }

    private ObjectNode step(String code, String parameter) {
        ObjectNode step = parameters.step(code, parameter);
        steps.add(step);
        return step;
    }
}
