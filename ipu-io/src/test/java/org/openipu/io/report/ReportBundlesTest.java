package org.openipu.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openipu.io.text.ConstantName;
import org.openipu.io.text.Words;
import org.openipu.model.assembly.AttendanceCategory;
import org.openipu.model.assembly.BusinessOutcome;
import org.openipu.model.assembly.SideEventKind;
import org.openipu.model.cost.CostCategory;
import org.openipu.model.delegation.DelegateRole;
import org.openipu.model.delegation.ParticipationStatus;
import org.openipu.model.document.AdoptionMode;
import org.openipu.model.document.DocumentKind;
import org.openipu.model.group.GeopoliticalGroup;
import org.openipu.model.organ.Body;
import org.openipu.model.organ.Office;
import org.openipu.model.parliament.MembershipStanding;
import org.openipu.rules.rulebook.Choice;

class ReportBundlesTest {

    private static final Path BUNDLES = Path.of("src/main/resources/org/openipu/io/report");
    private static final Pattern KEY = Pattern.compile("\"([a-z]+(?:-[a-z]+)*\\.[a-z][a-z-]*)\"");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[0-9]}");
    private static final Pattern LONE_APOSTROPHE = Pattern.compile("(?<!')'(?!')");

    /** The groups of keys that constants complete. */
    private static final Map<String, Enum<?>[]> CONSTANTS = Map.ofEntries(
            Map.entry("adopted", DocumentKind.values()),
            Map.entry("attending", AttendanceCategory.values()),
            Map.entry("body", Body.values()),
            Map.entry("category", CostCategory.values()),
            Map.entry("chosen", Choice.values()),
            Map.entry("council", BusinessOutcome.values()),
            Map.entry("events", SideEventKind.values()),
            Map.entry("geopolitical", GeopoliticalGroup.values()),
            Map.entry("membership", MembershipStanding.values()),
            Map.entry("mode", AdoptionMode.values()),
            Map.entry("office", Office.values()),
            Map.entry("part", ParticipationStatus.values()),
            Map.entry("role", DelegateRole.values()));

    /** What is put together in other ways, by the form of a date, the end of a number, a choice or a kind. */
    private static final Pattern PUT_TOGETHER = Pattern.compile(
            "form\\.|ordinal\\.|base\\.|urgent\\.(other-)?(voted|recommended)-|adopted\\.(opposition|reservation)-to-");

    @ParameterizedTest
    @ValueSource(strings = {"de", "es", "fr"})
    void everyLanguageHasTheSameSentencesWithTheSamePlaces(String language) throws IOException {
        Properties english = bundle("en");
        Properties other = bundle(language);

        assertThat(other.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        for (String key : english.stringPropertyNames()) {
            assertThat(placeholders(other.getProperty(key))).as(key).isEqualTo(placeholders(english.getProperty(key)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "en", "es", "fr"})
    void noPatternHasALoneApostropheThatWouldSwallowText(String language) throws IOException {
        Properties bundle = bundle(language);
        assertThat(bundle.stringPropertyNames())
                .filteredOn(key -> !key.startsWith("form."))
                .allSatisfy(key -> assertThat(
                                LONE_APOSTROPHE.matcher(bundle.getProperty(key)).find())
                        .as(key)
                        .isFalse());
    }

    @Test
    void germanHasNoSharpS() throws IOException {
        assertThat(bundle("de").values()).noneMatch(text -> text.toString().contains("ß"));
    }

    @Test
    void thereIsABundleForEachLanguageAndNoOther() throws IOException {
        try (Stream<Path> files = Files.list(BUNDLES)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(Words.LANGUAGES.stream()
                            .map(language -> "report_" + language + ".properties")
                            .toList());
        }
    }

    @Test
    void everySentenceThatIsSaidHasWordsAndNoneIsLeftOver() throws IOException {
        Set<String> said = new TreeSet<>();
        KEY.matcher(sources()).results().map(match -> match.group(1)).forEach(said::add);
        CONSTANTS.forEach((group, constants) ->
                Arrays.stream(constants).forEach(constant -> said.add(group + "." + ConstantName.of(constant))));
        Set<String> all = bundle("de").stringPropertyNames();
        Set<String> keys = all.stream()
                .filter(key -> !PUT_TOGETHER.matcher(key).lookingAt())
                .map(key -> key.replaceAll("\\.one$", ""))
                .filter(key -> !key.endsWith(".other") || !all.contains(key.replaceAll("other$", "one")))
                .collect(Collectors.toCollection(TreeSet::new));

        said.removeIf(key -> PUT_TOGETHER.matcher(key).lookingAt());
        assertThat(said).isEqualTo(keys);
    }

    private static String sources() throws IOException {
        StringBuilder sources = new StringBuilder();
        for (Path folder : List.of(Path.of("src/main/java/org/openipu/io/report"), Path.of("src/main/jte"))) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(Files::isRegularFile)
                        .filter(
                                file -> !file.toString()
                                        .matches(
                                                ".*(report/picture/.*|report/analysis/.*|jte/picture/.*|Summary\\.java|summary\\.jte|costs\\.jte|vote\\.jte|reported\\.jte)"))
                        .sorted()
                        .toList()) {
                    sources.append(Files.readString(file));
                }
            }
        }
        return sources.toString();
    }

    private static Set<String> placeholders(String pattern) {
        return PLACEHOLDER.matcher(pattern).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    private static Properties bundle(String language) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(BUNDLES.resolve("report_" + language + ".properties"))) {
            properties.load(reader);
        }
        return properties;
    }
}
