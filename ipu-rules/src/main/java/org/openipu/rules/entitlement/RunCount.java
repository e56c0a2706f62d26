package org.openipu.rules.entitlement;

import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/** Counts sessions of one sex, from the newest back to the first at which people of both sexes met in person. */
final class RunCount {

    private final Set<RunDoubt> doubts = EnumSet.noneOf(RunDoubt.class);
    private int atLeast;
    private int atMost;
    private boolean over;

    /** Counts a session whose list is not final: it may be part of the row or the end of it. */
    RunCount addNotFinal() {
        doubts.add(RunDoubt.LIST_NOT_FINAL);
        atMost++;
        return this;
    }

    RunCount addAll(List<SessionComposition> newestFirst) {
        newestFirst.forEach(this::add);
        return this;
    }

    RunCount add(SessionComposition session) {
        if (over) {
            return this;
        }
        if (session.isAbsence()) {
            doubts.add(RunDoubt.ABSENCE);
        } else if (session.virtual()) {
            doubts.add(RunDoubt.VIRTUAL_SESSION);
            atMost += session.isOneSex() ? 1 : 0;
        } else if (session.isOneSex()) {
            atLeast += doubts.isEmpty() ? 1 : 0;
            atMost++;
        } else {
            over = true;
        }
        return this;
    }

    OneSexRun run(Sexes now) {
        if (!over) {
            doubts.add(RunDoubt.EARLIER_SESSIONS_UNKNOWN);
            return new OneSexRun(now, atLeast, OptionalInt.empty(), List.copyOf(doubts));
        }
        boolean settled = atLeast == atMost;
        return new OneSexRun(now, atLeast, OptionalInt.of(atMost), settled ? List.of() : List.copyOf(doubts));
    }
}
