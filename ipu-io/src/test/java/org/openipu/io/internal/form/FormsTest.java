package org.openipu.io.internal.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import javax.money.Monetary;
import javax.money.MonetaryAmount;
import org.junit.jupiter.api.Test;
import org.openipu.io.input.InputText;
import org.openipu.io.json.AdoptedTextJson;
import org.openipu.io.json.ParliamentJson;
import org.openipu.model.citation.Cited;
import org.openipu.model.document.AdoptedText;
import org.openipu.model.document.SubItem;
import org.openipu.model.group.GeopoliticalGroup;
import org.openipu.model.person.Person;
import org.openipu.model.report.AnnualReport;
import tools.jackson.databind.json.JsonMapper;

class FormsTest {

    @Test
    void recordsChoicesKindsAndMoneyHaveForms() {
        assertThat(List.of(AnnualReport.class, GeopoliticalGroup.class, AdoptedText.class, MonetaryAmount.class))
                .allMatch(Forms::canRead)
                .allMatch(Forms::canWrite);
        assertThat(List.of(String.class, Object.class, List.class, FormsTest.class, Cited.class))
                .noneMatch(Forms::canRead)
                .noneMatch(Forms::canWrite);
    }

    @Test
    void amountsOfEveryImplementationAreWrittenAndNoneInParticularIsRead() {
        Class<?> implementation = Monetary.getDefaultAmountType();

        assertThat(Forms.canWrite(implementation)).isTrue();
        assertThat(Forms.canRead(implementation)).isFalse();
    }

    @Test
    void nestingOfWhatIsRefusedCostsNoMoreThanItsSize() {
        String item = "{\"label\":\"a\",\"text\":\"\"}";
        for (int level = 0; level < 12; level++) {
            item = "{\"label\":\"a\",\"text\":\"b\",\"items\":[" + item + ",{\"label\":\"z\",\"text\":\"b\"}]}";
        }
        org.openipu.io.internal.form.Reading reading = org.openipu.io.internal.form.Reading.begin();

        assertThat(Forms.of(SubItem.class).read(JsonMapper.shared().readTree(item), reading))
                .isEmpty();
        assertThat(reading.findings()).hasSize(1);
        assertThat(reading.orphans()).hasSize(12);
    }

    @Test
    void aFormIsMadeOnce() {
        assertThat(Forms.of(Person.class)).isSameAs(Forms.of(Person.class));
    }

    @Test
    void otherTypesHaveNone() {
        assertThatThrownBy(() -> Forms.of(Thread.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no form for java.lang.Thread");
    }

    @Test
    void theWholePartsOfABadDocumentAreCheckedAtTheirPlaces() {
        String document = """
                {"country": "ZZ",
                 "countryName": {},
                 "memberships": [
                  {"standing": "affiliated", "period": {"from": "2001", "to": "2000"}},
                  {"standing": "joined", "period": {}},
                  {"standing": "suspended", "period": {"from": "2002", "to": "2001"}}]}
                """;

        assertThat(org.openipu.io.Reading.of(ParliamentJson.readAndCheck(InputText.of("p.json", document))))
                .isEqualTo(org.openipu.io.Reading.refused(
                        "p.json:1:2 country country.unknown ZZ",
                        "p.json:2:2 countryName text.without-language",
                        "p.json:4:57 memberships[0].period.to period.not-in-order 2001 2000",
                        "p.json:5:4 memberships[1].standing choice.unknown joined founding, affiliated, readmitted,"
                                + " suspended",
                        "p.json:6:56 memberships[2].period.to period.not-in-order 2002 2001"));
    }

    @Test
    void aWholeDocumentIsCheckedOnce() {
        String document = """
                {"kind": "resolution", "title": "T",
                 "adoption": {"mode": "vote", "body": "B", "date": "2025-10-23"},
                 "operative": [{"number": 1, "text": "a"}, {"number": 3, "text": "b"}]}
                """;

        assertThat(AdoptedTextJson.read(InputText.of("r.json", document)).findings())
                .isEmpty();
        assertThat(AdoptedTextJson.readAndCheck(InputText.of("r.json", document))
                        .findings())
                .singleElement()
                .matches(finding -> finding.path().startsWith("operative"));
    }
}
