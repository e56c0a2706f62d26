package org.openipu.io.report.part;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openipu.io.report.block.Line;
import org.openipu.io.report.block.Section;
import org.openipu.io.report.block.Table;
import org.openipu.io.report.block.Table.Column;
import org.openipu.io.report.block.Table.Row;
import org.openipu.io.report.sentence.Figures;
import org.openipu.io.report.sentence.Prose;
import org.openipu.io.report.sentence.Sentences;
import org.openipu.io.report.sentence.Traced;
import org.openipu.model.delegation.Delegate;
import org.openipu.model.delegation.Delegation;
import org.openipu.model.delegation.Mandate;
import org.openipu.model.person.Person;
import org.openipu.model.report.AnnualReport;

/**
 * The composition of the delegation: its election, its members with their roles, its secretary and who supports it.
 *
 * @param say the language
 */
public record CompositionPart(Sentences say) {

    /**
     * Writes the part.
     *
     * @param report the report
     * @return the part
     */
    public Section write(Traced<AnnualReport> report) {
        Traced<Delegation> delegation = report.get("delegation", AnnualReport::delegation);
        Traced<Mandate> mandate = delegation.get("mandate", Delegation::mandate);
        return Section.of(
                say.say("composed.heading"),
                new Prose()
                        .paragraph(election(mandate), term(mandate))
                        .block(table(delegation))
                        .paragraph(
                                delegation
                                        .find("secretary", Delegation::secretary)
                                        .map(secretary -> say.say("composed.apart")),
                                delegation
                                        .find("supportedBy", Delegation::supportedBy)
                                        .map(service -> say.say("composed.supported", show().text(service))))
                        .blocks());
    }

    private Optional<Line> election(Traced<Mandate> mandate) {
        Optional<Line> occasion = mandate.find("occasion", Mandate::occasion).map(show()::text);
        return mandate.find("elected", Mandate::elected)
                .map(show()::day)
                .map(day -> occasion.map(sitting -> say.say("composed.elected-at", day, sitting))
                        .orElseGet(() -> say.say("composed.elected", day)))
                .or(() -> occasion.map(sitting -> say.say("composed.elected-sitting", sitting)));
    }

    private Optional<Line> term(Traced<Mandate> mandate) {
        return show().period(mandate.get("term", Mandate::term)).map(term -> say.say("composed.term", term));
    }

    private Optional<Table> table(Traced<Delegation> delegation) {
        List<Row> rows = Stream.concat(
                        delegation.each("delegates", Delegation::delegates).stream()
                                .map(this::row),
                        delegation.find("secretary", Delegation::secretary).map(this::secretary).stream())
                .toList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Table(
                        say.say("composed.caption"),
                        List.of(Column.ofWords(say.say("composed.name")), Column.ofWords(say.say("composed.role"))),
                        rows));
    }

    private Row row(Traced<Delegate> delegate) {
        return Row.of(
                show().name(delegate.get("name", Delegate::name)),
                say.name("role", delegate.value().role()));
    }

    private Row secretary(Traced<Person> secretary) {
        return Row.of(
                show().name(secretary.get("name", Person::name)),
                secretary.find("role", Person::role).map(show()::text).orElseGet(() -> say.say("role.secretary")));
    }

    private Figures show() {
        return say.figures();
    }
}
