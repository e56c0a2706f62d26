package org.openipu.io.verification.seat;

import static org.openipu.io.verification.seat.ApportionmentDerivation.OPEN_SEATS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openipu.io.verification.derivation.Derivation;
import org.openipu.io.verification.derivation.Parameters;
import org.openipu.io.verification.derivation.Part;
import org.openipu.io.verification.seat.ApportionmentDerivation.Group;

/** Which seats change hands once seats are shared anew: those that a group has too many, as the terms of holders end. */
public final class SeatTransferDerivation implements Derivation {

    public static final String SEAT_CHANGE = "executive-committee.seat-change";

    /** A seat that somebody holds. */
    public record Held(String group, String holder, LocalDate termEnd) {}

    @Override
    public List<String> parameters(Part inputs) {
        return List.of(SEAT_CHANGE, OPEN_SEATS);
    }

    @Override
    public Optional<Derived> derive(Part inputs, Parameters parameters) {
        if (!inputs.isObject()) {
            return Optional.empty();
        }
        inputs.knowsOnly(List.of("held", "seats", "groups"));
        Optional<Integer> seats = ApportionmentDerivation.seats(inputs.child("seats"));
        Optional<List<Group>> groups = ApportionmentDerivation.groups(inputs.child("groups"));
        Optional<List<Held>> held = groups.flatMap(
                all -> held(inputs.child("held"), all.stream().map(Group::name).toList()));
        parameters.value(SEAT_CHANGE).filter(Part::isKnown).ifPresent(change -> change.oneOf(List.of("at-term-end")));
        ApportionmentDerivation.refuseOthers(parameters);
        return seats.flatMap(number -> groups.flatMap(all -> held.map(
                holders -> new SeatTransferSteps(parameters, all, SharedSeats.of(all, number)).derive(holders))));
    }

    private static Optional<List<Held>> held(Part list, List<String> groups) {
        List<Part> elements = list.elements();
        List<Held> held = new ArrayList<>();
        elements.forEach(element -> seat(element, groups).ifPresent(held::add));
        boolean complete = list.node().isArray() && held.size() == elements.size();
        return complete ? Optional.of(held) : Optional.empty();
    }

    private static Optional<Held> seat(Part element, List<String> groups) {
        if (!element.isObject()) {
            return Optional.empty();
        }
        element.knowsOnly(List.of("group", "holder", "termEnd"));
        Optional<String> group = element.child("group").oneOf(groups);
        Optional<String> holder = element.child("holder").words();
        Optional<LocalDate> end = element.child("termEnd").day();
        return group.flatMap(of -> holder.flatMap(name -> end.map(day -> new Held(of, name, day))));
    }
}
