package org.openipu.rules.entitlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openipu.model.delegation.Composition;

class OneSexRunTest {

    private static final SessionComposition MEN = SessionComposition.of(0, 3);

    /** Sessions from the newest on: W women, M men, B both, - absent, w m b the same at a distance, ? list not final. */
    @ParameterizedTest(name = "{0}: {1} to {2}, {3}")
    @CsvSource({
        "B, 0, 0, ''",
        "BMMM, 0, 0, ''",
        "bMMM, 0, 0, ''",
        "MB, 1, 1, ''",
        "MWB, 2, 2, ''",
        "MBM, 1, 1, ''",
        "MMBMW, 2, 2, ''",
        "WMMB, 3, 3, ''",
        "M, 1, , EARLIER_SESSIONS_UNKNOWN",
        "MMMM, 4, , EARLIER_SESSIONS_UNKNOWN",
        "M-MMB, 1, 3, ABSENCE",
        "MM-B, 2, 2, ''",
        "M-b-B, 1, 1, ''",
        "MbMB, 1, 2, VIRTUAL_SESSION",
        "MmMB, 1, 3, VIRTUAL_SESSION",
        "mMB, 0, 2, VIRTUAL_SESSION",
        "M-wMB, 1, 3, ABSENCE VIRTUAL_SESSION",
        "MM-, 2, , ABSENCE EARLIER_SESSIONS_UNKNOWN",
        "?MMB, 0, 3, LIST_NOT_FINAL",
        "?B, 0, 1, LIST_NOT_FINAL",
        "?, 0, , LIST_NOT_FINAL EARLIER_SESSIONS_UNKNOWN",
        "?-MB, 0, 2, LIST_NOT_FINAL ABSENCE",
    })
    void countsBackToASessionOfBothSexes(String sessions, int atLeast, Integer atMost, String doubts) {
        OneSexRun run = run(sessions);

        assertThat(run.atLeast()).isEqualTo(atLeast);
        assertThat(run.atMost()).isEqualTo(atMost == null ? OptionalInt.empty() : OptionalInt.of(atMost));
        assertThat(run.doubts())
                .extracting(RunDoubt::name)
                .isEqualTo(doubts.isEmpty() ? List.of() : List.of(doubts.split(" ")));
    }

    @Test
    void knowsWhomTheDelegationConsistsOfNow() {
        assertThat(run("B").sexes()).isEqualTo(Sexes.BOTH);
        assertThat(run("w").sexes()).isEqualTo(Sexes.ONE);
        assertThat(run("?").sexes()).isEqualTo(Sexes.NOT_FINAL);
        assertThat(OneSexRun.of(0).sexes()).isEqualTo(Sexes.BOTH);
        assertThat(OneSexRun.of(1).sexes()).isEqualTo(Sexes.ONE);
    }

    @ParameterizedTest
    @CsvSource({
        "MMMB, 3, true, true",
        "MMB, 3, false, false",
        "M-MMB, 3, false, true",
        "MM, 9, false, true",
        "MM, 2, true, true"
    })
    void surelyReachesOrCanReachALength(String sessions, int length, boolean surely, boolean can) {
        assertThat(run(sessions).surelyReaches(length)).isEqualTo(surely);
        assertThat(run(sessions).canReach(length)).isEqualTo(can);
    }

    @Test
    void takesTheRowThatAReportTellsOf() {
        assertThat(OneSexRun.of(new Composition(1, 2, OptionalInt.empty()))).isEqualTo(OneSexRun.of(0));
        assertThat(OneSexRun.of(new Composition(0, 2, OptionalInt.of(3)))).isEqualTo(OneSexRun.of(3));
        assertThat(OneSexRun.of(new Composition(0, 2, OptionalInt.empty()))).isEqualTo(run("M"));
        assertThatIllegalArgumentException().isThrownBy(() -> OneSexRun.of(new Composition(1, 2, OptionalInt.of(3))));
    }

    @Test
    void refusesWhatHasNoMeaning() {
        assertThatIllegalArgumentException().isThrownBy(() -> OneSexRun.of(-1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OneSexRun.of(SessionComposition.ABSENT, List.of(MEN)))
                .withMessage("a delegation has one delegate or more");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OneSexRun(Sexes.ONE, 2, OptionalInt.of(1), List.of(RunDoubt.ABSENCE)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OneSexRun(Sexes.ONE, 1, OptionalInt.of(2), List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OneSexRun(Sexes.ONE, 1, OptionalInt.of(1), List.of(RunDoubt.ABSENCE)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OneSexRun(Sexes.ONE, 0, OptionalInt.of(0), List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OneSexRun(Sexes.BOTH, 0, OptionalInt.empty(), List.of(RunDoubt.ABSENCE)));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new OneSexRun(Sexes.NOT_FINAL, 1, OptionalInt.of(2), List.of(RunDoubt.LIST_NOT_FINAL)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OneSexRun(Sexes.NOT_FINAL, 0, OptionalInt.of(0), List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OneSexRun(Sexes.ONE, 2, OptionalInt.of(1), List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OneSexRun(Sexes.BOTH, -1, OptionalInt.of(0), List.of(RunDoubt.ABSENCE)));
        assertThatIllegalArgumentException().isThrownBy(() -> SessionComposition.of(-1, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> SessionComposition.of(2, -1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DelegationInRoom.of(OneSexRun.of(0)).with(-1))
                .withMessageStartingWith("delegates must not be negative");
    }

    static OneSexRun run(String sessions) {
        List<SessionComposition> earlier = new ArrayList<>();
        for (char letter : sessions.substring(1).toCharArray()) {
            earlier.add(session(letter));
        }
        return sessions.charAt(0) == '?'
                ? OneSexRun.beforeTheListIsFinal(earlier)
                : OneSexRun.of(session(sessions.charAt(0)), earlier);
    }

    private static SessionComposition session(char letter) {
        return switch (letter) {
            case 'W' -> SessionComposition.of(2, 0);
            case 'M' -> MEN;
            case 'B' -> SessionComposition.of(1, 2);
            case 'w' -> new SessionComposition(1, 0, true);
            case 'm' -> new SessionComposition(0, 1, true);
            case 'b' -> new SessionComposition(1, 1, true);
            default -> SessionComposition.ABSENT;
        };
    }
}
