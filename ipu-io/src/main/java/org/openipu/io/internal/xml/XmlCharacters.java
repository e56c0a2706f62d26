package org.openipu.io.internal.xml;

import java.util.OptionalInt;

/** What XML 1.0 can hold, and how the signs of its own are written. */
final class XmlCharacters {

    private XmlCharacters() {}

    /** Finds the first character that no XML 1.0 file can hold, also not as a reference. */
    static OptionalInt findForbidden(String text) {
        return text.codePoints().filter(XmlCharacters::isForbidden).findFirst();
    }

    static void writeText(String text, StringBuilder to) {
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            switch (character) {
                case '&' -> to.append("&amp;");
                case '<' -> to.append("&lt;");
                case '>' -> to.append("&gt;");
                case '\r' -> to.append("&#xD;");
                default -> to.append(character);
            }
        }
    }

    static void writeValue(String value, StringBuilder to) {
        for (int i = 0; i < value.length(); i++) {
            char character = value.charAt(i);
            switch (character) {
                case '&' -> to.append("&amp;");
                case '<' -> to.append("&lt;");
                case '>' -> to.append("&gt;");
                case '"' -> to.append("&quot;");
                case '\t' -> to.append("&#x9;");
                case '\n' -> to.append("&#xA;");
                case '\r' -> to.append("&#xD;");
                default -> to.append(character);
            }
        }
    }

    private static boolean isForbidden(int character) {
        return (character < ' ' && character != '\t' && character != '\n' && character != '\r')
                || (character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE)
                || character == 0xFFFE
                || character == 0xFFFF;
    }
}
