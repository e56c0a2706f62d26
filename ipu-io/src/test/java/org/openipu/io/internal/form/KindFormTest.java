package org.openipu.io.internal.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openipu.model.document.AdoptedText;
import org.openipu.model.document.Adoption;
import org.openipu.model.document.AdoptionMode;
import org.openipu.model.document.Declaration;
import org.openipu.model.document.Resolution;

class KindFormTest {

    private static final Form<AdoptedText> TEXT = Forms.of(AdoptedText.class);
    private static final Adoption ADOPTION =
            new Adoption(AdoptionMode.CONSENSUS, "Assembly", Optional.empty(), LocalDate.of(2025, 10, 23));
    private static final String REST =
            "\"title\":\"T\",\"adoption\":{\"mode\":\"consensus\",\"body\":\"Assembly\",\"date\":\"2025-10-23\"}}";

    @Test
    void theKindSaysWhichRecordItIs() {
        AdoptedText resolution = new Resolution("T", ADOPTION, List.of(), List.of(), List.of(), List.of());
        AdoptedText declaration = new Declaration("T", ADOPTION, List.of(), List.of(), List.of(), List.of(), List.of());

        assertThat(Outcome.of(TEXT, "{\"kind\":\"resolution\"," + REST)).isEqualTo(Outcome.read(resolution));
        assertThat(Outcome.of(TEXT, "{\"kind\":\"declaration\"," + REST)).isEqualTo(Outcome.read(declaration));
        assertThat(Outcome.written(TEXT, resolution)).contains("{\"kind\":\"resolution\"," + REST);
        assertThat(Outcome.written(TEXT, declaration)).contains("{\"kind\":\"declaration\"," + REST);
        assertThat(TEXT.absent()).isEmpty();
    }

    @Test
    void theKindMayStandAnywhere() {
        assertThat(Outcome.of(TEXT, "{" + REST.replace("}}", "},\"kind\":\"resolution\"}")))
                .isEqualTo(Outcome.read(new Resolution("T", ADOPTION, List.of(), List.of(), List.of(), List.of())));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"kind\":\"Resolution\", | Resolution",
                "\"kind\":\"motion\",     | motion",
            })
    void anotherKindIsRefusedWithTheKnownOnes(String kind, String found) {
        assertThat(Outcome.of(TEXT, "{" + kind + REST))
                .isEqualTo(Outcome.refused("it.kind choice.unknown " + found + " resolution, declaration"));
    }

    @Test
    void withoutAKindNothingElseIsRead() {
        assertThat(Outcome.of(TEXT, "{\"nonsense\": 1}")).isEqualTo(Outcome.refused("it.kind field.missing kind"));
        assertThat(Outcome.of(TEXT, "[]")).isEqualTo(Outcome.refused("it json.not-an-object"));
        assertThat(Outcome.of(TEXT, "\"resolution\"")).isEqualTo(Outcome.refused("it json.not-an-object"));
    }

    @Test
    void eachKindHasItsOwnKeys() {
        assertThat(Outcome.of(TEXT, "{\"kind\":\"resolution\",\"opening\":[]," + REST)
                        .findings())
                .containsExactly("it.opening json.unknown-key opening");
        assertThat(Outcome.of(TEXT, "{\"kind\":\"declaration\",\"operative\":[]," + REST)
                        .findings())
                .containsExactly("it.operative json.unknown-key operative");
    }
}
