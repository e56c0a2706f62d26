package org.openipu.io.text;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openipu.model.group.GeopoliticalGroup;
import org.openipu.model.parliament.CountryCode;
import org.openipu.rules.analysis.flip.Flip;
import org.openipu.rules.analysis.flip.FlipSet;
import org.openipu.rules.analysis.flip.Shift;
import org.openipu.rules.analysis.flip.VoteChange;
import org.openipu.rules.analysis.flip.VoteUse;
import org.openipu.rules.rounding.Ratio;

/** What stands in the cells of an analysis, be it a text or a page. */
public final class AnalysisWords {

    private static final int MOST_PARTS = 30;
    private static final int LONGEST_FRACTION = 9;

    private final Words words;

    /**
     * Takes the language.
     *
     * @param words the words of the language
     */
    public AnalysisWords(Words words) {
        this.words = words;
    }

    /**
     * Says how many votes turn an outcome.
     *
     * @param flip what turns it
     * @return the number, or why there is none
     */
    public String votes(Flip flip) {
        return flip.fold(
                set -> number(set.votes(), set.isOnly() && set.delegations().isPresent()),
                () -> words.text("analysis.impossible"),
                () -> words.text("analysis.unknown"));
    }

    /**
     * Says how many delegations turn an outcome.
     *
     * @param flip what turns it
     * @return the number, or why there is none
     */
    public String delegations(Flip flip) {
        return flip.fold(
                (FlipSet set) -> number(set.delegations().orElse(0), set.isOnly()),
                () -> words.text("analysis.impossible"),
                () -> words.text("analysis.unknown"));
    }

    /**
     * Names a kind of change.
     *
     * @param shift the kind
     * @return such as {@code no to yes}
     */
    public String shift(Shift shift) {
        return words.text("analysis.shift", use(shift.from()), use(shift.to()));
    }

    /**
     * Lists the changes of an example.
     *
     * @param flip what turns an outcome
     * @param request the request that it is about; changes on another one say on which
     * @return the changes, of many the first; empty when there is no example
     */
    public Optional<String> example(Flip flip, String request) {
        return flip.set()
                .map(set -> set.changes().stream()
                                .limit(MOST_PARTS)
                                .map(change -> change(change, request))
                                .collect(Collectors.joining("; "))
                        + (set.changes().size() > MOST_PARTS ? "; ..." : ""));
    }

    /**
     * Names a group.
     *
     * @param group the group; empty for the delegations of none
     * @return its short name
     */
    public String group(Optional<GeopoliticalGroup> group) {
        return group.map(this::group).orElseGet(() -> words.text("analysis.no-group"));
    }

    /**
     * Names a group.
     *
     * @param group the group
     * @return its short name
     */
    public String group(GeopoliticalGroup group) {
        return words.text("analysis.group-" + group.code());
    }

    /**
     * Names delegations by their countries' codes.
     *
     * @param delegations the delegations
     * @return each once, in the order of the codes
     */
    public static String codes(List<CountryCode> delegations) {
        return delegations.stream().distinct().sorted().map(CountryCode::alpha2).collect(Collectors.joining(", "));
    }

    /**
     * Writes a share.
     *
     * @param share the share
     * @return the percentage, behind the exact fraction where that is short enough to be read
     */
    public String share(Ratio share) {
        String fraction = share.toString();
        boolean isShown = fraction.length() <= LONGEST_FRACTION && !fraction.endsWith("/1");
        return isShown ? fraction + " (" + percent(share) + ")" : percent(share);
    }

    /**
     * Writes a share that may not be known.
     *
     * @param share the share
     * @return as above; a dash without one
     */
    public String share(Optional<Ratio> share) {
        return share.map(this::share).orElse("-");
    }

    /**
     * Writes a share as a percentage.
     *
     * @param share the share
     * @return the percentage with one decimal, a half rounded up
     */
    public String percent(Ratio share) {
        BigDecimal percent = new BigDecimal(share.numerator().multiply(BigInteger.valueOf(100)))
                .divide(new BigDecimal(share.denominator()), 1, RoundingMode.HALF_UP);
        return words.percent(percent);
    }

    private String change(VoteChange change, String request) {
        return words.text(
                change.request().equals(request) ? "analysis.example-part" : "analysis.example-part-on",
                change.delegation().map(CountryCode::alpha2).orElseGet(() -> words.text("analysis.nobody-named")),
                words.number(change.votes()),
                use(change.shift().from()),
                use(change.shift().to()),
                OneLine.shortened(change.request()));
    }

    private String number(int number, boolean isOnly) {
        return isOnly ? words.text("analysis.only", words.number(number)) : words.number(number);
    }

    private String use(VoteUse use) {
        return words.text("analysis.use-" + use.code());
    }
}
