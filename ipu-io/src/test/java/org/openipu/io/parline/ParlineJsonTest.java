package org.openipu.io.parline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openipu.io.Reading;
import org.openipu.io.input.InputText;
import org.openipu.io.input.ReadResult;
import org.openipu.model.parliament.Chamber;
import org.openipu.model.parliament.ChamberKind;
import org.openipu.model.parliament.CountryCode;
import org.openipu.model.parliament.Parliament;
import org.openipu.model.parliament.ParliamentStructure;
import org.openipu.model.text.MultilingualText;
import org.openipu.model.time.PartialDate;
import org.openipu.model.time.Period;

/** The figures are invented; the shape is that of the service's resources. */
class ParlineJsonTest {

    private static final String FILE = """
            {"meta":{"total":3},
             "data":[
              {"type":"Parliament","id":"LI","attributes":{
                "parliament_country":{"value":"LI"},
                "parliament_name":[{"value":{"en":"Diet","fr":"Diète"},"date_from":"","date_to":"","missing_reason":""}],
                "structure_of_parliament":[{"value":{"term":"unicameral"},"date_from":"1862-09-26","date_to":""}]}},
              {"type":"Chamber","id":"LI-LC01","attributes":{
                "parliament":{"value":"LI"},
                "chamber_name":[{"value":{"en":"Landtag"},"date_from":"","date_to":""}],
                "struct_parl_status":{"value":{"term":"lower_chamber"}},
                "statutory_members_number":[
                  {"value":15,"date_from":"1921-10-05T00:00:00.000Z","date_to":"1987-12-31"},
                  {"value":25,"date_from":"1988-01-01","date_to":""}]}}],
             "included":[{"type":"countries","id":"LI","attributes":{
                "country_name":{"value":{"en":"Liechtenstein","fr":"Liechtenstein"}}}}]}
            """;

    @Test
    @DisplayName("each time in which neither the name nor the seats of a chamber changed is a record of its own")
    void readsParliamentsAndChambersOverTime() {
        MultilingualText landtag = MultilingualText.of("en", "Landtag");
        PartialDate first = PartialDate.find("1921-10-05").orElseThrow();
        PartialDate change = PartialDate.find("1988-01-01").orElseThrow();

        assertThat(read(FILE))
                .isEqualTo(new ParlineParliaments(
                        List.of(new Parliament(
                                CountryCode.of("LI"),
                                new MultilingualText(Map.of("en", "Liechtenstein", "fr", "Liechtenstein")),
                                Optional.of(new MultilingualText(Map.of("en", "Diet", "fr", "Diète"))),
                                Optional.of(ParliamentStructure.UNICAMERAL),
                                List.of(
                                        new Chamber(
                                                ChamberKind.SINGLE,
                                                Optional.of(landtag),
                                                OptionalInt.empty(),
                                                new Period(Optional.empty(), PartialDate.find("1921-10-04"))),
                                        new Chamber(
                                                ChamberKind.SINGLE,
                                                Optional.of(landtag),
                                                OptionalInt.of(15),
                                                Period.between(
                                                        first,
                                                        PartialDate.find("1987-12-31")
                                                                .orElseThrow())),
                                        new Chamber(
                                                ChamberKind.SINGLE,
                                                Optional.of(landtag),
                                                OptionalInt.of(25),
                                                Period.since(change))),
                                List.of(),
                                List.of())),
                        List.of()));
    }

    @Test
    @DisplayName("attributes and kinds that are not known are told once each")
    void whatIsNotKnownIsToldOnce() {
        String more = FILE.replace("\"parliament\":{", "\"salary\":{\"value\":1},\"parliament\":{")
                .replace(
                        "\"included\":[",
                        "\"included\":[{\"type\":\"Election\",\"id\":\"x\"},{\"type\":\"Election\",\"id\":\"y\"},");

        assertThat(notes(more))
                .satisfiesExactlyInAnyOrder(
                        note -> assertThat(note)
                                .endsWith(
                                        "warning data[1].attributes.salary parline.attribute-left-out salary Chamber"),
                        note -> assertThat(note).endsWith("warning included[0] parline.type-left-out Election"));
    }

    @ParameterizedTest
    @CsvSource({
        "'\"value\":15', '\"value\":-15', parline.value-invalid LI-LC01",
        "'\"value\":15', '\"value\":1e999999999', parline.value-invalid LI-LC01",
        "'\"value\":15', '\"value\":\"15\"', parline.value-invalid LI-LC01",
        "'\"value\":15', '\"value\":1234567890', parline.value-invalid LI-LC01",
        "1988-01-01, 1988-13-01, parline.value-invalid LI-LC01",
        "lower_chamber, third_chamber, parline.value-invalid LI-LC01"
    })
    @DisplayName("a value that cannot be read is an error that names the resource, and the rest is read")
    void aBadValueHarmsNoOther(String good, String bad, String note) {
        assertThat(notes(FILE.replace(good, bad)))
                .isNotEmpty()
                .allSatisfy(found -> assertThat(found).endsWith(note));
        assertThat(read(FILE.replace(good, bad)).parliaments()).hasSize(1);
    }

    @Test
    void aStructureThatCannotBeReadLeavesTheChamberInDoubt() {
        assertThat(notes(FILE.replace("unicameral", "tricameral")))
                .satisfiesExactly(
                        note -> assertThat(note).endsWith("[0] parline.value-invalid LI"),
                        note -> assertThat(note).endsWith("data[1] parline.structure-unknown LI-LC01"));
    }

    @Test
    void aResourceOfNoKnownCountryIsLeftOut() {
        assertThat(notes("{\"data\":{\"type\":\"Parliament\",\"id\":\"ZZ\",\"attributes\":{}}}"))
                .containsExactly("in:1:2 data parline.country-unknown ZZ");
    }

    @Test
    @DisplayName(
            "a lower chamber alone is taken for one, which a warning says; names of countries come from the reference data")
    void chambersAloneMakeParliaments() {
        String chamber = "{\"data\":{\"type\":\"chambers\",\"id\":\"FR-LC01\",\"attributes\":{\"struct_parl_status\":"
                + "{\"value\":{\"term\":\"lower_chamber\"}}},\"relationships\":{\"parliament\":{\"data\":{\"id\":\"FR\"}}}}}";

        assertThat(read(chamber).parliaments().get(0).countryName().versions()).containsEntry("en", "France");
        assertThat(read(chamber).parliaments().get(0).chambers())
                .extracting(Chamber::kind)
                .containsExactly(ChamberKind.LOWER);
        assertThat(notes(chamber)).containsExactly("in:1:2 warning data parline.structure-unknown FR-LC01");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"data\":7}", "{\"errors\":[]}"})
    void whatIsNoJsonApiIsRefused(String file) {
        assertThat(Reading.of(ParlineJson.read(InputText.of("in", file))))
                .isEqualTo(Reading.refused("in:1:1 parline.no-data"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"data\":1,\"data\":2}", "{", "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[["})
    void whatIsNoSoundJsonIsUnreadable(String file) {
        assertThat(Reading.of(ParlineJson.read(InputText.of("in", file))).outcome())
                .isEqualTo("unreadable");
    }

    private static ParlineParliaments read(String file) {
        return ParlineJson.read(InputText.of("in", file)).findValue().orElseThrow();
    }

    private static List<String> notes(String file) {
        return Reading.of(new ReadResult.Read<>("", read(file).findings())).findings();
    }
}
