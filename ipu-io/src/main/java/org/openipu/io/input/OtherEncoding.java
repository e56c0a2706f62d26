package org.openipu.io.input;

import java.util.Optional;

/** Which encoding a text seems to have that is no UTF-8: its mark says so, or its bytes do. */
final class OtherEncoding {

    private static final int BEYOND_ASCII = 0x80;
    private static final int FIRST_OF_LATIN = 0xA0;
    private static final int FIRST_OF_A_SEQUENCE = 0xC0;

    private OtherEncoding() {}

    /** Returns the name of the encoding; empty when the bytes may as well be broken UTF-8, or no text at all. */
    static Optional<String> guess(byte[] bytes) {
        if (beginsWith(bytes, 0xFF, 0xFE, 0, 0) || beginsWith(bytes, 0, 0, 0xFE, 0xFF)) {
            return Optional.of("UTF-32");
        }
        if (beginsWith(bytes, 0xFF, 0xFE) || beginsWith(bytes, 0xFE, 0xFF)) {
            return Optional.of("UTF-16");
        }
        return isOneByteEach(bytes) ? Optional.of(oneByteEach(bytes)) : Optional.empty();
    }

    /** No control characters, and nothing that could be two bytes of one character. */
    private static boolean isOneByteEach(byte[] bytes) {
        for (int i = 0; i < bytes.length; i++) {
            int value = Byte.toUnsignedInt(bytes[i]);
            int next = i + 1 < bytes.length ? Byte.toUnsignedInt(bytes[i + 1]) : BEYOND_ASCII;
            boolean control = value < ' ' && value != '\t' && value != '\n' && value != '\r';
            boolean sequence = value >= FIRST_OF_A_SEQUENCE && next >= BEYOND_ASCII && next < FIRST_OF_A_SEQUENCE;
            if (control || sequence) {
                return false;
            }
        }
        return true;
    }

    private static String oneByteEach(byte[] bytes) {
        for (byte each : bytes) {
            int value = Byte.toUnsignedInt(each);
            if (value >= BEYOND_ASCII && value < FIRST_OF_LATIN) {
                return "Windows-1252";
            }
        }
        return "ISO-8859-1";
    }

    private static boolean beginsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || Byte.toUnsignedInt(bytes[i]) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
