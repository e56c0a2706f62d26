package org.openipu.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openipu.io.json.DocumentFormat;

class SchemaCommandTest {

    @ParameterizedTest
    @EnumSource
    void printsTheSchemaOfEveryKindOfDocument(DocumentFormat format) {
        assertThat(Run.of("schema", format.code())).isEqualTo(new Run(0, format.schema(), ""));
        assertThat(format.schema()).contains("https://json-schema.org/draft/2020-12/schema");
    }

    @Test
    void refusesANameThatIsNone() {
        Run run = Run.of("schema", "minutes");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("'minutes' is not one of", "annual-report");
    }
}
