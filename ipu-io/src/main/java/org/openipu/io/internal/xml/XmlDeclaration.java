package org.openipu.io.internal.xml;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openipu.io.input.InputText;
import org.openipu.model.finding.Argument;
import org.openipu.model.finding.Finding;
import org.openipu.model.finding.Position;

/** The first line of a file: the encoding it states, which has to be one that was used to read it. */
public final class XmlDeclaration {

    private static final Set<String> KNOWN = Set.of("utf-8", "us-ascii", "utf-16", "utf-16le", "utf-16be");
    private static final Pattern ENCODING =
            Pattern.compile("^<\\?xml\\s[^>]{0,200}?encoding\\s*=\\s*[\"']([^\"'<>]{1,40})[\"']");

    private XmlDeclaration() {}

    /**
     * Finds the encoding that a file states.
     *
     * @param text the text, or its beginning
     * @return the name of the encoding as written; empty when none is stated
     */
    public static Optional<String> findEncoding(String text) {
        Matcher matcher = ENCODING.matcher(text);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /**
     * Finds what is wrong with the encoding that a file states.
     *
     * @param input the file
     * @return an error when it states an encoding other than UTF-8, US-ASCII and UTF-16; else empty
     */
    public static Optional<Finding> findRefused(InputText input) {
        return findEncoding(input.text())
                .filter(encoding -> !KNOWN.contains(encoding.toLowerCase(Locale.ROOT)))
                .map(encoding -> Finding.error("xml.encoding", "", Argument.of("encoding", encoding))
                        .at(new Position(input.name(), 1, 1)));
    }
}
