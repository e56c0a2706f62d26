package org.openipu.rules.composition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openipu.model.finding.Argument;
import org.openipu.model.parliament.CountryCode;
import org.openipu.model.time.PartialDate;
import org.openipu.rules.rulebook.ExecutiveCommitteeParameters;
import org.openipu.rules.rulebook.RuleBook;

/** How elected members of the Executive Committee leave, return and are followed (Statutes 25.5). */
public final class Rotation {

    private Rotation() {}

    /**
     * Checks that enough elected members leave in a year, by the ends of their terms.
     *
     * @param members all who sat in it in that year; those who are not elected are not counted
     * @param year the year
     * @param rules the rule book of that year
     * @return whether too few leave; open while members whose end of term is not known might leave too
     */
    public static CompositionReport checkLeaving(List<ExecutiveMember> members, int year, RuleBook rules) {
        Inspection inspection = new Inspection(rules);
        List<Optional<PartialDate>> ends = members.stream()
                .filter(ExecutiveMember::isElected)
                .map(member -> member.term().to())
                .toList();
        long leaving = ends.stream()
                .filter(end -> end.filter(last -> last.year() == year).isPresent())
                .count();
        long unstated = ends.stream().filter(Optional::isEmpty).count();
        inspection.by(ExecutiveCommitteeParameters.LEAVING_EACH_YEAR, rule -> {
            if (leaving + unstated < rule.value()) {
                inspection.broken(
                        rule,
                        "composition.leaving",
                        "members",
                        Argument.of("year", String.valueOf(year)),
                        Argument.of("found", leaving),
                        Argument.of("required", rule.value()));
            } else if (leaving < rule.value()) {
                inspection.open(rule, "composition.open-terms", unstated);
            }
        });
        return inspection.report();
    }

    /**
     * Checks that a former member is not elected again too early. The pause is counted for the person, whatever the
     * parliament.
     *
     * @param name the former member; not blank
     * @param left the day on which the former member left
     * @param election the day of the election
     * @param rules the rule book of that day
     * @return whether the pause is too short
     */
    public static CompositionReport checkReturn(String name, LocalDate left, LocalDate election, RuleBook rules) {
        Inspection inspection = new Inspection(rules);
        inspection.by(ExecutiveCommitteeParameters.PAUSE, rule -> {
            LocalDate earliest = left.plusYears(rule.value());
            if (election.isBefore(earliest)) {
                inspection.broken(
                        rule,
                        "composition.returned-too-early",
                        "election",
                        Argument.of("name", name),
                        Argument.of("left", left),
                        Argument.of("earliest", earliest),
                        Argument.of("election", election));
            }
        });
        return inspection.report();
    }

    /**
     * Checks that one who leaves at the end of a term is followed by someone of another parliament. A seat that falls vacant
     * earlier may stay with its parliament (Statutes 25.6), for which this check is not made.
     *
     * @param leaving the country of the parliament of the one who leaves
     * @param successor the one who is elected
     * @param rules the rule book of the day of the election
     * @return whether both are of the same parliament
     */
    public static CompositionReport checkSuccessor(CountryCode leaving, ExecutiveMember successor, RuleBook rules) {
        Inspection inspection = new Inspection(rules);
        inspection.by(ExecutiveCommitteeParameters.OTHER_PARLIAMENT, rule -> {
            if (rule.value() && leaving.equals(successor.parliament())) {
                inspection.broken(
                        rule,
                        "composition.same-parliament",
                        "successor",
                        Argument.of("name", successor.name()),
                        Argument.of("parliament", leaving.alpha2()));
            }
        });
        return inspection.report();
    }
}
