package org.openipu.rules.verdict;

import java.util.List;
import org.openipu.model.citation.Cited;
import org.openipu.model.finding.Argument;
import org.openipu.rules.decision.Reason;
import org.openipu.rules.majority.MajorityBase;
import org.openipu.rules.rulebook.RuleBook;
import org.openipu.rules.rulebook.VotingBody;

/**
 * What the rule book says about a base in a body, as data; nothing for a base that it does not speak of.
 *
 * @param body the body that votes
 * @param rules the rule book of the day
 * @param withoutRule the code where no rule of the body on abstentions is known
 */
record BaseReasons(VotingBody body, RuleBook rules, String withoutRule) {

    /** For a majority of the caller's, who then chooses the base too. */
    static BaseReasons ofCaller(VotingBody body, RuleBook rules) {
        return new BaseReasons(body, rules, "majority.base-of-caller");
    }

    /** For a majority of the rule book, which names its base. */
    static BaseReasons ofRuleBook(VotingBody body, RuleBook rules) {
        return new BaseReasons(body, rules, "majority.abstentions-not-found");
    }

    List<Reason> about(MajorityBase base) {
        return switch (base) {
            case VOTES_CAST -> List.of(counted("majority.base-votes-cast", base));
            case VOTES_CAST_AND_ABSTENTIONS -> List.of(counted("majority.base-with-abstentions", base));
            case PRESENT -> List.of(present(rules.get(body.votesPerDelegate())));
            case ENTITLED, COMPONENT_MEMBERS -> List.of();
        };
    }

    private static Reason present(Cited<Integer> votesPerDelegate) {
        return Reason.of(
                "majority.base-present", votesPerDelegate.citation(), Argument.of("votes", votesPerDelegate.value()));
    }

    private Reason counted(String code, MajorityBase base) {
        Cited<MajorityBase> ofTheDay = rules.get(body.base());
        String said = ofTheDay.findValue()
                .map(known -> known == base ? code : otherBase())
                .orElse(withoutRule);
        return Reason.of(said, ofTheDay.citation());
    }

    /**
     * What abstentions are in the Assembly is known from requests for an emergency item; on some days it is the opposite.
     */
    private String otherBase() {
        return body == VotingBody.ASSEMBLY ? "majority.base-not-of-the-day" : "majority.base-not-of-the-body";
    }
}
