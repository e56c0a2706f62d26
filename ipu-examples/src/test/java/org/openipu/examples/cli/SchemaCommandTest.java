package org.openipu.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openipu.io.json.DocumentFormat;
import org.openipu.io.json.DocumentSchema;

class SchemaCommandTest {

    @ParameterizedTest
    @EnumSource
    void printsTheSchemaOfEveryKindOfDocument(DocumentFormat format) {
        assertThat(Run.of("schema", format.code())).isEqualTo(new Run(0, format.schema(), ""));
        assertThat(format.schema()).contains("https://json-schema.org/draft/2020-12/schema");
    }

    @ParameterizedTest
    @ValueSource(strings = {"roll-call", "decision", "certificate"})
    void printsTheSchemasOfOtherDocuments(String name) {
        assertThat(Run.of("schema", name))
                .isEqualTo(new Run(0, DocumentSchema.find(name).orElseThrow(), ""));
    }

    @Test
    void refusesANameThatIsNone() {
        Run run = Run.of("schema", "minutes");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("'minutes' is not one of", "annual-report");
    }
}
