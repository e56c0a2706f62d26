package org.openipu.io.verification.derivation;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openipu.model.finding.Argument;

/** So many calendar months and days, written as in P3M or P42D. */
public record LengthOfTime(long months, long days) {

    private static final Pattern FORM =
            Pattern.compile("P(?=.)(?:([1-9][0-9]{0,3})Y)?(?:([1-9][0-9]{0,3})M)?(?:(0|[1-9][0-9]{0,3})D)?");
    private static final long MONTHS_OF_A_YEAR = 12;
    private static final int YEARS_GROUP = 1;
    private static final int MONTHS_GROUP = 2;
    private static final int DAYS_GROUP = 3;

    /** Reads a length; empty after a finding. */
    public static Optional<LengthOfTime> of(Part value) {
        Optional<String> text = value.text();
        Optional<LengthOfTime> length =
                text.map(FORM::matcher).filter(Matcher::matches).map(LengthOfTime::of);
        if (text.isPresent() && length.isEmpty()) {
            value.refuse("certificate.not-a-length", Argument.of("found", text.get()));
        }
        return length;
    }

    private static LengthOfTime of(Matcher parts) {
        return new LengthOfTime(
                MONTHS_OF_A_YEAR * number(parts, YEARS_GROUP) + number(parts, MONTHS_GROUP), number(parts, DAYS_GROUP));
    }

    private static long number(Matcher parts, int group) {
        return parts.group(group) == null ? 0 : Long.parseLong(parts.group(group));
    }
}
