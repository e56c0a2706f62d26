package org.openipu.rules.internal.constraint;

import java.util.List;
import org.openipu.model.constraint.CoherentMembership;
import org.openipu.model.finding.Argument;
import org.openipu.model.finding.Finding;
import org.openipu.model.parliament.Chamber;
import org.openipu.model.parliament.ChamberKind;
import org.openipu.model.parliament.Parliament;
import org.openipu.model.parliament.ParliamentStructure;
import org.openipu.model.time.Period;
import org.openipu.rules.rulebook.RuleBook;

/** Periods of membership begin no earlier than the Union and have no days in common. */
public final class MembershipCoherent extends FindingValidator<CoherentMembership, Parliament> {

    private static final String FOUNDED = String.valueOf(RuleBook.FIRST_DAY.getYear());

    /** Made by the validator. */
    public MembershipCoherent() {}

    @Override
    protected void check(Parliament parliament, List<Finding> findings) {
        parliament
                .structure()
                .filter(structure -> !fits(structure, parliament.chambers()))
                .ifPresent(structure -> findings.add(Finding.error("parliament.chambers", "chambers")));
        for (int i = 0; i < parliament.memberships().size(); i++) {
            String path = "memberships[" + i + "].period";
            Period period = parliament.memberships().get(i).period();
            period.from()
                    .filter(from -> from.latest().isBefore(RuleBook.FIRST_DAY))
                    .ifPresent(from -> findings.add(Finding.error(
                            "membership.before-founding",
                            path + ".from",
                            Argument.of("date", from.toString()),
                            Argument.of("founded", FOUNDED))));
            if (parliament.memberships().subList(0, i).stream()
                    .anyMatch(earlier ->
                            earlier.period().equals(period) || earlier.period().overlaps(period))) {
                findings.add(Finding.error("membership.periods-overlap", path));
            }
        }
    }

    /** One chamber is the only one; of two, none is. Chambers that came to an end are none of those it has. */
    private static boolean fits(ParliamentStructure structure, List<Chamber> chambers) {
        return chambers.stream()
                .filter(chamber -> chamber.period().to().isEmpty())
                .allMatch(chamber ->
                        (chamber.kind() == ChamberKind.SINGLE) == (structure == ParliamentStructure.UNICAMERAL));
    }
}
