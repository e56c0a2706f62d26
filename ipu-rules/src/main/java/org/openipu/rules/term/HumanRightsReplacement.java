package org.openipu.rules.term;

import java.util.List;
import java.util.Optional;
import org.openipu.model.citation.Cited;
import org.openipu.model.finding.Finding;
import org.openipu.model.group.GeopoliticalGroup;
import org.openipu.rules.rulebook.OfficeParameters;
import org.openipu.rules.rulebook.RuleBook;

/**
 * Who replaces a member of the Committee on the Human Rights of Parliamentarians whose seat ended early: somebody of the same
 * group, for a full new term (Human Rights Committee Rules 1.2), whichever parliament either is from.
 */
public final class HumanRightsReplacement {

    private HumanRightsReplacement() {}

    /**
     * Checks the group of a replacement. Groups are those through which the seat was and is filled, as a parliament can belong
     * to several.
     *
     * @param replaced the group of the member whose seat ended; empty when it is not known
     * @param replacement the group of the candidate; empty when it is not known
     * @param rules the rule book of the day of the election
     * @return an error for another group, a warning when a group or the rule is not known; else empty
     */
    public static List<Finding> check(
            Optional<GeopoliticalGroup> replaced, Optional<GeopoliticalGroup> replacement, RuleBook rules) {
        Cited<Boolean> same = rules.get(OfficeParameters.HUMAN_RIGHTS_SAME_GROUP);
        if (same.findValue().filter(bound -> !bound).isPresent()) {
            return List.of();
        }
        if (!same.isKnown() || replaced.isEmpty() || replacement.isEmpty()) {
            return List.of(Finding.warning("term.group-unknown", "group")
                    .under(same.citation().provision()));
        }
        return replaced.equals(replacement)
                ? List.of()
                : List.of(Finding.error("term.other-group", "group")
                        .under(same.citation().provision()));
    }
}
