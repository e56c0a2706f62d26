package org.openipu.io.verification.entitlement;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openipu.io.verification.derivation.Part;

/** A delegation as it comes to a vote; the population is empty where it has no weight, the delegates when they were not counted. */
record RoomInputs(
        String body, Optional<BigInteger> population, Status status, Row row, Optional<BigInteger> delegates) {

    static final String ASSEMBLY = "assembly";
    static final String COUNCIL = "governing-council";
    static final String COMMITTEE = "standing-committee";
    static final String MEMBER = "member";

    /** What a parliament is to the Union. */
    record Status(boolean isMember, BigInteger arrears, boolean allowed, boolean suspended) {

        private static Optional<Status> read(Part part) {
            if (!part.isObject()) {
                return Optional.empty();
            }
            part.knowsOnly(List.of("affiliation", "fullYearsOfArrears", "allowedByCouncil", "suspended"));
            Optional<String> affiliation =
                    part.child("affiliation").oneOf(List.of(MEMBER, "associate-member", "observer"));
            Optional<BigInteger> years = part.child("fullYearsOfArrears").count();
            Optional<Boolean> allowed = part.child("allowedByCouncil").truth();
            Optional<Boolean> suspended = part.child("suspended").truth();
            return affiliation.flatMap(name -> years.flatMap(unpaid -> allowed.flatMap(
                    despite -> suspended.map(barred -> new Status(name.equals(MEMBER), unpaid, despite, barred)))));
        }
    }

    /** For how many Assemblies in a row a delegation has been of one sex: a least and, unless it is open, a greatest number. */
    record Row(String sexes, BigInteger atLeast, Optional<BigInteger> atMost, List<String> doubts) {

        static final String BOTH = "both";
        static final String ONE = "one";
        static final String NOT_FINAL = "not-final";

        private static final List<String> DOUBTS =
                List.of("list-not-final", "absence", "virtual-session", "earlier-sessions-unknown");

        private static Optional<Row> read(Part part) {
            if (!part.isObject()) {
                return Optional.empty();
            }
            part.knowsOnly(List.of("sexes", "atLeast", "atMost", "doubts"));
            Part most = part.child("atMost");
            Optional<String> sexes = part.child("sexes").oneOf(List.of(BOTH, ONE, NOT_FINAL));
            Optional<BigInteger> atLeast = part.child("atLeast").count();
            Optional<BigInteger> atMost = most.isKnown() ? most.count() : Optional.empty();
            Optional<List<String>> doubts = doubts(part.child("doubts"));
            return sexes.filter(all -> atMost.isPresent() == most.isKnown())
                    .flatMap(whom -> atLeast.flatMap(least ->
                            doubts.map(why -> new Row(whom, least, atMost, why)).filter(row -> row.fits(part))));
        }

        private static Optional<List<String>> doubts(Part list) {
            List<Part> elements = list.elements();
            List<String> doubts = new ArrayList<>();
            elements.forEach(element -> element.oneOf(DOUBTS).ifPresent(doubts::add));
            boolean complete = list.node().isArray() && doubts.size() == elements.size();
            return complete ? Optional.of(doubts) : Optional.empty();
        }

        boolean surelyReaches(BigInteger sessions) {
            return atLeast.compareTo(sessions) >= 0;
        }

        boolean canReach(BigInteger sessions) {
            return atMost.map(most -> most.compareTo(sessions) >= 0).orElse(true);
        }

        /** Tells whether the numbers go together, and with the delegation; a length is open exactly when there is a doubt. */
        private boolean fits(Part part) {
            boolean upwards = atMost.map(most -> most.compareTo(atLeast) >= 0).orElse(true);
            boolean settled = atMost.filter(atLeast::equals).isPresent();
            boolean none = atMost.filter(most -> most.signum() == 0).isPresent();
            boolean ofThisDelegation =
                    sexes.equals(BOTH) == none && (!sexes.equals(NOT_FINAL) || atLeast.signum() == 0);
            boolean fits = upwards && settled == doubts.isEmpty() && ofThisDelegation;
            if (!fits) {
                part.refuse("certificate.row-does-not-fit");
            }
            return fits;
        }
    }

    /** Reads the inputs; empty after a finding. */
    static Optional<RoomInputs> read(Part inputs) {
        List<String> keys = new ArrayList<>(List.of("body", "status", "oneSex", "delegates"));
        Optional<String> body = inputs.child("body").oneOf(List.of(ASSEMBLY, COUNCIL, COMMITTEE));
        boolean counts = body.filter(ASSEMBLY::equals).isPresent();
        Optional<BigInteger> population = Optional.empty();
        if (counts) {
            keys.add("population");
            population = inputs.child("population").count();
        }
        inputs.knowsOnly(keys);
        Part present = inputs.child("delegates");
        Optional<BigInteger> delegates = present.isKnown() ? present.count() : Optional.empty();
        Optional<Status> status = Status.read(inputs.child("status"));
        Optional<Row> row = Row.read(inputs.child("oneSex"));
        if (population.isPresent() != counts || delegates.isPresent() != present.isKnown()) {
            return Optional.empty();
        }
        Optional<BigInteger> people = population;
        return body.flatMap(name ->
                status.flatMap(standing -> row.map(sexes -> new RoomInputs(name, people, standing, sexes, delegates))));
    }
}
