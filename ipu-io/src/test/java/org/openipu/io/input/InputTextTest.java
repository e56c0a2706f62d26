package org.openipu.io.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openipu.io.Reading;
import org.openipu.model.finding.Finding;

class InputTextTest {

    private static final ReadLimits FIVE_BYTES = new ReadLimits(5, 1, 1, 1);

    @TempDir
    private Path folder;

    @Test
    void isTheTextOfTheFileUnderTheNameThatTheUserGave() throws IOException {
        Path file = Files.writeString(folder.resolve("votes.csv"), "Zürich, 议会 🌍\r\n\ti\n");

        assertThat(InputText.read(file, ReadLimits.DEFAULT).findValue())
                .contains(new InputText(file.toString(), "Zürich, 议会 🌍\r\n\ti\n", ReadLimits.DEFAULT));
    }

    @Test
    void leavesOutTheByteOrderMark() throws IOException {
        Path file = Files.writeString(folder.resolve("votes.csv"), "\uFEFFrequest");

        assertThat(InputText.read(file, ReadLimits.DEFAULT).findValue().map(InputText::text))
                .contains("request");
    }

    @Test
    void saysThatAFileMayNotBeRead() throws IOException {
        Path file = Files.writeString(folder.resolve("votes.csv"), "request");
        assumeThat(file.toFile().setReadable(false)).isTrue();
        assumeThat(Files.isReadable(file)).as("root may read everything").isFalse();

        assertThat(InputText.read(file, ReadLimits.DEFAULT).findings())
                .extracting(Finding::code)
                .containsExactly("input.no-access");
    }

    @Test
    void saysThatThereIsNoSuchFile() {
        Path missing = folder.resolve("missing.csv");

        assertThat(Reading.of(InputText.read(missing, ReadLimits.DEFAULT)))
                .isEqualTo(Reading.unreadable("input.missing " + missing));
    }

    @Test
    void saysThatAFolderIsNoFile() {
        assertThat(Reading.of(InputText.read(folder, ReadLimits.DEFAULT)))
                .isEqualTo(Reading.unreadable("input.folder " + folder));
    }

    @Test
    void saysThatAPathThroughAFileCannotBeRead() throws IOException {
        Path below = Files.writeString(folder.resolve("file"), "x").resolve("votes.csv");

        assertThat(Reading.of(InputText.read(below, ReadLimits.DEFAULT)))
                .isEqualTo(Reading.unreadable("input.failed " + below));
    }

    @Test
    @DisplayName("reads up to the limit of bytes, and not one byte more")
    void keepsTheLimitOfBytes() throws IOException {
        Path full = Files.writeString(folder.resolve("full"), "12345");
        Path over = Files.writeString(folder.resolve("over"), "123456");
        Path overInBytesAlone = Files.writeString(folder.resolve("umlauts"), "äöü");

        assertThat(Reading.of(InputText.read(full, FIVE_BYTES))).isEqualTo(Reading.read());
        assertThat(Reading.of(InputText.read(over, FIVE_BYTES)))
                .isEqualTo(Reading.unreadable("input.too-large " + over + " 5"));
        assertThat(Reading.of(InputText.read(overInBytesAlone, FIVE_BYTES)))
                .isEqualTo(Reading.unreadable("input.too-large " + overInBytesAlone + " 5"));
    }

    @Test
    void stopsReadingAnEndlessStreamAtTheLimit() throws IOException {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 'x';
            }
        };

        assertThat(Reading.of(InputText.read("-", endless, FIVE_BYTES)))
                .isEqualTo(Reading.unreadable("input.too-large - 5"));
    }

    @Test
    void leavesAStreamOpen() throws IOException {
        try (Watched stream = new Watched("text")) {
            InputText.read("-", stream, ReadLimits.DEFAULT);

            assertThat(stream.closed).isFalse();
        }
    }

    @Test
    void aStreamThatFailsIsNoFinding() throws IOException {
        InputStream broken = InputStream.nullInputStream();
        broken.close();

        assertThatThrownBy(() -> InputText.read("-", broken, ReadLimits.DEFAULT))
                .isInstanceOf(IOException.class)
                .hasMessage("Stream closed");
    }

    private static final class Watched extends ByteArrayInputStream {

        private boolean closed;

        Watched(String text) {
            super(text.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public void close() throws IOException {
            closed = true;
            super.close();
        }
    }
}
