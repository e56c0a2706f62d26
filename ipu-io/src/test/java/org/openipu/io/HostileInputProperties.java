package org.openipu.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.openipu.io.csv.BallotCsv;
import org.openipu.io.csv.CostsCsv;
import org.openipu.io.csv.GroupVotesCsv;
import org.openipu.io.csv.ResultSheetCsv;
import org.openipu.io.input.InputText;
import org.openipu.io.input.ReadLimits;
import org.openipu.io.input.ReadResult;
import org.openipu.io.input.RecordedVotes;
import org.openipu.io.json.CostStatementJson;
import org.openipu.io.json.ResultSheetJson;
import org.openipu.io.parline.ParlineJson;
import org.openipu.io.popolo.PopoloVotes;
import org.openipu.io.text.FindingText;
import org.openipu.io.text.Words;
import org.openipu.io.un.UnVotesNdjson;
import org.openipu.model.finding.Finding;

/** Whatever a file holds, it is read, refused or unreadable; nothing is thrown and every finding can be shown. */
class HostileInputProperties {

    private static final List<Words> LANGUAGES =
            Words.LANGUAGES.stream().map(Locale::forLanguageTag).map(Words::in).toList();

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    @Label("any bytes are a text or unreadable")
    void bytes(@ForAll @Size(max = 64) byte[] bytes) throws IOException {
        ReadResult<InputText> result = InputText.read("in", new ByteArrayInputStream(bytes), ReadLimits.DEFAULT);

        assertThat(Reading.of(result).outcome()).isNotEqualTo("refused");
        result.findValue().ifPresent(HostileInputProperties::assertEveryReaderAnswers);
        result.findings().forEach(HostileInputProperties::assertShown);
    }

    @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
    @Label("any table is answered with findings that stand in it")
    void tables(@ForAll("tables") String table) {
        assertEveryReaderAnswers(InputText.of("in", table));
    }

    @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
    @Label("any document is answered with findings that stand in it")
    void documents(@ForAll("documents") String document) {
        assertEveryReaderAnswers(InputText.of("in", document));
    }

    @Provide
    Arbitrary<String> tables() {
        return HostileTexts.tables();
    }

    @Provide
    Arbitrary<String> documents() {
        return HostileTexts.documents();
    }

    private static void assertEveryReaderAnswers(InputText input) {
        for (ReadResult<?> result : List.of(
                UnVotesNdjson.read(input),
                ParlineJson.read(input),
                PopoloVotes.read(input),
                ResultSheetCsv.readSound(input),
                ResultSheetJson.readSound(input))) {
            result.findings().forEach(HostileInputProperties::assertShown);
        }
        UnVotesNdjson.read(input)
                .findValue()
                .ifPresent(read -> read.findings().forEach(HostileInputProperties::assertShown));
        ParlineJson.read(input)
                .findValue()
                .ifPresent(read -> read.findings().forEach(HostileInputProperties::assertShown));
        ReadResult<RecordedVotes> recorded = ResultSheets.readRecorded(input);
        recorded.findings().forEach(HostileInputProperties::assertShown);
        recorded.findValue().ifPresent(votes -> votes.findings().forEach(HostileInputProperties::assertShown));
        for (ReadResult<?> result : List.of(
                ResultSheets.read(input),
                CostsCsv.read(input),
                GroupVotesCsv.read(input),
                BallotCsv.read(input),
                CostStatementJson.read(input))) {
            assertThat(result.findValue().isPresent())
                    .isEqualTo(result.findings().stream().noneMatch(Finding::isError));
            result.findings().forEach(finding -> {
                assertThat(finding.position()).isPresent();
                assertThat(finding.position().orElseThrow().line())
                        .isLessThanOrEqualTo(1 + (int) input.text().lines().count());
                assertShown(finding);
            });
        }
    }

    private static void assertShown(Finding finding) {
        for (Words words : LANGUAGES) {
            assertThat(FindingText.write(finding, words))
                    .endsWith("[" + finding.code() + "]")
                    .doesNotContainPattern("[\\p{Cntrl}\\u2028-\\u202E]");
        }
    }
}
