package org.openipu.testkit.law;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/** What holds for every way of rounding parts so that they add up in print: the rule takes exact parts and decimals. */
public final class RoundedPartsLaws {

    private RoundedPartsLaws() {}

    /**
     * The printed parts add up to the printed whole, which is the exact sum rounded half up.
     *
     * @param rule the rule
     * @param parts exact parts
     * @param decimals the decimals to show
     */
    public static void partsAddUp(
            BiFunction<List<BigDecimal>, Integer, List<BigDecimal>> rule, List<BigDecimal> parts, int decimals) {
        BigDecimal printed = sum(rule.apply(parts, decimals));
        Law.check(
                printed.compareTo(sum(parts).setScale(decimals, RoundingMode.HALF_UP)) == 0,
                "parts do not add up to the whole",
                parts,
                decimals,
                printed);
    }

    /**
     * Each printed part is less than one unit of the last decimal away from the exact part, and has no more decimals.
     *
     * @param rule the rule
     * @param parts exact parts
     * @param decimals the decimals to show
     */
    public static void eachPartIsOffByLessThanOneUnit(
            BiFunction<List<BigDecimal>, Integer, List<BigDecimal>> rule, List<BigDecimal> parts, int decimals) {
        List<BigDecimal> printed = rule.apply(parts, decimals);
        BigDecimal unit = BigDecimal.ONE.movePointLeft(decimals);
        Law.check(printed.size() == parts.size(), "a part is missing", parts, printed);
        for (int i = 0; i < parts.size(); i++) {
            Law.check(
                    printed.get(i).subtract(parts.get(i)).abs().compareTo(unit) < 0,
                    "a part is off by a unit or more",
                    parts,
                    printed);
            Law.check(printed.get(i).scale() <= decimals, "a part has more decimals", parts, printed);
        }
    }

    /**
     * Parts that need no rounding stay as they are.
     *
     * @param rule the rule
     * @param parts exact parts
     * @param decimals the decimals to show
     */
    public static void roundPartsStay(
            BiFunction<List<BigDecimal>, Integer, List<BigDecimal>> rule, List<BigDecimal> parts, int decimals) {
        List<BigDecimal> round = rule.apply(parts, decimals);
        Law.check(rule.apply(round, decimals).equals(round), "rounded parts are rounded again", parts, round);
    }

    /**
     * A part is never printed below a smaller one.
     *
     * @param rule the rule
     * @param parts exact parts
     * @param decimals the decimals to show
     */
    public static void orderIsKept(
            BiFunction<List<BigDecimal>, Integer, List<BigDecimal>> rule, List<BigDecimal> parts, int decimals) {
        List<BigDecimal> sorted = new ArrayList<>(parts);
        sorted.sort((left, right) -> right.compareTo(left));
        List<BigDecimal> printed = rule.apply(sorted, decimals);
        for (int i = 1; i < printed.size(); i++) {
            Law.check(
                    printed.get(i - 1).compareTo(printed.get(i)) >= 0,
                    "a part is printed below a smaller one",
                    sorted,
                    printed);
        }
    }

    private static BigDecimal sum(List<BigDecimal> parts) {
        return parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
