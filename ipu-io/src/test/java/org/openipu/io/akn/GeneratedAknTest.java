package org.openipu.io.akn;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.openipu.io.conformance.AknSchema;
import org.openipu.io.input.InputText;
import org.openipu.io.internal.akn.StructureCheck;
import org.openipu.io.internal.xml.XmlParser;

/** Generated documents against the official schema, from a folder outside the repository. */
@EnabledIfSystemProperty(named = "ipu.conformance.dir", matches = ".+", disabledReason = "needs the conformance folder")
class GeneratedAknTest {

    private static final int DOCUMENTS = 1500;
    private static final int CHANGES = 1500;

    private final AknSchema schema = new AknSchema(Path.of(System.getProperty("ipu.conformance.dir", "")));

    @Test
    @DisplayName("every one of 1,500 generated documents is valid by the official schema")
    void areValid() {
        assertThat(files(DOCUMENTS))
                .hasSize(DOCUMENTS)
                .allSatisfy(file -> assertThat(schema.errors(file)).isEmpty());
    }

    @Test
    @DisplayName("of 1,500 documents with one thing changed, those are refused that the schema refuses, and no others")
    void areRefusedAsTheSchemaDoes() {
        Random random = new Random(20251023);
        int refused = 0;
        for (String file : files(CHANGES)) {
            String changed = Mutation.of(file, random);
            boolean valid = schema.errors(changed).isEmpty();
            boolean ours = XmlParser.parse(InputText.of("-", changed))
                    .findValue()
                    .filter(root -> StructureCheck.findings(root, "-").isEmpty())
                    .isPresent();
            assertThat(ours).as(changed).isEqualTo(valid);
            refused += valid ? 0 : 1;
        }

        assertThat(refused).isGreaterThan(CHANGES / 2);
    }

    private static List<String> files(int count) {
        JqwikSession.start();
        try {
            RandomGenerator<AknDocument> generator = AknArbitraries.documents().generator(count, false);
            Random random = new Random(count);
            return Stream.generate(() -> generator.next(random).value())
                    .limit(count)
                    .map(document -> AdoptedTextAkn.write(document).findValue().orElseThrow())
                    .toList();
        } finally {
            JqwikSession.finish();
        }
    }
}
