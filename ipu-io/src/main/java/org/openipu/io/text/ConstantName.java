package org.openipu.io.text;

import java.util.Locale;

/** The name of a constant as documents and bundles of words write it: small letters with hyphens. */
public final class ConstantName {

    private ConstantName() {}

    /**
     * Writes a constant's name.
     *
     * @param constant the constant, such as {@code VOTES_CAST}
     * @return such as {@code votes-cast}
     */
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
