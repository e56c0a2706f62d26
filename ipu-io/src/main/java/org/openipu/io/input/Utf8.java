package org.openipu.io.input;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.openipu.model.finding.Argument;
import org.openipu.model.finding.Finding;
import org.openipu.model.finding.Position;

/** Strict decoding: what is not UTF-8 text is refused with its place, never replaced. */
final class Utf8 {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private Utf8() {}

    static ReadResult<String> decode(String name, byte[] bytes) {
        Optional<String> other = otherEncoding(bytes);
        if (other.isPresent()) {
            return Refusal.of(at(
                    name,
                    "",
                    0,
                    Finding.error(
                            "input.other-encoding",
                            "",
                            Argument.of("file", name),
                            Argument.of("encoding", other.get()))));
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer decoded = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), decoded, true);
        String text = decoded.flip().toString();
        if (result.isError()) {
            return Refusal.of(
                    at(name, text, text.length(), Finding.error("input.not-utf8", "", Argument.of("file", name))));
        }
        return withoutControlCharacters(name, withoutMark(text));
    }

    /** Returns the encoding that a byte order mark names, if that is another than UTF-8. */
    private static Optional<String> otherEncoding(byte[] bytes) {
        int first = pair(bytes, 0);
        int second = pair(bytes, 2);
        if ((first == 0xFFFE && second == 0) || (first == 0 && second == 0xFEFF)) {
            return Optional.of("UTF-32");
        }
        return first == 0xFFFE || first == 0xFEFF ? Optional.of("UTF-16") : Optional.empty();
    }

    private static int pair(byte[] bytes, int index) {
        return bytes.length < index + 2 ? -1 : ((bytes[index] & 0xFF) << 8) | (bytes[index + 1] & 0xFF);
    }

    private static String withoutMark(String text) {
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    private static ReadResult<String> withoutControlCharacters(String name, String text) {
        if (text.isBlank()) {
            return Refusal.of("input.empty", name);
        }
        for (int i = 0; i < text.length(); i++) {
            if (isControl(text.charAt(i))) {
                return Refusal.of(at(
                        name,
                        text,
                        i,
                        Finding.error(
                                "input.control-character",
                                "",
                                Argument.of("file", name),
                                Argument.of("character", String.format("U+%04X", (int) text.charAt(i))))));
            }
        }
        return new ReadResult.Read<>(text, List.of());
    }

    private static boolean isControl(char character) {
        return Character.isISOControl(character) && character != '\t' && character != '\n' && character != '\r';
    }

    private static Finding at(String name, String text, int index, Finding finding) {
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < index; i++) {
            if (text.charAt(i) == '\n') {
                line++;
                lineStart = i + 1;
            }
        }
        return finding.at(new Position(name, line, index - lineStart + 1));
    }
}
