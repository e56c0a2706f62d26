package org.openipu.model.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openipu.model.parliament.CountryCode;

class RequestTest {

    private static final CountryCode HUNGARY = CountryCode.of("HU");
    private static final CountryCode JAPAN = CountryCode.of("JP");

    @Test
    void canBeKnownByItsIdAlone() {
        assertThat(Request.of("ii")).isEqualTo(new Request("ii", Optional.empty(), List.of()));
    }

    @Test
    void keepsItsAuthorsInTheOrderOfTheDocument() {
        Request joint = new Request("weapons", Optional.of("Non-proliferation"), List.of(JAPAN, HUNGARY));

        assertThat(joint.requestedBy()).containsExactly(JAPAN, HUNGARY);
    }

    @Test
    void doesNotFollowTheListItWasMadeFrom() {
        List<CountryCode> authors = new ArrayList<>(List.of(HUNGARY));
        Request request = new Request("weapons", Optional.empty(), authors);

        authors.add(JAPAN);

        assertThat(request).isEqualTo(new Request("weapons", Optional.empty(), List.of(HUNGARY)));
        assertThat(request.requestedBy()).isUnmodifiable();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t"})
    void refusesABlankId(String blank) {
        assertThatIllegalArgumentException().isThrownBy(() -> Request.of(blank)).withMessage("id must not be blank");
    }
}
