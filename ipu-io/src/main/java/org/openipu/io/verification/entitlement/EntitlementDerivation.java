package org.openipu.io.verification.entitlement;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openipu.io.verification.derivation.Derivation;
import org.openipu.io.verification.derivation.Parameters;
import org.openipu.io.verification.derivation.Part;
import tools.jackson.databind.JsonNode;

/** The votes of a delegation in the Assembly, the Governing Council or a Standing Committee, or why it has none. */
public final class EntitlementDerivation implements Derivation {

    public static final String BASE = "voting.base";
    public static final String BANDS = "voting.bands";
    public static final String EDGE = "voting.band-edge";
    public static final String SOURCE = "voting.population-source";
    public static final String SESSIONS = "voting.one-sex-sessions";
    public static final String REDUCTION = "voting.one-sex-reduction";
    public static final String CAP = "voting.votes-per-delegate";
    public static final String IN_PERSON = "voting.in-person";
    public static final String MEMBERS_ALONE = "voting.members-alone";
    public static final String COUNCIL_MEMBERS = "council.members";
    public static final String COUNCIL_ONE_SEX = "council.one-sex-members";
    public static final String COUNCIL_VOTES = "council.votes-per-member";
    public static final String COUNCIL_MEMBERS_ALONE = "council.members-alone";
    public static final String COMMITTEE_VOTES = "committee.votes";
    public static final String SUSPENDED = "suspension.takes-vote";
    public static final String YEARS_TO_LOSS = "arrears.years-to-loss-of-vote";
    public static final String YEARS_TO_SUSPENSION = "arrears.years-to-suspension";
    public static final String COUNCIL_SUSPENDS = "suspension.council-decides";

    private static final List<String> EDGES = List.of("lower-band", "upper-band");

    @Override
    public List<String> parameters(Part inputs) {
        String body = inputs.node().path("body").asString("");
        List<String> names = new ArrayList<>(ofStatus(inputs.node().path("status"), body));
        switch (body) {
            case RoomInputs.COUNCIL -> names.addAll(List.of(COUNCIL_MEMBERS, COUNCIL_ONE_SEX, COUNCIL_VOTES));
            case RoomInputs.COMMITTEE -> names.add(COMMITTEE_VOTES);
            default -> {
                names.addAll(List.of(BASE, BANDS, EDGE, SOURCE, SESSIONS, REDUCTION));
                if (!inputs.node().path("delegates").isNull()) {
                    names.addAll(List.of(CAP, IN_PERSON));
                }
            }
        }
        return names;
    }

    private static List<String> ofStatus(JsonNode status, String body) {
        List<String> names = new ArrayList<>();
        if (!status.path("affiliation").asString("").equals(RoomInputs.MEMBER)) {
            names.add(body.equals(RoomInputs.COUNCIL) ? COUNCIL_MEMBERS_ALONE : MEMBERS_ALONE);
        }
        if (status.path("suspended").asBoolean(false)) {
            names.add(SUSPENDED);
        }
        JsonNode years = status.path("fullYearsOfArrears");
        if (years.isIntegralNumber() && years.bigIntegerValue().signum() > 0) {
            names.addAll(List.of(YEARS_TO_LOSS, YEARS_TO_SUSPENSION, COUNCIL_SUSPENDS));
        }
        return names;
    }

    @Override
    public Optional<Derived> derive(Part inputs, Parameters parameters) {
        if (!inputs.isObject()) {
            return Optional.empty();
        }
        List<String> names = parameters(inputs);
        boolean usable = names.stream()
                        .filter(name -> parameters
                                .value(name)
                                .filter(value -> isUsable(name, value))
                                .isPresent())
                        .count()
                == names.size();
        return RoomInputs.read(inputs).filter(read -> usable).map(read -> derive(read, parameters));
    }

    private static Derived derive(RoomInputs room, Parameters parameters) {
        EntitlementSteps steps = new EntitlementSteps(parameters, room.delegates());
        return new StatusSteps(room.status(), room.body(), steps).end().orElseGet(() -> switch (room.body()) {
            case RoomInputs.COUNCIL -> new SeatSteps(steps).council(room.row());
            case RoomInputs.COMMITTEE -> new SeatSteps(steps).committee();
            default -> new AssemblySteps(room, steps).derive();
        });
    }

    /** Returns limits that rise from above 0; empty after a finding. */
    public static Optional<List<BigInteger>> limits(Part list) {
        List<Part> elements = list.elements();
        List<BigInteger> limits = new ArrayList<>();
        BigInteger last = BigInteger.ZERO;
        for (Part element : elements) {
            Optional<BigInteger> limit = element.count();
            if (limit.isPresent() && limit.get().compareTo(last) <= 0) {
                element.notUsable(limit.get().toString(), List.of("> " + last));
            } else if (limit.isPresent()) {
                limits.add(limit.get());
            }
            last = limit.orElse(last).max(last);
        }
        boolean complete = list.node().isArray() && limits.size() == elements.size();
        return complete ? Optional.of(limits) : Optional.empty();
    }

    /** Tells whether a parameter is unknown or has a value of its kind; else there is a finding. */
    private static boolean isUsable(String name, Part value) {
        return !value.isKnown()
                || switch (name) {
                    case BANDS -> limits(value).isPresent();
                    case EDGE -> value.oneOf(EDGES).isPresent();
                    case SOURCE -> value.words().isPresent();
                    case IN_PERSON -> isTrue(value);
                    case MEMBERS_ALONE, COUNCIL_MEMBERS_ALONE, SUSPENDED, COUNCIL_SUSPENDS ->
                        value.truth().isPresent();
                    default -> value.count().isPresent();
                };
    }

    /** Without delegates in person nothing is known of what they can cast. */
    private static boolean isTrue(Part value) {
        Optional<Boolean> truth = value.truth();
        if (truth.isPresent() && !truth.get()) {
            value.notUsable("false", List.of("true"));
        }
        return truth.orElse(false);
    }
}
