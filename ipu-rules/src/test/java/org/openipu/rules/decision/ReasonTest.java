package org.openipu.rules.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openipu.model.citation.Citation;
import org.openipu.model.citation.Edition;
import org.openipu.model.citation.Provision;
import org.openipu.model.citation.Source;
import org.openipu.model.citation.Standing;
import org.openipu.model.finding.Argument;

class ReasonTest {

    private static final Citation CITATION = new Citation(
            Provision.assemblyRule("11.2(a)"),
            Edition.since("read in October 2013", LocalDate.of(2013, 10, 7)),
            Standing.SECONDARY,
            new Source("Agenda page", ""));
    private static final Argument REQUEST = Argument.of("request", "ii");
    private static final Argument REQUIRED = Argument.of("required", 945);

    @Test
    void keepsItsArgumentsInTheOrderOfTheWords() {
        assertThat(Reason.of("step", CITATION, REQUIRED, REQUEST))
                .isEqualTo(new Reason("step", CITATION, List.of(REQUIRED, REQUEST)));
    }

    @Test
    void isAsCertainAsWhatItRestsOn() {
        assertThat(Reason.of("step", CITATION).standing()).isEqualTo(Standing.SECONDARY);
    }

    @Test
    void doesNotFollowTheListItWasMadeFrom() {
        List<Argument> arguments = new ArrayList<>(List.of(REQUEST));
        Reason reason = new Reason("step", CITATION, arguments);

        arguments.add(REQUIRED);

        assertThat(reason).isEqualTo(Reason.of("step", CITATION, REQUEST));
        assertThat(reason.arguments()).isUnmodifiable();
    }

    @Test
    void ofADecisionDoesNotFollowTheListEither() {
        Reason first = Reason.of("first", CITATION);
        List<Reason> reasons = new ArrayList<>(List.of(first));
        Decision<String> decision = new Decision<>("outcome", LocalDate.EPOCH, reasons);

        reasons.add(Reason.of("second", CITATION));

        assertThat(decision).isEqualTo(new Decision<>("outcome", LocalDate.EPOCH, List.of(first)));
        assertThat(decision.reasons()).isUnmodifiable();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t"})
    void refusesABlankCode(String blank) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Reason.of(blank, CITATION))
                .withMessage("code must not be blank");
    }
}
