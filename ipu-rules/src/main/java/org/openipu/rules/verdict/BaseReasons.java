package org.openipu.rules.verdict;

import java.util.List;
import org.openipu.model.citation.Cited;
import org.openipu.model.finding.Argument;
import org.openipu.rules.decision.Reason;
import org.openipu.rules.majority.MajorityBase;
import org.openipu.rules.rulebook.RuleBook;

/** What the rule book says about a base, as data; nothing for a base that it does not speak of. */
final class BaseReasons {

    private BaseReasons() {}

    static List<Reason> of(MajorityBase base, Cited<Integer> votesPerDelegate, RuleBook rules) {
        return switch (base) {
            case VOTES_CAST -> List.of(counted("majority.base-votes-cast", base, rules));
            case VOTES_CAST_AND_ABSTENTIONS -> List.of(counted("majority.base-with-abstentions", base, rules));
            case PRESENT ->
                List.of(Reason.of(
                        "majority.base-present",
                        votesPerDelegate.citation(),
                        Argument.of("votes", votesPerDelegate.value())));
            case ENTITLED, COMPONENT_MEMBERS -> List.of();
        };
    }

    /** What abstentions are is known from requests for an emergency item; on some days it is the opposite. */
    private static Reason counted(String code, MajorityBase base, RuleBook rules) {
        Cited<MajorityBase> ofTheDay = rules.emergencyItem().base();
        return Reason.of(ofTheDay.value() == base ? code : "majority.base-not-of-the-day", ofTheDay.citation());
    }
}
