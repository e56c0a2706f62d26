package org.openipu.io.verification.seat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openipu.io.verification.derivation.Derivation;
import org.openipu.io.verification.derivation.Parameters;
import org.openipu.io.verification.derivation.Part;
import org.openipu.model.finding.Argument;

/** How many seats each group has: seat after seat to the highest of all votes divided by 1, 3, 5, 7 and so on. */
public final class ApportionmentDerivation implements Derivation {

    public static final String METHOD = "executive-committee.seat-method";
    public static final String OPEN_SEATS = "executive-committee.open-seats";

    /** More seats than any body has, and few enough to be shared one after the other. */
    private static final int MOST_SEATS = 100_000;

    @Override
    public List<String> parameters(Part inputs) {
        return List.of(METHOD, OPEN_SEATS);
    }

    @Override
    public Optional<Derived> derive(Part inputs, Parameters parameters) {
        if (!inputs.isObject()) {
            return Optional.empty();
        }
        inputs.knowsOnly(List.of("seats", "groups"));
        Optional<Integer> seats = seats(inputs.child("seats"));
        Optional<List<Group>> groups = groups(inputs.child("groups"));
        refuseOthers(parameters);
        return seats.flatMap(number ->
                groups.map(all -> new ApportionmentSteps(parameters, all).derive(SharedSeats.of(all, number))));
    }

    /** Finds another method, and whatever is said to give an open seat to somebody. */
    public static void refuseOthers(Parameters parameters) {
        parameters.value(METHOD).filter(Part::isKnown).ifPresent(method -> method.oneOf(List.of("sainte-lague")));
        parameters.value(OPEN_SEATS).filter(Part::isKnown).ifPresent(ApportionmentDerivation::refuseChoice);
    }

    /** The rules' text leaves open who gets an open seat; whatever is said to do so cannot be followed. */
    private static void refuseChoice(Part choice) {
        choice.text().ifPresent(found -> choice.notUsable(found, List.of("null")));
    }

    /** Returns a number of seats that can be shared; empty after a finding. */
    public static Optional<Integer> seats(Part part) {
        Optional<BigInteger> seats = part.count();
        Optional<BigInteger> few = seats.filter(number -> number.compareTo(BigInteger.valueOf(MOST_SEATS)) <= 0);
        if (seats.isPresent() && few.isEmpty()) {
            part.notUsable(seats.get().toString(), List.of("0 to " + MOST_SEATS));
        }
        return few.map(BigInteger::intValueExact);
    }

    /** Returns groups that each stand once; empty after a finding. */
    public static Optional<List<Group>> groups(Part list) {
        List<Part> elements = list.elements();
        List<Group> groups = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (Part element : elements) {
            group(element).ifPresent(group -> {
                if (names.add(group.name())) {
                    groups.add(group);
                } else {
                    element.child("name").refuse("certificate.twice", Argument.of("found", group.name()));
                }
            });
        }
        boolean complete = list.node().isArray() && groups.size() == elements.size();
        return complete ? Optional.of(groups) : Optional.empty();
    }

    private static Optional<Group> group(Part element) {
        if (!element.isObject()) {
            return Optional.empty();
        }
        element.knowsOnly(List.of("name", "votes"));
        Optional<String> name = element.child("name").words();
        Optional<BigInteger> votes = element.child("votes").count();
        return name.flatMap(called -> votes.map(count -> new Group(called, count)));
    }

    /** A group and its votes. */
    public record Group(String name, BigInteger votes) {}
}
