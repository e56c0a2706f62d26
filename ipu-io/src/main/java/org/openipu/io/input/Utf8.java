package org.openipu.io.input;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.openipu.model.finding.Argument;
import org.openipu.model.finding.Finding;
import org.openipu.model.finding.Position;

/** Strict decoding: what is not UTF-8 text is refused with its place, never replaced. */
final class Utf8 {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final char FORM_FEED = '\f';

    private Utf8() {}

    static ReadResult<String> decode(String name, byte[] bytes) {
        return decode(name, bytes, false);
    }

    /** Decodes a text, which may have form feeds between its pages if {@code paged}. */
    static ReadResult<String> decode(String name, byte[] bytes, boolean paged) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer decoded = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), decoded, true);
        String text = decoded.flip().toString();
        if (result.isError()) {
            return Refusal.of(at(name, text, text.length(), notUtf8(name, bytes)));
        }
        return withoutControlCharacters(name, withoutMark(text), paged);
    }

    private static Finding notUtf8(String name, byte[] bytes) {
        Argument file = Argument.of("file", name);
        return OtherEncoding.guess(bytes)
                .map(encoding -> Finding.error("input.other-encoding", "", file, Argument.of("encoding", encoding)))
                .orElseGet(() -> Finding.error("input.not-utf8", "", file));
    }

    private static String withoutMark(String text) {
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    private static ReadResult<String> withoutControlCharacters(String name, String text, boolean paged) {
        if (text.isBlank()) {
            return Refusal.of("input.empty", name);
        }
        for (int i = 0; i < text.length(); i++) {
            if (isControl(text.charAt(i)) && !(paged && text.charAt(i) == FORM_FEED)) {
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
