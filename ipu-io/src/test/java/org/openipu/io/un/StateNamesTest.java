package org.openipu.io.un;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openipu.io.reference.MemberParliaments;
import org.openipu.io.reference.ParliamentEntry;
import org.openipu.io.reference.Parliaments;
import org.openipu.model.parliament.CountryCode;

class StateNamesTest {

    @ParameterizedTest
    @CsvSource({
        "Türkiye, TR",
        "TURKEY, TR",
        "TÜRKİYE, TR",
        "CÔTE D'IVOIRE, CI",
        "Cote d’Ivoire, CI",
        "Eswatini, SZ",
        "SWAZILAND, SZ",
        "VENEZUELA (BOLIVARIAN REPUBLIC OF), VE",
        "Venezuela, VE",
        "VIET NAM, VN",
        "Vietnam, VN",
        "BAHAMAS (THE), BS",
        "The Bahamas, BS",
        "NETHERLANDS (KINGDOM OF THE), NL",
        "Kingdom of the Netherlands, NL",
        "THE FORMER YUGOSLAV REPUBLIC OF MACEDONIA, MK",
        "Guinea Bissau, GW",
        "GUINEA-BISSAU*, GW",
        "Guinea, GN",
        "  Trinidad   &  Tobago ,TT",
        "Democratic People's Republic of Korea, KP",
        "Republic of Korea, KR",
        "CONGO, CG",
        "Democratic Republic of the Congo, CD",
        "Zaire, CD",
        "Libyan Arab Jamahiriya, LY",
        "Cape Verde, CV",
        "Cabo Verde, CV",
        "UNITED STATES OF AMERICA, US",
        "United Kingdom of Great Britain and Northern Ireland, GB"
    })
    void aSpellingOfTodayOrBeforeIsKnown(String spelling, String country) {
        assertThat(StateNames.find(spelling)).contains(new StateNames.Match(CountryCode.of(country), false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Côte d'Ivoire", "TÜRKİYE", "São Tomé and Príncipe", "Lao People’s Democratic Republic"})
    @DisplayName("UTF-8 that was read as Windows-1252 or ISO 8859-1, once or twice, is read as what it was")
    void aMistakenEncodingIsUndone(String spelling) {
        Optional<CountryCode> country = StateNames.find(spelling).map(StateNames.Match::country);

        assertThat(country).isPresent();
        for (Charset mistaken : List.of(StandardCharsets.ISO_8859_1, Charset.forName("windows-1252"))) {
            String once = new String(spelling.getBytes(StandardCharsets.UTF_8), mistaken);
            String twice = new String(once.getBytes(StandardCharsets.UTF_8), mistaken);
            assertThat(StateNames.find(once)).as(once).contains(new StateNames.Match(country.orElseThrow(), true));
            assertThat(StateNames.find(twice)).as(twice).contains(new StateNames.Match(country.orElseThrow(), true));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "C�TE D'IVOIRE, CI",
        "C?TE D?IVOIRE, CI",
        "C??te d'Ivoire, CI",
        "CTE D'IVOIRE, CI",
        "T�RK�YE, TR",
        "TRKYE, TR",
        "T??RK??YE, TR",
        "TÃ?RKÄ?YE, TR",
        "S?O TOM? AND PRINCIPE, ST",
        "LAO PEOPLE�S DEMOCRATIC REPUBLIC, LA",
        "DEMOCRATIC PEOPLE?S REPUBLIC OF KOREA, KP"
    })
    void lostLettersAreNoHindrance(String spelling, String country) {
        assertThat(StateNames.find(spelling)).contains(new StateNames.Match(CountryCode.of(country), true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "?",
                "�",
                "ATLANTIS",
                "KOREA",
                "YUGOSLAVIA",
                "C?TE",
                "G??NEA",
                "NIGE?",
                "IRA?",
                "AUSTR?LIA",
                "UNION OF SOVIET SOCIALIST REPUBLICS",
                "SERBIA AND MONTENEGRO"
            })
    @DisplayName("what is no State of today, or can be several, stays unknown")
    void nothingIsGuessed(String spelling) {
        assertThat(StateNames.find(spelling)).isEmpty();
    }

    @Test
    void endlessNamesAreUnknownAtOnce() {
        assertThat(StateNames.find("Ã".repeat(1_000_000))).isEmpty();
        assertThat(StateNames.find("C" + "?".repeat(1_000_000))).isEmpty();
    }

    @Test
    @DisplayName(
            "every Member of the Union is known by its name in the reference data, the register's code being the same")
    void everyMemberIsKnown() {
        assertThat(MemberParliaments.all()).hasSize(183);
        for (ParliamentEntry entry : Parliaments.all()) {
            String name = entry.countryName().value().versions().get("en");
            assertThat(StateNames.find(name)).as(name).contains(new StateNames.Match(entry.country(), false));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"AG", "BB", "DM", "ER", "GD", "KI", "KN", "NR", "SB", "US", "VE", "VA"})
    void statesThatAreNoMembersOfTheUnionAreInTheTableToo(String country) {
        assertThat(List.of(
                        "Antigua and Barbuda",
                        "Barbados",
                        "Dominica",
                        "Eritrea",
                        "Grenada",
                        "Kiribati",
                        "Saint Kitts and Nevis",
                        "Nauru",
                        "Solomon Islands",
                        "United States",
                        "Venezuela",
                        "Holy See"))
                .anySatisfy(
                        name -> assertThat(StateNames.find(name).orElseThrow().country())
                                .isEqualTo(CountryCode.of(country)));
    }
}
