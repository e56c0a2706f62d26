package org.openipu.rules.conversion;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.money.CurrencyUnit;
import javax.money.MonetaryAmount;
import org.openipu.model.finding.Argument;
import org.openipu.model.finding.Finding;
import org.openipu.model.money.Amount;
import org.openipu.rules.rounding.Ratio;
import org.openipu.rules.rounding.Rounding;
import org.openipu.rules.rounding.SmallestUnit;

/**
 * How amounts become a total in one currency: each by the rate of its own day, added up exactly, and rounded once at the end.
 *
 * @param target the currency of the total
 * @param table the rates; no other is ever used
 * @param policy which rate belongs to a day
 * @param rounding how the sum is rounded
 */
public record Conversion(CurrencyUnit target, RateTable table, RatePolicy policy, Rounding rounding) {

    /**
     * Totals amounts.
     *
     * @param amounts the amounts, in any order and any mix of currencies and implementations; may be empty
     * @return the total, exact whatever the amounts' implementations; or all currencies and days without a rate
     * @throws ArithmeticException if the total has more digits than {@link Amount#MAX_DIGITS}
     */
    public ConversionOutcome total(Collection<DatedAmount> amounts) {
        ConvertedParts parts = parts(amounts);
        Ratio exact = parts.sum();
        Optional<BigDecimal> rounded = rounding.round(exact, target);
        if (rounded.isEmpty()) {
            parts.miss(noSmallestUnit());
        }
        return rounded.filter(total -> parts.findings().isEmpty())
                .map(total -> new ConvertedTotal(Amount.of(target, total), exact, parts.rates()))
                .<ConversionOutcome>map(ConversionOutcome.Converted::new)
                .orElseGet(() -> new ConversionOutcome.Refused(parts.findings()));
    }

    /** Converts amounts exactly, with everything that is missing for it. */
    ConvertedParts parts(Collection<DatedAmount> amounts) {
        ConvertedParts parts = new ConvertedParts();
        sums(amounts).forEach((from, byDay) -> byDay.forEach((day, sum) -> add(from, day, sum, parts)));
        return parts;
    }

    private Map<String, Map<LocalDate, BigDecimal>> sums(Collection<DatedAmount> amounts) {
        Map<String, Map<LocalDate, BigDecimal>> sums = new TreeMap<>();
        for (DatedAmount dated : amounts) {
            MonetaryAmount amount = dated.amount();
            sums.computeIfAbsent(amount.getCurrency().getCurrencyCode(), unseen -> new TreeMap<>())
                    .merge(
                            policy.representative(dated.date()),
                            amount.getNumber().numberValueExact(BigDecimal.class),
                            BigDecimal::add);
        }
        return sums;
    }

    private void add(String from, LocalDate day, BigDecimal sum, ConvertedParts parts) {
        if (from.equals(target.getCurrencyCode())) {
            parts.add(sum);
        } else {
            RateSearch search = policy.find(from, target.getCurrencyCode(), day, table);
            search.fold(found -> parts.add(sum, found.rate()), missing -> parts.miss(missing.finding()));
        }
    }

    private Finding noSmallestUnit() {
        return Finding.error(
                rounding.unit() == SmallestUnit.CASH ? "conversion.no-cash-step" : "conversion.no-minor-unit",
                "",
                Argument.of("currency", target.getCurrencyCode()));
    }
}
