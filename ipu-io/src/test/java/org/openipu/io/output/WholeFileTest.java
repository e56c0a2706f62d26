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

    @Test
    void aTextThatIsNoUnicodeLeavesTheOldFileAsItWas() throws IOException {
        Path file = WholeFile.write(folder, "f.txt", "old");

        assertThatThrownBy(() -> WholeFile.write(folder, "f.txt", "new \ud800")).isInstanceOf(IOException.class);
        assertThat(file).hasContent("old");
        assertThat(namesIn(folder)).containsExactly("f.txt");
    }

    @Test
    void aFileInPlaceOfTheFolderStaysAsItWas() throws IOException {
        Path file = WholeFile.write(folder, "f.txt", "old");

        assertThatThrownBy(() -> WholeFile.write(file, "g.txt", "new")).isInstanceOf(IOException.class);
        assertThat(file).hasContent("old");
    }

    private static Stream<String> namesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList().stream();
        }
    }
}
