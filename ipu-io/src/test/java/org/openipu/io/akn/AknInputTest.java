package org.openipu.io.akn;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openipu.io.input.InputText;
import org.openipu.io.input.ReadLimits;
import org.openipu.io.input.ReadResult;
import org.openipu.model.finding.Finding;

class AknInputTest {

    private static final String TEXT = "<?xml version='1.0'?><a>Zürich 🌍</a>";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    @DisplayName("a byte order mark tells UTF-8 and both kinds of UTF-16")
    void marks(String encoding) throws IOException {
        ReadResult<InputText> read = read(("\uFEFF" + TEXT).getBytes(Charset.forName(encoding)));

        assertThat(read.findValue()).contains(new InputText("f.xml", TEXT, ReadLimits.DEFAULT));
    }

    @Test
    void withoutAMarkItIsUtf8() throws IOException {
        assertThat(read(TEXT.getBytes(StandardCharsets.UTF_8)).findValue().map(InputText::text))
                .contains(TEXT);
    }

    @Test
    @DisplayName("another encoding is refused by its name, before its bytes are taken for broken UTF-8")
    void latin() throws IOException {
        Finding finding =
                refusal("<?xml version='1.0' encoding='ISO-8859-1'?><a>ü</a>".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(finding.code()).isEqualTo("xml.encoding");
        assertThat(finding.arguments().toString()).contains("ISO-8859-1");
    }

    @Test
    @DisplayName("broken UTF-8 is refused with its line and column")
    void broken() throws IOException {
        Finding finding = refusal("<a>\u00C3\u00BC\nab\u00FF</a>".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(finding.code()).isEqualTo("input.not-utf8");
        assertThat(finding.position().orElseThrow().toString()).isEqualTo("f.xml:2:3");
    }

    @Test
    void brokenUtf16IsRefused() throws IOException {
        byte[] bytes = ("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16LE);

        assertThat(refusal(Arrays.copyOf(bytes, bytes.length - 1)).code()).isEqualTo("xml.not-in-encoding");
    }

    @Test
    void whatIsTooLargeOrEmptyIsRefused() throws IOException {
        ReadLimits limits = new ReadLimits(8, 1, 1, 1);
        byte[] bytes = "\uFEFFabcdef".getBytes(StandardCharsets.UTF_16BE);

        assertThat(AknInput.read("f", new ByteArrayInputStream(bytes), limits).findings())
                .extracting(Finding::code)
                .containsExactly("input.too-large");
        assertThat(refusal(new byte[0]).code()).isEqualTo("input.empty");
    }

    private static Finding refusal(byte[] bytes) throws IOException {
        ReadResult<InputText> read = read(bytes);
        assertThat(read).isInstanceOf(ReadResult.Unreadable.class);
        return read.findings().get(0);
    }

    private static ReadResult<InputText> read(byte[] bytes) throws IOException {
        return AknInput.read("f.xml", new ByteArrayInputStream(bytes), ReadLimits.DEFAULT);
    }
}
