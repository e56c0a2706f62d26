package org.openipu.io.report.part;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openipu.io.report.block.Line;
import org.openipu.io.report.sentence.Sentences;
import org.openipu.model.citation.Citation;
import org.openipu.model.vote.Tally;
import org.openipu.rules.majority.Majority;
import org.openipu.rules.majority.MajorityBase;
import org.openipu.rules.majority.Threshold;
import org.openipu.rules.rulebook.EmergencyItemRules;
import org.openipu.rules.rulebook.RuleBook;
import org.openipu.rules.verdict.MajorityVerdict;

/** The rule on emergency items of a day, with its provisions and how certain they are. */
record EmergencyItemRule(Sentences say, Optional<EmergencyItemRules> rules) {

    static EmergencyItemRule of(LocalDate day, Sentences say) {
        return new EmergencyItemRule(
                say,
                day.isBefore(RuleBook.FIRST_DAY)
                        ? Optional.empty()
                        : Optional.of(RuleBook.at(day).emergencyItem()));
    }

    /** The share of the votes that is needed; empty when it is not known. */
    Optional<Line> fraction() {
        return rules.flatMap(known -> known.fraction().findValue()).map(fraction -> Line.of(fraction.toString()));
    }

    /** What the rule makes of a vote; empty when it is not known. */
    Optional<MajorityVerdict> verdict(String request, Tally tally) {
        return rules.flatMap(known -> known.fraction()
                .findValue()
                .flatMap(fraction -> known.base()
                        .findValue()
                        .filter(MajorityBase::isOfTally)
                        .map(base -> new MajorityVerdict(
                                request, tally, new Majority(fraction, base, Threshold.REACHED), base.sizeOf(tally)))));
    }

    List<Line> sentences() {
        return Stream.of(rules.flatMap(this::majority), rules.flatMap(this::choice))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Line> majority(EmergencyItemRules known) {
        Citation citation =
                known.fraction().citation().noFirmerThan(known.base().citation());
        return known.base()
                .findValue()
                .filter(MajorityBase::isOfTally)
                .flatMap(base -> fraction()
                        .map(share -> say.say("urgent.rule-majority", share, say.name("base", base), cited(citation))));
    }

    private Optional<Line> choice(EmergencyItemRules known) {
        Citation citation = known.items().citation().noFirmerThan(known.choice().citation());
        return known.choice()
                .findValue()
                .filter(choice ->
                        known.items().findValue().filter(items -> items == 1).isPresent())
                .map(choice -> say.say("urgent.rule-choice", say.name("chosen", choice), cited(citation)));
    }

    private Line cited(Citation citation) {
        return Line.of(say.words().of(citation));
    }
}
