package org.openipu.io.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {

    @TempDir
    private Path folder;

    @Test
    void makesFoldersAndReplacesAFileLeavingNothingElse() throws IOException {
        Path deep = folder.resolve("a/b");

        WholeFile.write(deep, "f.txt", "old");
        Path file = WholeFile.write(deep, "f.txt", "Zürich");

        assertThat(file).isEqualTo(deep.resolve("f.txt")).hasContent("Zürich");
        assertThat(namesIn(deep)).containsExactly("f.txt");
    }

    @Test
    void leavesNothingBehindWhenItFails() throws IOException {
        Files.createDirectories(folder.resolve("taken/inside"));

        assertThatThrownBy(() -> WholeFile.write(folder, "taken", "text")).isInstanceOf(IOException.class);
        assertThat(namesIn(folder)).containsExactly("taken");
    }

    private static Stream<String> namesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList().stream();
        }
    }
}
