package org.openipu.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the README shows is what runs: each block of Java is a marked region of a program. */
class ReadmeTest {

    private static final String README = text(Path.of("../README.md"));

    private static final String FOLDER = "java/org/openipu/examples/question";

    private static final List<Path> PROGRAMS = Stream.of("src/main", "src/test")
            .flatMap(sources -> filesIn(Path.of(sources, FOLDER)))
            .filter(file ->
                    !file.endsWith("package-info.java") && !file.toString().endsWith("Test.java"))
            .toList();

    private static final Pattern BLOCK = Pattern.compile("```java\\n(.*?)\\n```", Pattern.DOTALL);

    private static final Pattern REGION = Pattern.compile("// README begin\\n(.*?) *// README end", Pattern.DOTALL);

    @Test
    @DisplayName("every block of Java is a region of a program, to the letter, and every region is shown")
    void blocksAreRegions() {
        List<String> blocks = found(BLOCK, README).toList();

        assertThat(blocks).hasSizeGreaterThanOrEqualTo(4);
        assertThat(PROGRAMS.stream()
                        .flatMap(program -> found(REGION, text(program)))
                        .map(region -> region.stripTrailing().stripIndent()))
                .containsExactlyInAnyOrderElementsOf(blocks);
    }

    @Test
    void everyProgramIsListed() {
        assertThat(PROGRAMS)
                .hasSizeGreaterThan(8)
                .allSatisfy(program -> assertThat(README)
                        .contains("(ipu-examples/" + program.toString().replace('\\', '/') + ")"));
    }

    private static Stream<String> found(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.results().map(match -> match.group(1));
    }

    private static Stream<Path> filesIn(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
