package org.openipu.io.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openipu.model.parliament.CountryCode;

class BundledTablesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "parliaments.csv",
                "associate-members.csv",
                "observers.csv",
                "assemblies.csv",
                "officers.csv",
                "standing-committees.csv"
            })
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
