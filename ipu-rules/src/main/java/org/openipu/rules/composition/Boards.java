package org.openipu.rules.composition;

import java.util.List;
import org.openipu.model.citation.Cited;
import org.openipu.model.finding.Argument;
import org.openipu.rules.majority.Fraction;
import org.openipu.rules.rulebook.CommitteeParameters;
import org.openipu.rules.rulebook.OfficeParameters;
import org.openipu.rules.rulebook.Parameter;
import org.openipu.rules.rulebook.RuleBook;

/** Bureaux, boards and committees beside the Executive Committee. */
public final class Boards {

    private static final String MEMBERS = "members";
    private static final int HUNDRED = 100;

    private Boards() {}

    /**
     * Checks the bureau of a Standing Committee: each sex has its share, exactly counted (3 of 10 are 30 per cent), and each
     * group its seats. How many seats that are is only assumed, so a difference is a warning.
     *
     * @param members the members of the bureau
     * @param rules the rule book of the day
     * @return what is wrong and what could not be checked
     */
    public static CompositionReport checkBureau(List<BoardMember> members, RuleBook rules) {
        Inspection inspection = new Inspection(rules);
        inspection.by(
                CommitteeParameters.BUREAU_PERCENT_OF_EACH_SEX,
                rule -> new SexQuota(inspection, rule)
                        .eachAtLeast(new Fraction(rule.value(), HUNDRED), sexes(members)));
        inspection.by(
                CommitteeParameters.BUREAU_SEATS_PER_GROUP,
                rule -> perGroup(rule, "composition.bureau-seats", members, inspection));
        return inspection.report();
    }

    /**
     * Checks the Board of the Forum of Young Parliamentarians: a woman and a man of each group.
     *
     * @param members the members of the board
     * @param rules the rule book of the day
     * @return what is wrong and what could not be checked
     */
    public static CompositionReport checkYoungBoard(List<BoardMember> members, RuleBook rules) {
        return ofEachSex(CommitteeParameters.YOUNG_BOARD_OF_EACH_SEX, members, rules);
    }

    /**
     * Checks the Committee to Promote Respect for International Humanitarian Law: a woman and a man of each group.
     *
     * @param members the members of the committee
     * @param rules the rule book of the day
     * @return what is wrong and what could not be checked
     */
    public static CompositionReport checkHumanitarianLaw(List<BoardMember> members, RuleBook rules) {
        return ofEachSex(CommitteeParameters.HUMANITARIAN_LAW_OF_EACH_SEX, members, rules);
    }

    /**
     * Checks the Gender Partnership Group: two women and two men, all of the Executive Committee.
     *
     * @param members the members of the group
     * @param committee all who sit in the Executive Committee
     * @param rules the rule book of the day
     * @return what is wrong and what could not be checked
     */
    public static CompositionReport checkGenderPartnership(
            List<ExecutiveMember> members, List<ExecutiveMember> committee, RuleBook rules) {
        Inspection inspection = new Inspection(rules);
        inspection.by(CommitteeParameters.GENDER_PARTNERSHIP_OF_EACH_SEX, rule -> {
            new SexQuota(inspection, rule)
                    .eachExactly(
                            rule.value(),
                            members.stream().map(ExecutiveMember::sex).toList());
            for (int i = 0; i < members.size(); i++) {
                ExecutiveMember member = members.get(i);
                if (committee.stream().noneMatch(member::isSamePersonAs)) {
                    inspection.broken(
                            rule,
                            "composition.not-in-committee",
                            MEMBERS + "[" + i + "]",
                            Argument.of("name", member.name()));
                }
            }
        });
        return inspection.report();
    }

    /**
     * Checks the number of members of the Committee on the Human Rights of Parliamentarians (its Rule 1.1).
     *
     * @param members the number of its members, 0 or more
     * @param rules the rule book of the day
     * @return whether the number is another
     * @throws IllegalArgumentException if the number is negative
     */
    public static CompositionReport checkHumanRights(int members, RuleBook rules) {
        if (members < 0) {
            throw new IllegalArgumentException("members must not be negative: " + members);
        }
        Inspection inspection = new Inspection(rules);
        inspection.by(OfficeParameters.HUMAN_RIGHTS_MEMBERS, rule -> {
            if (members != rule.value()) {
                inspection.broken(
                        rule,
                        "composition.size",
                        MEMBERS,
                        Argument.of("found", members),
                        Argument.of("required", rule.value()));
            }
        });
        return inspection.report();
    }

    private static CompositionReport ofEachSex(Parameter<Integer> number, List<BoardMember> members, RuleBook rules) {
        Inspection inspection = new Inspection(rules);
        inspection.by(number, rule -> {
            perGroup(rule, "composition.group-women", of(Sex.FEMALE, members), inspection);
            perGroup(rule, "composition.group-men", of(Sex.MALE, members), inspection);
        });
        return inspection.report();
    }

    private static void perGroup(Cited<Integer> rule, String code, List<BoardMember> members, Inspection inspection) {
        SeatsByGroup seats =
                new SeatsByGroup(members.stream().map(BoardMember::group).toList());
        for (SeatsByGroup.Difference each : seats.differences(group -> rule.value())) {
            inspection.broken(
                    rule,
                    code,
                    MEMBERS,
                    Argument.of("group", each.group()),
                    Argument.of("found", each.found()),
                    Argument.of("required", each.due()));
        }
        if (seats.unstated() > 0) {
            inspection.open(rule, "composition.open-groups", seats.unstated());
        }
    }

    private static List<BoardMember> of(Sex sex, List<BoardMember> members) {
        return members.stream().filter(member -> member.sex() == sex).toList();
    }

    private static List<Sex> sexes(List<BoardMember> members) {
        return members.stream().map(BoardMember::sex).toList();
    }
}
