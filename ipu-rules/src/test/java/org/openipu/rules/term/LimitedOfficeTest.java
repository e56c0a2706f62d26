package org.openipu.rules.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openipu.model.organ.Body;
import org.openipu.model.organ.Office;
import org.openipu.model.organ.OfficeTerm;
import org.openipu.model.parliament.CountryCode;
import org.openipu.model.person.Person;
import org.openipu.model.time.Period;

class LimitedOfficeTest {

    @ParameterizedTest(name = "{0}: {1} of {2} is {3}")
    @DisplayName("A term counts for an office when both the office and its body are meant")
    @CsvSource({
        "PRESIDENT, PRESIDENT, , true",
        "PRESIDENT, SECRETARY_GENERAL, , false",
        "PRESIDENT, PRESIDENT, ASSEMBLY, false",
        "PRESIDENT, PRESIDENT, BUREAU_OF_WOMEN_PARLIAMENTARIANS, false",
        "SECRETARY_GENERAL, SECRETARY_GENERAL, , true",
        "SECRETARY_GENERAL, SECRETARY_GENERAL, SECRETARIAT, true",
        "SECRETARY_GENERAL, PRESIDENT, , false",
        "WOMEN_PRESIDENT, PRESIDENT, BUREAU_OF_WOMEN_PARLIAMENTARIANS, true",
        "WOMEN_PRESIDENT, PRESIDENT, , false",
        "WOMEN_PRESIDENT, PRESIDENT, ASSEMBLY, false",
        "WOMEN_PRESIDENT, MEMBER, BUREAU_OF_WOMEN_PARLIAMENTARIANS, false",
        "HUMAN_RIGHTS_MEMBER, MEMBER, COMMITTEE_ON_THE_HUMAN_RIGHTS_OF_PARLIAMENTARIANS, true",
        "HUMAN_RIGHTS_MEMBER, PRESIDENT, COMMITTEE_ON_THE_HUMAN_RIGHTS_OF_PARLIAMENTARIANS, true",
        "HUMAN_RIGHTS_MEMBER, MEMBER, ASSEMBLY, false",
        "HUMAN_RIGHTS_MEMBER, MEMBER, , false",
    })
    void isHeldInATermOfThatOfficeAndBody(LimitedOffice limited, Office office, @Nullable Body body, boolean held) {
        assertThat(limited.isHeldIn(term(office, body, "A", "CH"))).isEqualTo(held);
    }

    @ParameterizedTest(name = "{0} ({1}) and the candidate A ({2}): {3}")
    @DisplayName("Persons are the same when they have the same name and not two countries")
    @CsvSource({
        "A, CH, CH, true",
        "A, CH, LI, false",
        "A, CH, , true",
        "A, , LI, true",
        "A, , , true",
        "B, CH, CH, false",
    })
    void belongsToTheCandidate(String name, @Nullable String country, @Nullable String candidate, boolean same) {
        Candidacy candidacy = new Candidacy(
                LimitedOffice.PRESIDENT, person("A", candidate), LocalDate.of(2026, 10, 20), ParliamentSeat.HELD);

        assertThat(candidacy.isOfSamePerson(term(Office.PRESIDENT, null, name, country)))
                .isEqualTo(same);
        assertThat(candidacy.isOfSamePerson(term(Office.SECRETARY_GENERAL, null, name, country)))
                .isFalse();
    }

    private static OfficeTerm term(Office office, @Nullable Body body, String name, @Nullable String country) {
        return new OfficeTerm(office, Optional.ofNullable(body), person(name, country), Period.UNKNOWN);
    }

    private static Person person(String name, @Nullable String country) {
        return new Person(name, Optional.empty(), Optional.ofNullable(country).map(CountryCode::of));
    }
}
