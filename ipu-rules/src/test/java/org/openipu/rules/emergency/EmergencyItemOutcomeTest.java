package org.openipu.rules.emergency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openipu.model.vote.Tally;
import org.openipu.rules.emergency.EmergencyItemOutcome.Accepted;
import org.openipu.rules.emergency.EmergencyItemOutcome.NoneAccepted;
import org.openipu.rules.emergency.EmergencyItemOutcome.Tied;

class EmergencyItemOutcomeTest {

    private static final RequestResult ONE = new RequestResult("one", Tally.of(6, 3, 0), 9, 6);
    private static final RequestResult EQUAL = new RequestResult("equal", Tally.of(6, 0, 0), 6, 4);
    private static final RequestResult SHORT = new RequestResult("short", Tally.of(5, 4, 0), 9, 6);

    @Test
    void answersTheCaseAtHand() {
        assertThat(inWords(new Accepted(ONE, List.of(ONE, SHORT)))).isEqualTo("accepted one");
        assertThat(inWords(new NoneAccepted(List.of(SHORT)))).isEqualTo("none of 1");
        assertThat(inWords(new Tied(List.of(ONE, EQUAL), List.of(SHORT, ONE, EQUAL))))
                .isEqualTo("tied 2");
    }

    @Test
    void doesNotFollowTheListItWasMadeFrom() {
        List<RequestResult> requests = new ArrayList<>(List.of(ONE, EQUAL));
        List<RequestResult> leaders = new ArrayList<>(List.of(ONE, EQUAL));
        Accepted accepted = new Accepted(ONE, requests);
        NoneAccepted none = new NoneAccepted(requests);
        Tied tied = new Tied(leaders, requests);

        requests.add(SHORT);
        leaders.add(SHORT);

        assertThat(accepted).isEqualTo(new Accepted(ONE, List.of(ONE, EQUAL)));
        assertThat(none).isEqualTo(new NoneAccepted(List.of(ONE, EQUAL)));
        assertThat(tied).isEqualTo(new Tied(List.of(ONE, EQUAL), List.of(ONE, EQUAL)));
        assertThat(List.of(accepted.requests(), none.requests(), tied.requests(), tied.leaders()))
                .allSatisfy(list -> assertThat(list).isUnmodifiable());
    }

    private static String inWords(EmergencyItemOutcome outcome) {
        return outcome.fold(
                accepted -> "accepted " + accepted.request().id(),
                none -> "none of " + none.requests().size(),
                tied -> "tied " + tied.leaders().size());
    }
}
