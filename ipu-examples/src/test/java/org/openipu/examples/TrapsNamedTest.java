package org.openipu.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each of the known ways to get the rules wrong is named by a test: "Trap 1" to "Trap 30". */
class TrapsNamedTest {

    private static final int TRAPS = 30;
    private static final Path ALL_MODULES = Path.of("..");
    private static final Pattern NAMED = Pattern.compile("@DisplayName\\(\\s*\"Traps? ([0-9]+)(?:\\([a-d]\\))?[ :,(]");

    @Test
    void everyTrapIsNamedByATest() throws IOException {
        Set<Integer> missing = IntStream.rangeClosed(1, TRAPS).boxed().collect(Collectors.toCollection(TreeSet::new));

        missing.removeAll(namedByTests());

        assertThat(missing).as("traps that no test names").isEmpty();
    }

    private static Set<Integer> namedByTests() throws IOException {
        Set<Integer> named = new TreeSet<>();
        try (Stream<Path> modules = Files.list(ALL_MODULES)) {
            for (Path tests : modules.map(module -> module.resolve("src/test/java"))
                    .filter(Files::isDirectory)
                    .toList()) {
                named.addAll(namedIn(tests));
            }
        }
        return named;
    }

    private static Set<Integer> namedIn(Path tests) throws IOException {
        Set<Integer> named = new TreeSet<>();
        try (Stream<Path> files = Files.walk(tests)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                NAMED.matcher(Files.readString(file))
                        .results()
                        .map(match -> Integer.valueOf(match.group(1)))
                        .forEach(named::add);
            }
        }
        return named;
    }
}
