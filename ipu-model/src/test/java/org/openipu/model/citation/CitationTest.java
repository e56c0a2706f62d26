package org.openipu.model.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CitationTest {

    @ParameterizedTest(name = "{0} with {1} is {2}")
    @CsvSource({
        "CERTAIN,  INFERRED, INFERRED",
        "INFERRED, CERTAIN,  INFERRED",
        "CERTAIN,  CERTAIN,  CERTAIN",
    })
    void isNoFirmerThanWhatElseTheStatementRestsOnAndKeepsItsPlace(Standing own, Standing other, Standing both) {
        Provision fraction = Provision.assemblyRule("11.2(a)");
        Edition edition = Edition.since("read in October 2013", LocalDate.of(2013, 10, 7));
        Source agendaPage = new Source("Agenda page", "http://archive.ipu.org/conf-e/129agnd.htm");
        Citation base = new Citation(
                Provision.assemblyRule(""),
                Edition.until("earlier", LocalDate.of(2013, 10, 6)),
                other,
                new Source("Recorded vote", ""));

        assertThat(new Citation(fraction, edition, own, agendaPage).noFirmerThan(base))
                .isEqualTo(new Citation(fraction, edition, both, agendaPage));
    }

    @Test
    @DisplayName("Trap 26: article numbers move, so a number is cited with its instrument and edition")
    void aNumberIsCitedWithItsEdition() {
        Source source = new Source("Statutes", "");
        Citation votingBefore = new Citation(
                Provision.statute("16"),
                Edition.until("before 2003", LocalDate.of(2003, 4, 30)),
                Standing.OLDER,
                source);
        Citation votingNow = new Citation(
                Provision.statute("15"), Edition.since("since 2003", LocalDate.of(2003, 5, 1)), Standing.OLDER, source);
        Citation otherArticleBefore =
                new Citation(Provision.statute("15"), votingBefore.edition(), Standing.OLDER, source);

        assertThat(votingBefore.provision()).isNotEqualTo(votingNow.provision());
        assertThat(otherArticleBefore.provision()).isEqualTo(votingNow.provision());
        assertThat(otherArticleBefore).isNotEqualTo(votingNow);
        assertThat(otherArticleBefore.edition().covers(LocalDate.of(2003, 5, 1)))
                .isFalse();
        assertThat(new Provision(Instrument.COUNCIL_RULES, "15")).isNotEqualTo(votingNow.provision());
    }
}
