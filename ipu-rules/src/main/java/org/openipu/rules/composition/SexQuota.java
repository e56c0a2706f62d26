package org.openipu.rules.composition;

import java.util.List;
import org.openipu.model.citation.Cited;
import org.openipu.model.finding.Argument;
import org.openipu.rules.majority.Fraction;

/** How many women and men there must be, counted exactly. */
final class SexQuota {

    private static final String PATH = "members";

    private final Inspection inspection;
    private final Cited<?> rule;

    SexQuota(Inspection inspection, Cited<?> rule) {
        this.inspection = inspection;
        this.rule = rule;
    }

    void eachAtLeast(Fraction share, List<Sex> counted) {
        long required = share.leastReaching(counted.size());
        womenAtLeast(required, counted);
        atLeast(Sex.MALE, "composition.quota-men", required, counted);
    }

    void womenAtLeast(long required, List<Sex> counted) {
        atLeast(Sex.FEMALE, "composition.quota-women", required, counted);
    }

    void eachExactly(long number, List<Sex> counted) {
        exactly(Sex.FEMALE, "composition.women", number, counted);
        exactly(Sex.MALE, "composition.men", number, counted);
    }

    static long count(Sex sex, List<Sex> counted) {
        return counted.stream().filter(each -> each == sex).count();
    }

    private void atLeast(Sex sex, String code, long required, List<Sex> counted) {
        long found = count(sex, counted);
        if (found < required) {
            inspection.broken(
                    rule,
                    code,
                    PATH,
                    Argument.of("found", found),
                    Argument.of("counted", counted.size()),
                    Argument.of("required", required));
        }
    }

    private void exactly(Sex sex, String code, long number, List<Sex> counted) {
        long found = count(sex, counted);
        if (found != number) {
            inspection.broken(rule, code, PATH, Argument.of("found", found), Argument.of("required", number));
        }
    }
}
