package org.openipu.io.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openipu.io.akn.AdoptedTextAkn;
import org.openipu.io.akn.AknDocument;
import org.openipu.io.akn.AknFile;
import org.openipu.io.akn.AknText;
import org.openipu.io.input.InputText;
import org.openipu.io.input.ReadLimits;
import org.openipu.io.input.ReadResult;
import org.openipu.model.finding.Argument;
import org.openipu.model.finding.Finding;

/**
 * Resolutions of the United Nations as Akoma Ntoso, from a folder outside the repository. Source: United Nations, through UNxml's
 * GAresolutions, SCresolutions and HRCresolutions; the two files that the schema refuses are of techpolicycomms/akn4itu.
 */
@EnabledIfSystemProperty(named = "ipu.conformance.dir", matches = ".+", disabledReason = "needs the conformance folder")
class UnitedNationsAknTest {

    private static final Path FOLDER = Path.of(System.getProperty("ipu.conformance.dir", ""));

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER.resolve("unxml"))) {
            return files.filter(file -> file.toString().endsWith(".xml"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    @DisplayName("of 100 files, 99 are read at least")
    void readsNearlyAll() throws IOException {
        List<Path> files = files();
        long read = files.stream()
                .filter(file -> AdoptedTextAkn.read(input(file)).findValue().isPresent())
                .count();

        assertThat(read * 100).isGreaterThanOrEqualTo(files.size() * 99L);
    }

    @Test
    @DisplayName("drafts that were not adopted are none of the adopted texts, and all others are")
    void knowsWhatWasAdopted() throws IOException {
        Map<Boolean, List<Path>> byAdoption = files().stream()
                .collect(Collectors.partitioningBy(file -> document(file).text() instanceof AknText.Adopted));

        assertThat(byAdoption.get(false)).isNotEmpty().allMatch(UnitedNationsAknTest::isDraft);
        assertThat(byAdoption.get(true)).isNotEmpty().noneMatch(UnitedNationsAknTest::isDraft);
    }

    @ParameterizedTest
    @MethodSource("files")
    @DisplayName("every word of the body is in what was read or in a finding")
    void losesNoWord(Path file) {
        ReadResult<AknDocument> result = AdoptedTextAkn.read(input(file));
        AknDocument document = result.findValue().orElseThrow();
        String reported = result.findings().stream()
                .filter(finding -> finding.code().equals("akn.left-out"))
                .map(UnitedNationsAknTest::words)
                .collect(Collectors.joining(" "));
        Map<String, Integer> source = BodyWords.of(input(file).text());
        Map<String, Integer> kept = BodyWords.count(PlacedWords.of(document) + " " + reported);
        Map<String, Integer> missing = BodyWords.missing(source, kept);

        assertThat(BodyWords.total(source)).isPositive();
        assertThat(missing).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("files")
    @DisplayName("what was read is valid when it is written again: the whole file, and the document by itself")
    void writesValidFiles(Path file) {
        AknSchema schema = Schemas.AKN;
        String whole =
                AknFile.read(input(file)).then(AknFile::write).findValue().orElseThrow();
        AknDocument document = document(file);
        String own = AdoptedTextAkn.write(document).findValue().orElseThrow();

        assertThat(schema.errors(input(file).text())).isEmpty();
        assertThat(schema.errors(whole)).isEmpty();
        assertThat(schema.errors(own)).isEmpty();
        assertThat(AdoptedTextAkn.read(InputText.of("-", whole)).findValue()).contains(document);
        assertThat(AdoptedTextAkn.read(InputText.of("-", own)).findValue()).contains(document);
    }

    @ParameterizedTest
    @ValueSource(strings = {"dec_5.xml", "res_2.xml"})
    @DisplayName("what the schema refuses is refused on the same lines")
    void refusesInvalidFiles(String name) {
        InputText input = input(FOLDER.resolve("akn-invalid").resolve(name));
        ReadResult<AknDocument> result = AdoptedTextAkn.read(input);

        assertThat(result).isInstanceOf(ReadResult.Refused.class);
        assertThat(result.findings().stream()
                        .map(finding -> finding.position().orElseThrow().line()))
                .containsExactlyElementsOf(Schemas.AKN.errors(input.text()).stream()
                        .map(error -> Integer.valueOf(error.substring(0, error.indexOf(':'))))
                        .toList());
    }

    private static boolean isDraft(Path file) {
        return file.toString().contains("not-adopted");
    }

    private static String words(Finding finding) {
        Argument words = finding.arguments().get(1);
        return words.fold(text -> text, count -> "", day -> "", amounts -> "");
    }

    private static AknDocument document(Path file) {
        return AdoptedTextAkn.read(input(file)).findValue().orElseThrow();
    }

    private static InputText input(Path file) {
        return InputText.read(file, ReadLimits.DEFAULT).findValue().orElseThrow();
    }

    /** Made when the first test needs it. */
    private static final class Schemas {
        static final AknSchema AKN = new AknSchema(FOLDER);
    }
}
