package org.openipu.io.internal.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openipu.model.citation.Provision;
import org.openipu.model.document.SubItem;
import org.openipu.model.organ.Office;
import org.openipu.model.organ.OfficeTerm;
import org.openipu.model.parliament.CountryCode;
import org.openipu.model.person.Person;
import org.openipu.model.text.MultilingualText;
import org.openipu.model.time.DateRange;
import org.openipu.model.time.PartialDate;
import org.openipu.model.time.Period;

class RecordFormTest {

    private static final Form<Person> PERSON = Forms.of(Person.class);
    private static final Form<OfficeTerm> TERM = Forms.of(OfficeTerm.class);

    @Test
    void aRecordHasAKeyForEachComponent() {
        Person person = new Person(
                "Tulia Ackson", Optional.of(MultilingualText.of("en", "President")), Optional.of(CountryCode.of("TZ")));
        String json = "{\"name\":\"Tulia Ackson\",\"role\":{\"en\":\"President\"},\"country\":\"TZ\"}";

        assertThat(Outcome.of(PERSON, json)).isEqualTo(Outcome.read(person));
        assertThat(Outcome.written(PERSON, person)).contains(json);
        assertThat(PERSON.absent()).isEmpty();
    }

    @Test
    void whatMayBeLeftOutIsLeftOut() {
        assertThat(Outcome.of(PERSON, "{\"name\": \"Tulia Ackson\"}"))
                .isEqualTo(Outcome.read(Person.of("Tulia Ackson")));
        assertThat(Outcome.written(PERSON, Person.of("Tulia Ackson"))).contains("{\"name\":\"Tulia Ackson\"}");
        assertThat(Outcome.written(Forms.of(Period.class), Period.UNKNOWN)).contains("{}");
    }

    @Test
    void recordsHoldRecords() {
        OfficeTerm term =
                new OfficeTerm(Office.CHAIR, Optional.empty(), Person.of("A"), Period.since(PartialDate.of(2023, 3)));
        String json = "{\"office\":\"chair\",\"holder\":{\"name\":\"A\"},\"period\":{\"from\":\"2023-03\"}}";

        assertThat(Outcome.of(TERM, json)).isEqualTo(Outcome.read(term));
        assertThat(Outcome.written(TERM, term)).contains(json);
        assertThat(
                        Outcome.of(
                                TERM,
                                "{\"office\":\"chair\",\"holder\":{\"name\":\"A\",\"role\":{\"x\":\"y\"}},\"period\":{\"to\":1}}"))
                .isEqualTo(
                        Outcome.refused("it.holder.role.x text.unknown-language x", "it.period.to field.not-text to"));
    }

    @Test
    void aRecordMayHoldItsOwnKind() {
        SubItem item = new SubItem("a", "first", List.of(new SubItem("i", "inner", List.of(SubItem.of("x", "y")))));
        Form<SubItem> form = Forms.of(SubItem.class);

        assertThat(form.write(item).flatMap(node -> form.read(node, Reading.begin())))
                .contains(item);
        assertThat(Outcome.of(form, "{\"label\":\"a\",\"text\":\"b\",\"items\":[{\"label\":\"i\",\"text\":\" \"}]}")
                        .findings())
                .singleElement()
                .asString()
                .startsWith("it.items[0].text text.blank");
    }

    @Test
    void unknownKeysAreFoundBeforeMissingOnes() {
        assertThat(Outcome.of(PERSON, "{\"Name\": \"A\", \"extra\": {\"deep\": 1}, \"\": null}"))
                .isEqualTo(Outcome.refused(
                        "it.Name json.unknown-key Name",
                        "it.extra json.unknown-key extra",
                        "it. json.unknown-key",
                        "it.name field.missing name"));
    }

    @Test
    void anUnknownKeyAloneIsAFindingBesideTheValue() {
        assertThat(Outcome.of(PERSON, "{\"name\": \"A\", \"phone\": 1}"))
                .isEqualTo(new Outcome<>(Optional.of(Person.of("A")), List.of("it.phone json.unknown-key phone")));
    }

    @Test
    void aNullIsTakenForAKeyThatIsLeftOut() {
        assertThat(Outcome.of(PERSON, "{\"name\": null, \"role\": null}"))
                .isEqualTo(Outcome.refused("it.name field.missing name"));
        assertThat(Outcome.of(PERSON, "{\"name\": \"A\", \"role\": null}")).isEqualTo(Outcome.read(Person.of("A")));
        assertThat(Outcome.of(Forms.of(SubItem.class), "{\"label\": \"a\", \"text\": \"b\", \"items\": null}"))
                .isEqualTo(Outcome.read(SubItem.of("a", "b")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"A\"", "7", "true", "null", "[]", "[{\"name\": \"A\"}]"})
    void onlyAnObjectIsReadAsARecord(String json) {
        assertThat(Outcome.of(PERSON, json)).isEqualTo(Outcome.refused("it json.not-an-object"));
    }

    @Test
    void whatTheRecordItselfRefusesIsAFindingWithItsReason() {
        String provision = "{\"instrument\": \"statutes\", \"number\": \" 4 \"}";

        assertThat(Outcome.of(Forms.of(Provision.class), provision))
                .isEqualTo(Outcome.refused("it value.refused number must have no blanks around it: \" 4 \""));
    }

    @Test
    void aRangeOutOfOrderIsLeftToItsConstraint() {
        assertThat(Outcome.of(Forms.of(DateRange.class), "{\"first\": \"2025-10-23\", \"last\": \"2025-10-19\"}"))
                .isEqualTo(Outcome.read(new DateRange(LocalDate.of(2025, 10, 23), LocalDate.of(2025, 10, 19))));
    }

    @Test
    void allComponentsOfABadRecordAreRead() {
        assertThat(Outcome.of(
                                TERM,
                                "{\"office\": \"boss\", \"body\": 1, \"holder\": [], \"period\": {\"from\": \"x\"}}")
                        .findings())
                .containsExactly(
                        "it.office choice.unknown boss president, vice-president, secretary-general, chair, rapporteur,"
                                + " member",
                        "it.body field.not-text body",
                        "it.holder json.not-an-object",
                        "it.period.from date.invalid x");
    }
}
