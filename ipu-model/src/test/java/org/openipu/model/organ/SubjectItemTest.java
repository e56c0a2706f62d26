package org.openipu.model.organ;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openipu.model.person.Person;
import org.openipu.model.text.MultilingualText;

class SubjectItemTest {

    private static final Person RAPPORTEUR = Person.of("A. Rapporteur");

    @Test
    void doesNotFollowTheListItWasMadeFrom() {
        List<Person> rapporteurs = new ArrayList<>(List.of(RAPPORTEUR));
        SubjectItem item = item(rapporteurs);

        rapporteurs.clear();

        assertThat(item).isEqualTo(item(List.of(RAPPORTEUR)));
        assertThat(item.rapporteurs()).isUnmodifiable();
    }

    private static SubjectItem item(List<Person> rapporteurs) {
        return new SubjectItem(MultilingualText.of("en", "Orbital debris"), Optional.empty(), rapporteurs);
    }
}
