package org.openipu.model.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openipu.model.citation.Provision;

class FindingTest {

    private static final String CODE = "count.negative";
    private static final String PATH = "requests[3].yes";
    private static final Argument REQUEST = Argument.of("request", "ii");
    private static final Argument FOUND = Argument.of("found", -3);
    private static final Position PLACE = new Position("votes.csv", 14, 3);
    private static final Provision BROKEN = Provision.statute("15.3");

    @Test
    void isAnErrorOrAWarningAboutAValue() {
        assertThat(Finding.error(CODE, PATH, REQUEST, FOUND))
                .isEqualTo(new Finding(
                        CODE, Severity.ERROR, PATH, Optional.empty(), List.of(REQUEST, FOUND), Optional.empty()));
        assertThat(Finding.warning(CODE, PATH, REQUEST, FOUND))
                .isEqualTo(new Finding(
                        CODE, Severity.WARNING, PATH, Optional.empty(), List.of(REQUEST, FOUND), Optional.empty()));
    }

    @Test
    void refusesDataOnlyIfItIsAnError() {
        assertThat(Finding.error(CODE, PATH).isError()).isTrue();
        assertThat(Finding.warning(CODE, PATH).isError()).isFalse();
    }

    @Test
    void takesAPlaceAndAProvisionInAnyOrder() {
        Finding whole =
                new Finding(CODE, Severity.WARNING, PATH, Optional.of(PLACE), List.of(FOUND), Optional.of(BROKEN));

        assertThat(Finding.warning(CODE, PATH, FOUND).at(PLACE).under(BROKEN)).isEqualTo(whole);
        assertThat(Finding.warning(CODE, PATH, FOUND).under(BROKEN).at(PLACE)).isEqualTo(whole);
    }

    @Test
    void doesNotFollowTheListItWasMadeFrom() {
        List<Argument> arguments = new ArrayList<>(List.of(REQUEST));
        Finding finding = new Finding(CODE, Severity.ERROR, PATH, Optional.empty(), arguments, Optional.empty());

        arguments.add(FOUND);

        assertThat(finding).isEqualTo(Finding.error(CODE, PATH, REQUEST));
        assertThat(finding.arguments()).isUnmodifiable();
    }

    @Test
    void canConcernTheWholeInput() {
        assertThat(Finding.error("table.empty", "").path()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t"})
    void refusesABlankCode(String blank) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Finding.error(blank, PATH))
                .withMessage("code must not be blank");
    }
}
