package org.openipu.io.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openipu.model.parliament.AssociateMember;
import org.openipu.model.time.PartialDate;
import org.openipu.model.time.Period;

class AssociateMembersTest {

    @Test
    void holdsElevenOfWhichEightAreConfirmed() {
        assertThat(AssociateMembers.all()).hasSize(11).isUnmodifiable();
        assertThat(AssociateMembers.all()).filteredOn(Fact::isConfirmed).hasSize(8);
        assertThat(AssociateMembers.all())
                .extracting(fact -> fact.value().name())
                .doesNotHaveDuplicates();
    }

    @Test
    void holdsTheAdmissionAsFarAsItIsKnown() {
        assertThat(find("European Parliament").value().period()).isEqualTo(Period.since(PartialDate.of(1999, 4)));
        assertThat(find("European Parliament").value().abbreviation()).contains("EP");
        assertThat(find("Arab Parliament").value().period()).isEqualTo(Period.UNKNOWN);
        assertThat(find("Arab Parliament").value().abbreviation()).isEmpty();
    }

    @Test
    void saysForWhichDayAnAdmissionSpeaks() {
        assertThat(find("East African Legislative Assembly").asOf()).isEqualTo("2004-10-31");
        assertThat(find("European Parliament").asOf()).isEqualTo(AssociateMembers.AS_OF);
    }

    @Test
    void infersThoseThatAreNamedWithoutASource() {
        assertThat(find("Andean Parliament").confirmed()).isEmpty();
        assertThat(find("Andean Parliament").source().title()).startsWith("Named without a source");
    }

    @Test
    void citesASourceForEach() {
        assertThat(AssociateMembers.all())
                .allSatisfy(fact -> assertThat(fact.source().title()).isNotBlank());
    }

    private static Fact<AssociateMember> find(String name) {
        return AssociateMembers.all().stream()
                .filter(fact -> fact.value().name().toString().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
