package org.openipu.rules.entitlement;

import java.util.List;
import java.util.OptionalInt;
import org.openipu.model.delegation.Composition;

/**
 * At how many Assemblies in a row a delegation has been of one sex, this one included.
 *
 * <p>The Assembly asks for the length of the row, the Governing Council for the delegation as it is now alone. What is open stays
 * open: the row then has a least and a greatest length.
 *
 * @param sexes whom the delegation consists of now
 * @param atLeast the Assemblies that surely are in the row, 0 or more; 0 for a delegation of both sexes
 * @param atMost the Assemblies that can be in the row; empty when earlier ones, of which nothing is known, could be
 * @param doubts why the length is open, in a fixed order; empty exactly when it is not
 */
public record OneSexRun(Sexes sexes, int atLeast, OptionalInt atMost, List<RunDoubt> doubts) {

    /**
     * Copies the doubts.
     *
     * @throws IllegalArgumentException if the lengths are negative, out of order, or do not go with the delegation or the doubts
     */
    public OneSexRun {
        doubts = List.copyOf(doubts);
        boolean inOrder = atLeast >= 0 && atMost.orElse(atLeast) >= atLeast;
        boolean open = atMost.isEmpty() || atMost.getAsInt() > atLeast;
        if (!inOrder || open == doubts.isEmpty() || !fits(sexes, atLeast, atMost)) {
            throw new IllegalArgumentException(
                    "these do not go together: " + sexes + ", " + atLeast + " to " + atMost + ", " + doubts);
        }
    }

    /**
     * Returns a row whose length is known.
     *
     * @param sessions the Assemblies in a row with one sex, this one included; 0 for a delegation of both sexes
     * @return the row
     * @throws IllegalArgumentException if the number is negative
     */
    public static OneSexRun of(int sessions) {
        return new OneSexRun(sessions == 0 ? Sexes.BOTH : Sexes.ONE, sessions, OptionalInt.of(sessions), List.of());
    }

    /**
     * Returns the row that a report tells of.
     *
     * @param composition the delegation with one delegate or more
     * @return the row; of open length when the delegation is of one sex and the report does not say for how many Assemblies
     * @throws IllegalArgumentException if there are no delegates, or their row does not go with them
     */
    public static OneSexRun of(Composition composition) {
        OptionalInt sessions = composition.oneSexSessions();
        SessionComposition now = SessionComposition.of(composition.women(), composition.men());
        if (sessions.isEmpty()) {
            return of(now, List.of());
        }
        return new OneSexRun(sexesOf(now), sessions.getAsInt(), sessions, List.of());
    }

    /**
     * Counts the row.
     *
     * <p>An Assembly without the parliament or held at a distance may break the row, or be passed over; one at a distance may
     * also count.
     *
     * @param current the delegation now, by its final list; with one delegate or more
     * @param earlier the Assemblies before, the last one first; may be empty
     * @return the row
     * @throws IllegalArgumentException if the delegation has no delegates now
     */
    public static OneSexRun of(SessionComposition current, List<SessionComposition> earlier) {
        Sexes now = sexesOf(current);
        return now == Sexes.BOTH
                ? of(0)
                : new RunCount().add(current).addAll(earlier).run(now);
    }

    /**
     * Counts the row while the list of the delegation is not final: this Assembly is not counted, and may yet be.
     *
     * @param earlier the Assemblies before, the last one first; may be empty
     * @return the row, of open length
     */
    public static OneSexRun beforeTheListIsFinal(List<SessionComposition> earlier) {
        return new RunCount().addNotFinal().addAll(earlier).run(Sexes.NOT_FINAL);
    }

    /**
     * Tells whether the row surely has a length.
     *
     * @param sessions the Assemblies in a row
     * @return true if it is at least as long
     */
    public boolean surelyReaches(int sessions) {
        return atLeast >= sessions;
    }

    /**
     * Tells whether the row can have a length.
     *
     * @param sessions the Assemblies in a row
     * @return false if it surely is shorter
     */
    public boolean canReach(int sessions) {
        return atMost.orElse(sessions) >= sessions;
    }

    private static Sexes sexesOf(SessionComposition session) {
        if (session.isAbsence()) {
            throw new IllegalArgumentException("a delegation has one delegate or more");
        }
        return session.isOneSex() ? Sexes.ONE : Sexes.BOTH;
    }

    private static boolean fits(Sexes sexes, int atLeast, OptionalInt atMost) {
        return switch (sexes) {
            case BOTH -> atMost.isPresent() && atMost.getAsInt() == 0;
            case ONE -> atMost.orElse(1) >= 1;
            case NOT_FINAL -> atLeast == 0 && atMost.orElse(1) >= 1;
        };
    }
}
