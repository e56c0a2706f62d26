package org.openipu.io.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openipu.model.citation.Instrument;
import org.openipu.model.citation.Standing;
import org.openipu.model.cost.CostCategory;
import org.openipu.model.finding.Severity;

class BundlesTest {

    private static final Path BUNDLES = Path.of("src/main/resources/org/openipu/io/text");
    private static final Pattern MADE_OF_A_CONSTANT =
            Pattern.compile("(standing|severity|instrument|costs)\\.|analysis\\.(use|group)-");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[0-9]}");
    private static final Pattern LONE_APOSTROPHE = Pattern.compile("(?<!')'(?!')");

    @Test
    void everyCodeOfFindingsAndReasonsHasWords() throws IOException {
        Set<String> keys = bundle("en").stringPropertyNames();
        Set<String> codes = SourceCodes.ofFindingsAndReasons();

        assertThat(codes).contains("emergency-item.tied", "roll-call.votes-above-castable", "csv.no-rows");
        assertThat(keys).containsAll(codes);
    }

    @Test
    void everyCodeOfAFindingIsDocumentedWithItsWords() throws IOException {
        String documented = Files.readString(Path.of("../docs/findings.md"));
        Properties english = bundle("en");

        assertThat(SourceCodes.ofFindings())
                .allSatisfy(code -> assertThat(documented)
                        .contains(
                                "| `" + code + "` |", english.getProperty(code).replace("''", "'")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "es", "fr"})
    void everyLanguageHasTheSameTextsWithTheSamePlaces(String language) throws IOException {
        Properties english = bundle("en");
        Properties other = bundle(language);

        assertThat(other.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        for (String key : english.stringPropertyNames()) {
            assertThat(placeholders(other.getProperty(key))).as(key).isEqualTo(placeholders(english.getProperty(key)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "es", "fr"})
    void noPatternHasALoneApostropheThatWouldSwallowText(String language) throws IOException {
        Properties bundle = bundle(language);
        for (String key : bundle.stringPropertyNames()) {
            if (!key.startsWith("form.")) {
                assertThat(LONE_APOSTROPHE.matcher(bundle.getProperty(key)).find())
                        .as(key)
                        .isFalse();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"de_AT", "de_DE"})
    void aRegionChangesTheFormOfNumbersAlone(String region) throws IOException {
        assertThat(bundle(region).stringPropertyNames()).containsExactlyInAnyOrder("form.grouping", "form.decimal");
    }

    @Test
    void thereIsABundleForEachLanguageAndNoOther() throws IOException {
        try (Stream<Path> files = Files.list(BUNDLES)) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.matches("words_..\\..*")))
                    .containsExactlyInAnyOrderElementsOf(Words.LANGUAGES.stream()
                            .map(language -> "words_" + language + ".properties")
                            .toList());
        }
    }

    @Test
    void noTextIsLeftOverFromAnEarlierDay() throws IOException {
        StringBuilder sources = new StringBuilder();
        for (String folder : List.of("src/main", "../ipu-rules/src/main/java", "../ipu-examples/src/main/java")) {
            sources.append(SourceCodes.sourcesIn(Path.of(folder)));
        }
        Set<String> unused = bundle("en").stringPropertyNames().stream()
                .filter(key -> !MADE_OF_A_CONSTANT.matcher(key).lookingAt())
                .filter(key -> sources.indexOf("\"" + key + "\"") < 0)
                .collect(Collectors.toSet());

        assertThat(unused).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everySeverityHasAWord(Severity severity) {
        assertThat(english("severity.", severity)).isNotBlank();
    }

    @ParameterizedTest
    @EnumSource(Standing.class)
    void everyStandingHasAWord(Standing standing) {
        assertThat(english("standing.", standing)).isNotBlank();
    }

    @ParameterizedTest
    @EnumSource(Instrument.class)
    void everyInstrumentIsCalledByItsTitleInEnglish(Instrument instrument) {
        assertThat(english("instrument.", instrument)).isEqualTo(instrument.title());
    }

    @ParameterizedTest
    @EnumSource(CostCategory.class)
    void everyCostCategoryHasAWord(CostCategory category) {
        assertThat(english("costs.", category)).isNotBlank();
    }

    private static String english(String prefix, Enum<?> constant) {
        return Words.in(Locale.ENGLISH)
                .text(prefix + constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private static Set<String> placeholders(String pattern) {
        return PLACEHOLDER.matcher(pattern).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    private static Properties bundle(String language) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(BUNDLES.resolve("words_" + language + ".properties"))) {
            properties.load(reader);
        }
        return properties;
    }
}
