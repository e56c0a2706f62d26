package org.openipu.rules.conversion;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openipu.model.finding.Finding;
import org.openipu.rules.rounding.Ratio;

/** Parts of a total as they come in: one sum for each rate, as few fractions are added faster than many. */
final class ConvertedParts {

    private final Map<Rate, BigDecimal> byRate = new LinkedHashMap<>();
    private final Set<Finding> findings = new LinkedHashSet<>();
    private BigDecimal withoutRate = BigDecimal.ZERO;

    void add(BigDecimal amount) {
        withoutRate = withoutRate.add(amount);
    }

    boolean add(BigDecimal amount, Rate rate) {
        byRate.merge(rate, amount, BigDecimal::add);
        return true;
    }

    boolean miss(Finding finding) {
        return findings.add(finding);
    }

    Ratio sum() {
        List<Ratio> parts = new ArrayList<>(List.of(Ratio.of(withoutRate)));
        byRate.forEach(
                (rate, amount) -> parts.add(Ratio.of(amount).times(rate.ratio()).reduced()));
        return Ratio.sum(parts);
    }

    List<Rate> rates() {
        return List.copyOf(byRate.keySet());
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }
}
