package org.openipu.io.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openipu.model.finding.Argument;
import org.openipu.model.finding.Finding;
import org.openipu.model.finding.Position;

class InputTextTest {

    private static final ReadLimits TEN_BYTES = new ReadLimits(10, 5, 5, 5);

    @TempDir
    private Path folder;

    @Test
    void readsAFile() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "Zürich\r\n");

        assertThat(InputText.read(file, TEN_BYTES).findValue())
                .contains(new InputText(file.toString(), "Zürich\r\n", TEN_BYTES));
    }

    @Test
    void leavesOutAByteOrderMark() throws IOException {
        assertThat(read("\uFEFFa,b").findValue()).contains(new InputText("in", "a,b", TEN_BYTES));
    }

    @Test
    void reportsAMissingFileAndAFolder() {
        Path missing = folder.resolve("missing");

        assertThat(InputText.read(missing, TEN_BYTES))
                .isEqualTo(unreadable(Finding.error("input.missing", "", Argument.of("file", missing.toString()))));
        assertThat(InputText.read(folder, TEN_BYTES))
                .isEqualTo(unreadable(Finding.error("input.folder", "", Argument.of("file", folder.toString()))));
    }

    @Test
    void readsUpToTheLimitAndNoFurther() throws IOException {
        assertThat(read("0123456789").findValue()).isPresent();
        assertThat(read("0123456789a"))
                .isEqualTo(unreadable(
                        Finding.error("input.too-large", "", Argument.of("file", "in"), Argument.of("limit", 10))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t\r\n"})
    void reportsAnEmptyInput(String text) throws IOException {
        assertThat(read(text)).isEqualTo(unreadable(Finding.error("input.empty", "", Argument.of("file", "in"))));
    }

    @Test
    void saysWhereBytesStopBeingUtf8() throws IOException {
        byte[] bytes = {'a', '\n', 'b', '\n', 'c', (byte) 0xC3, (byte) 0x28};

        assertThat(InputText.read("in", new ByteArrayInputStream(bytes), TEN_BYTES))
                .isEqualTo(unreadable(Finding.error("input.not-utf8", "", Argument.of("file", "in"))
                        .at(new Position("in", 3, 2))));
    }

    @Test
    void reportsACharacterThatIsCutOffAtTheEnd() throws IOException {
        byte[] bytes = {'a', (byte) 0xC3};

        assertThat(InputText.read("in", new ByteArrayInputStream(bytes), TEN_BYTES)
                        .findings())
                .extracting(Finding::code)
                .containsExactly("input.not-utf8");
    }

    @Test
    void refusesUtf16() throws IOException {
        byte[] bytes = "a,b".getBytes(StandardCharsets.UTF_16);

        assertThat(InputText.read("in", new ByteArrayInputStream(bytes), TEN_BYTES)
                        .findings())
                .extracting(Finding::code, Finding::position)
                .containsExactly(tuple("input.not-utf8", Optional.of(new Position("in", 1, 1))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "\u001b", "\u007f", "\u0085"})
    void saysWhereAControlCharacterStands(String control) throws IOException {
        assertThat(read("a\nb" + control))
                .isEqualTo(unreadable(Finding.error(
                                "input.control-character",
                                "",
                                Argument.of("file", "in"),
                                Argument.of("character", String.format("U+%04X", (int) control.charAt(0))))
                        .at(new Position("in", 2, 2))));
    }

    private static ReadResult<InputText> read(String text) throws IOException {
        return InputText.read("in", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), TEN_BYTES);
    }

    private static ReadResult<InputText> unreadable(Finding finding) {
        return new ReadResult.Unreadable<>(List.of(finding));
    }
}
