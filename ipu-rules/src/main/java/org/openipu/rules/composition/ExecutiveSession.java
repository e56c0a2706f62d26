package org.openipu.rules.composition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openipu.model.finding.Argument;
import org.openipu.rules.rulebook.ExecutiveCommitteeParameters;
import org.openipu.rules.rulebook.RuleBook;

/** Who takes part in a session of the Executive Committee, and who may ask for one (its Rules 2 and 3). */
public final class ExecutiveSession {

    private ExecutiveSession() {}

    /**
     * Checks that not too many of those who take part are substitutes.
     *
     * @param participants all who take part, substitutes included; 0 or more
     * @param substitutes the substitutes among them; 0 or more
     * @param rules the rule book of the day
     * @return whether there are too many
     * @throws IllegalArgumentException if a number is negative or there are more substitutes than participants
     */
    public static CompositionReport checkSubstitutes(int participants, int substitutes, RuleBook rules) {
        if (substitutes < 0 || participants < substitutes) {
            throw new IllegalArgumentException(
                    "substitutes are among the participants: " + substitutes + " of " + participants);
        }
        Inspection inspection = new Inspection(rules);
        inspection.by(ExecutiveCommitteeParameters.SUBSTITUTES, rule -> {
            long allowed = rule.value().mostWithin(participants);
            if (substitutes > allowed) {
                inspection.broken(
                        rule,
                        "composition.substitutes",
                        "substitutes",
                        Argument.of("found", substitutes),
                        Argument.of("participants", participants),
                        Argument.of("allowed", allowed));
            }
        });
        return inspection.report();
    }

    /**
     * Checks that enough members of enough groups ask for an extraordinary session. Someone named twice asks once. The
     * President may call one at any time, for which nobody has to ask.
     *
     * @param requesting the members who ask
     * @param rules the rule book of the day
     * @return what is missing; open while groups that are not known might be enough
     */
    public static CompositionReport checkRequest(List<ExecutiveMember> requesting, RuleBook rules) {
        Inspection inspection = new Inspection(rules);
        List<ExecutiveMember> members = distinct(requesting);
        inspection.by(ExecutiveCommitteeParameters.EXTRAORDINARY_MEMBERS, rule -> {
            if (members.size() < rule.value()) {
                inspection.broken(
                        rule,
                        "composition.request-members",
                        "members",
                        Argument.of("found", members.size()),
                        Argument.of("required", rule.value()));
            }
        });
        long groups = members.stream()
                .map(ExecutiveMember::group)
                .flatMap(Optional::stream)
                .distinct()
                .count();
        long unstated =
                members.stream().filter(member -> member.group().isEmpty()).count();
        inspection.by(ExecutiveCommitteeParameters.EXTRAORDINARY_GROUPS, rule -> {
            if (groups + unstated < rule.value()) {
                inspection.broken(
                        rule,
                        "composition.request-groups",
                        "members",
                        Argument.of("found", groups),
                        Argument.of("required", rule.value()));
            } else if (groups < rule.value()) {
                inspection.open(rule, "composition.open-groups", unstated);
            }
        });
        return inspection.report();
    }

    private static List<ExecutiveMember> distinct(List<ExecutiveMember> members) {
        List<ExecutiveMember> distinct = new ArrayList<>();
        for (ExecutiveMember member : members) {
            if (distinct.stream().noneMatch(member::isSamePersonAs)) {
                distinct.add(member);
            }
        }
        return distinct;
    }
}
