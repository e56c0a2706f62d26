package org.openipu.rules.entitlement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.openipu.model.finding.Argument;
import org.openipu.model.finding.Finding;
import org.openipu.model.organ.Body;
import org.openipu.model.parliament.CountryCode;
import org.openipu.model.vote.Roll;
import org.openipu.model.vote.RollLine;
import org.openipu.model.vote.VotingRight;
import org.openipu.rules.decision.Decision;

/** Freezes the roll before a vote, from the decisions on each delegation's votes. */
public final class RollMaking {

    private final Body body;
    private final LocalDate day;
    private final List<RollLine> lines = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    private RollMaking(Body body, LocalDate day) {
        this.body = body;
        this.day = day;
    }

    /**
     * Freezes the roll of a vote.
     *
     * <p>A delegation that has no vote gets no line. One whose votes are unknown, whose delegates were not counted, or whose votes
     * were decided for another body or day gets none either, and is an error: with errors the roll is not complete.
     *
     * @param body the body that votes: the Assembly, the Governing Council or a Standing Committee
     * @param day the day of the vote
     * @param decisions what was decided on the votes of each delegation
     * @return the roll, sorted by country, and an error for each delegation that it lacks
     * @throws IllegalArgumentException if delegations do not vote in the body
     */
    public static FrozenRoll freeze(Body body, LocalDate day, Map<CountryCode, Decision<VotingRights>> decisions) {
        RollMaking making = new RollMaking(body, day);
        new TreeMap<>(decisions).forEach(making::add);
        return new FrozenRoll(new Roll(body, day, making.lines), making.findings);
    }

    private void add(CountryCode delegation, Decision<VotingRights> decision) {
        VotingRights rights = decision.outcome();
        if (rights.body() != body) {
            refuse("roll.other-body", delegation);
        } else if (!decision.rulesAsOf().equals(day)) {
            refuse("roll.other-day", delegation, Argument.of("decided", decision.rulesAsOf()), Argument.of("day", day));
        } else {
            rights.<Runnable>fold(
                            held -> () -> add(delegation, held),
                            noVote -> () -> {},
                            unknown -> () -> refuse("roll.votes-unknown", delegation))
                    .run();
        }
    }

    private void add(CountryCode delegation, VotingRights.Held held) {
        OptionalInt delegates = held.delegates();
        OptionalInt castable = held.castable();
        if (delegates.isEmpty()) {
            refuse("roll.delegates-not-counted", delegation);
        } else if (castable.isEmpty()) {
            refuse("roll.votes-unknown", delegation);
        } else {
            VotingRight right = new VotingRight(held.entitlement(), delegates.getAsInt());
            lines.add(new RollLine(delegation, right, castable.getAsInt()));
        }
    }

    private void refuse(String code, CountryCode delegation, Argument... values) {
        List<Argument> arguments = new ArrayList<>(List.of(Argument.of("delegation", delegation.alpha2())));
        arguments.addAll(List.of(values));
        findings.add(Finding.error(code, "roll." + delegation, arguments.toArray(Argument[]::new)));
    }
}
