package org.openipu.io.un;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Text in UTF-8 that somebody read as another encoding, once or twice: {@code CÃ´te d'Ivoire}. */
final class MistakenEncoding {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final List<Charset> MISTAKEN = List.of(WINDOWS, StandardCharsets.ISO_8859_1);
    private static final int TIMES = 2;

    private MistakenEncoding() {}

    /** Returns what the text can have been; nothing when it cannot have been mistaken. */
    static List<String> undo(String text) {
        List<String> found = new ArrayList<>();
        List<String> texts = List.of(text);
        for (int i = 0; i < TIMES && text.length() <= Spelling.MAX_LENGTH; i++) {
            texts = texts.stream()
                    .flatMap(mistaken -> MISTAKEN.stream().flatMap(encoding -> undo(mistaken, encoding).stream()))
                    .distinct()
                    .toList();
            found.addAll(texts);
        }
        return found;
    }

    private static Optional<String> undo(String text, Charset mistaken) {
        try {
            ByteBuffer bytes = mistaken.newEncoder().encode(CharBuffer.wrap(text));
            String read = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
            return Optional.of(read).filter(other -> !other.equals(text));
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
