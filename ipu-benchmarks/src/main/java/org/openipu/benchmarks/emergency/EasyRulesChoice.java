package org.openipu.benchmarks.emergency;

import java.util.List;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rule;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;
import org.openipu.model.vote.RequestVote;
import org.openipu.model.vote.Tally;

/** Easy Rules with one rule for each request; the facts are the totals, and the leader so far. */
final class EasyRulesChoice {

    private static final String LEADER = "leader";

    private final RulesEngine engine = new DefaultRulesEngine();
    private final Rules rules = new Rules();

    EasyRulesChoice(List<RequestVote> votes) {
        votes.forEach(vote -> rules.register(leads(vote.id())));
    }

    String choose(List<RequestVote> votes) {
        Facts facts = new Facts();
        for (RequestVote vote : votes) {
            facts.put(vote.id(), vote.tally());
        }
        facts.put(LEADER, "");
        engine.fire(rules, facts);
        return facts.get(LEADER);
    }

    private static Rule leads(String id) {
        return new RuleBuilder()
                .name(id)
                .when(facts -> isTwoThirds(facts.get(id)) && isAheadOfLeader(facts.get(id), facts))
                .then(facts -> facts.put(LEADER, id))
                .build();
    }

    private static boolean isTwoThirds(Tally total) {
        return total.affirmative() > 0 && 3L * total.affirmative() >= 2 * total.votesCast();
    }

    private static boolean isAheadOfLeader(Tally total, Facts facts) {
        String leader = facts.get(LEADER);
        if (leader.isEmpty()) {
            return true;
        }
        Tally leading = facts.get(leader);
        return total.affirmative() > leading.affirmative();
    }
}
