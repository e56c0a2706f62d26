package org.openipu.model.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openipu.model.organ.Office;
import org.openipu.model.person.Person;
import org.openipu.model.text.MultilingualText;

class StandInTest {

    private static final MultilingualText DUTY = MultilingualText.of("de", "Eröffnung");

    @Test
    void doesNotFollowTheListItWasMadeFrom() {
        List<MultilingualText> duties = new ArrayList<>(List.of(DUTY));
        StandIn standIn = standIn(duties);

        duties.clear();

        assertThat(standIn).isEqualTo(standIn(List.of(DUTY)));
        assertThat(standIn.duties()).isUnmodifiable();
    }

    private static StandIn standIn(List<MultilingualText> duties) {
        return new StandIn(Office.PRESIDENT, Person.of("A. Absent"), Person.of("B. Present"), Optional.empty(), duties);
    }
}
