package org.openipu.io.akn;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openipu.io.input.InputText;
import org.openipu.io.input.ReadLimits;
import org.openipu.io.input.ReadResult;
import org.openipu.io.internal.xml.XmlDeclaration;
import org.openipu.model.finding.Argument;
import org.openipu.model.finding.Finding;
import org.openipu.model.finding.Position;

/**
 * The bytes of an XML file as text. UTF-8 is read with and without a byte order mark, UTF-16 with one; a file that states another
 * encoding is refused by its name, since nothing tells whether it is right.
 */
public final class AknInput {

    private static final int DECLARATION = 300;

    private AknInput() {}

    /**
     * Reads a stream to its end, or to the limit; does not close it.
     *
     * @param name the input's name, for findings
     * @param stream the stream
     * @param limits the limits
     * @return the text; unreadable with its finding when it is too large or empty, states an encoding that is not read, or is
     *     no text in its encoding
     * @throws IOException if the stream fails
     */
    public static ReadResult<InputText> read(String name, InputStream stream, ReadLimits limits) throws IOException {
        byte[] bytes = stream.readNBytes(limits.bytes() + 1);
        Optional<Charset> marked = findMarked(bytes);
        if (marked.isPresent() && bytes.length <= limits.bytes()) {
            return decode(name, bytes, marked.get(), limits);
        }
        Optional<Finding> refused = XmlDeclaration.findRefused(new InputText(name, beginning(bytes), limits));
        return refused.isPresent()
                ? new ReadResult.Unreadable<>(List.of(refused.get()))
                : InputText.read(name, new ByteArrayInputStream(bytes), limits);
    }

    private static String beginning(byte[] bytes) {
        return new String(bytes, 0, Math.min(bytes.length, DECLARATION), StandardCharsets.ISO_8859_1)
                .replaceFirst("^\u00EF\u00BB\u00BF", "");
    }

    private static Optional<Charset> findMarked(byte[] bytes) {
        if (bytes.length < 2) {
            return Optional.empty();
        }
        int mark = ((bytes[0] & 0xFF) << 8) | (bytes[1] & 0xFF);
        return switch (mark) {
            case 0xFEFF -> Optional.of(StandardCharsets.UTF_16BE);
            case 0xFFFE -> Optional.of(StandardCharsets.UTF_16LE);
            default -> Optional.empty();
        };
    }

    private static ReadResult<InputText> decode(String name, byte[] bytes, Charset charset, ReadLimits limits)
            throws IOException {
        try {
            String text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, 2, bytes.length - 2))
                    .toString();
            ReadLimits wider = new ReadLimits(
                    (int) Math.min(2L * limits.bytes(), Integer.MAX_VALUE - 1),
                    limits.rows(),
                    limits.fieldLength(),
                    limits.depth());
            return InputText.read(name, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), wider)
                    .then(decoded -> new ReadResult.Read<>(new InputText(name, decoded.text(), limits), List.of()));
        } catch (CharacterCodingException e) {
            return new ReadResult.Unreadable<>(List.of(Finding.error(
                            "xml.not-in-encoding",
                            "",
                            Argument.of("file", name),
                            Argument.of("encoding", charset.name().toUpperCase(Locale.ROOT)))
                    .at(new Position(name, 1, 1))));
        }
    }
}
