package org.openipu.model.parliament;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openipu.model.text.MultilingualText;
import org.openipu.model.time.Period;

class AssociateMemberTest {

    @Test
    void isAffiliatedAsSuch() {
        AssociateMember assembly = new AssociateMember(
                MultilingualText.of("en", "East African Legislative Assembly"), Optional.of("EALA"), Period.UNKNOWN);

        assertThat(assembly.affiliation()).isEqualTo(Affiliation.ASSOCIATE_MEMBER);
    }
}
