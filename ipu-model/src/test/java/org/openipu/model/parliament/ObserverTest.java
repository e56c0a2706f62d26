package org.openipu.model.parliament;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openipu.model.text.MultilingualText;

class ObserverTest {

    @Test
    void isAffiliatedAsSuch() {
        Observer observer = new Observer(
                MultilingualText.of("en", "Socialist International"),
                Optional.empty(),
                Optional.of(ObserverKind.PARTY_FEDERATION));

        assertThat(observer.affiliation()).isEqualTo(Affiliation.OBSERVER);
    }
}
