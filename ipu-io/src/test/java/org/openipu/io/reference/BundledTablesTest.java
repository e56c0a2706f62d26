package org.openipu.io.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.openipu.model.group.GeopoliticalGroup;
import org.openipu.model.parliament.CountryCode;
import org.openipu.model.time.PartialDate;

class BundledTablesTest {

    private static final List<String> TABLES = List.of(
            "parliaments.csv",
            "associate-members.csv",
            "observers.csv",
            "assemblies.csv",
            "officers.csv",
            "standing-committees.csv");

    private static final Set<String> FIELDS = Stream.concat(
                    Stream.of(
                            "abbreviation",
                            "admission",
                            "affiliation",
                            "council_session",
                            "from",
                            "kind",
                            "membership",
                            "name",
                            "names",
                            "parliament",
                            "period",
                            "population_un",
                            "population_world_bank",
                            "since",
                            "theme"),
                    Arrays.stream(GeopoliticalGroup.values()).map(GeopoliticalGroup::name))
            .collect(Collectors.toUnmodifiableSet());

    @ParameterizedTest
    @FieldSource("TABLES")
    void citeOnlySourcesThatExist(String file) {
        assertThat(BundledTable.read(file, BundledTablesTest::sourceIds))
                .isNotEmpty()
                .allSatisfy(ids -> assertThat(ids)
                        .isNotEmpty()
                        .allSatisfy(
                                id -> assertThat(BundledSource.get(id).source().title())
                                        .isNotBlank()));
    }

    @Test
    void carryNoBlanksAroundTheirCells() {
        assertThat(BundledTable.read("parliaments.csv", BundledRow::cells))
                .flatExtracting(NamedCsvRecord::getFields)
                .allMatch(cell -> cell.equals(cell.strip()));
    }

    @Test
    void nameTheFileAndLineOfAFault() {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> BundledTable.read("officers.csv", row -> row.country("name")))
                .withMessage("officers.csv, line 2")
                .withCauseInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refuseARowWithoutSource() {
        BundledRow row = row("country,since,inferred,sources\nLI,2000,,names=cldr\n");

        assertThat(row.fact("names", row.country("country")).value()).isEqualTo(CountryCode.of("LI"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> row.fact("since", 2000))
                .withMessage("no source: since");
    }

    @Test
    void refuseAnUnknownSourceAWrongDateAndAnEmptyCell() {
        BundledRow row = row("since,name,inferred,sources\n2000-13,,,nobody\n");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> row.fact("since", 2000))
                .withMessage("unknown source: nobody");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> row.findDate("since"))
                .withMessage("no date: 2000-13");
        assertThatIllegalArgumentException().isThrownBy(() -> row.text("name")).withMessage("empty: name");
        assertThat(row.fact("name", row.find("name"))).isEqualTo(Optional.empty());
    }

    @Test
    void preferTheSourceOfAFieldToTheOneForAll() {
        BundledRow row = row("a,b,inferred,sources\n1,2,b,cia b=count\n");

        assertThat(row.fact("a", 1).source().title()).startsWith("CIA World Factbook");
        assertThat(row.fact("a", 1).isConfirmed()).isTrue();
        assertThat(row.fact("b", 2).source().title()).startsWith("Deduced from the count");
        assertThat(row.fact("b", 2).isConfirmed()).isFalse();
    }

    @Test
    void giveAnUndatedSourceNoDay() {
        BundledRow row = row("a,inferred,sources\n1,,unsourced\n");

        assertThat(row.fact("a", 1).asOf()).isEmpty();
        assertThat(BundledTable.read("sources.csv", cells -> BundledSource.get(cells.text("id"))))
                .hasSize(114)
                .filteredOn(source -> source.asOf().isEmpty())
                .hasSize(55);
    }

    @Test
    void dateASourceNoMoreExactlyThanItIs() {
        assertThat(BundledSource.get("un").asOf()).contains(PartialDate.from(LocalDate.of(2025, 12, 31)));
        assertThat(BundledSource.get("cia").asOf()).contains(PartialDate.of(2026, 2));
        assertThat(BundledSource.get("bundestag-2008").asOf()).contains(PartialDate.of(2008));
    }

    @Test
    void dateNoSourceOfWhichTheYearIsAGuess() {
        assertThat(BundledSource.get("cia-members").asOf()).isEmpty();
        assertThat(BundledSource.get("cia-members").source().title()).contains("about 2010 to 2013");
    }

    @Test
    void citeEverySourceThatTheyList() {
        Set<String> cited = TABLES.stream()
                .flatMap(file -> BundledTable.read(file, BundledTablesTest::sourceIds).stream())
                .flatMap(List::stream)
                .collect(Collectors.toSet());

        assertThat(BundledTable.read("sources.csv", row -> row.text("id"))).containsExactlyInAnyOrderElementsOf(cited);
    }

    @Test
    void nameOnlyFieldsOfTheirRowAsInferredOrSourced() {
        assertThat(TABLES)
                .allSatisfy(file -> assertThat(BundledTable.read(file, BundledTablesTest::namedFields))
                        .allSatisfy(fields -> assertThat(FIELDS).containsAll(fields)));
    }

    private static List<String> namedFields(BundledRow row) {
        Stream<String> sourced = Arrays.stream(row.text("sources").split(" "))
                .filter(word -> word.indexOf('=') > 0)
                .map(word -> word.substring(0, word.indexOf('=')));
        Stream<String> inferred = row.find("inferred").stream().flatMap(text -> Arrays.stream(text.split(" ")));
        return Stream.concat(sourced, inferred).toList();
    }

    private static List<String> sourceIds(BundledRow row) {
        return Arrays.stream(row.text("sources").split(" "))
                .map(word -> word.substring(word.indexOf('=') + 1))
                .toList();
    }

    private static BundledRow row(String table) {
        return new BundledRow(
                CsvReader.builder().ofNamedCsvRecord(table).stream().findFirst().orElseThrow());
    }
}
