package org.openipu.io.report.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openipu.io.report.block.Line;
import org.openipu.io.report.block.Section;
import org.openipu.io.report.block.Table;
import org.openipu.io.report.block.Table.Column;
import org.openipu.io.report.block.Table.Row;
import org.openipu.io.report.sentence.Figures;
import org.openipu.io.report.sentence.Prose;
import org.openipu.io.report.sentence.Sentences;
import org.openipu.io.report.sentence.Traced;
import org.openipu.model.cost.CostPeriod;
import org.openipu.model.cost.CostStatement;
import org.openipu.model.cost.PreviousYear;
import org.openipu.model.report.AnnualReport;

/**
 * The costs: the delegation's own by category, the contributions apart, and the comparison with the year before; each currency
 * by itself.
 *
 * @param say the language
 */
public record CostsPart(Sentences say) {

    /**
     * Writes the part.
     *
     * @param report the report
     * @return the part; empty when there are neither costs nor a year before
     */
    public Optional<Section> write(Traced<AnnualReport> report) {
        Traced<CostStatement> statement = report.get("costs", AnnualReport::costs);
        TracedCosts costs = new TracedCosts(statement);
        boolean isOwn = show().isOwn(report.value().language());
        Prose prose = new Prose()
                .paragraph(lead(statement, costs))
                .block(table("cost.own-caption", costs, false, isOwn))
                .block(table("cost.contributions-caption", costs, true, isOwn))
                .paragraph(all(costs))
                .block(statement
                        .find("previous", CostStatement::previous)
                        .flatMap(previous -> comparison(costs, previous)))
                .blocks(CostPictures.of(costs, say));
        return prose.blocks().isEmpty()
                ? Optional.empty()
                : Optional.of(Section.of(say.say("cost.heading"), prose.blocks()));
    }

    private Optional<Line> lead(Traced<CostStatement> statement, TracedCosts costs) {
        Line own = say.listed(costs.ownCosts().stream().map(show()::amount).toList());
        return own.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        isOfEvent(statement)
                                ? say.say("cost.lead-of-event", period(statement), own)
                                : say.say("cost.lead", period(statement), own));
    }

    private static boolean isOfEvent(Traced<CostStatement> statement) {
        return statement.value().period() instanceof CostPeriod.Event;
    }

    /** The year, or in a draft the event that the statement is of instead. */
    private Line period(Traced<CostStatement> statement) {
        return statement
                .value()
                .period()
                .fold(
                        year -> show().year(statement.number("year", costs -> year)),
                        event -> show().name(statement.get("event", costs -> event)));
    }

    private Optional<Line> all(TracedCosts costs) {
        Line all = say.listed(costs.all().stream().map(show()::amount).toList());
        return all.isEmpty() || !costs.hasContributions() ? Optional.empty() : Optional.of(say.say("cost.all", all));
    }

    private Optional<Table> table(String caption, TracedCosts costs, boolean contributions, boolean isOwn) {
        List<Row> rows = new ArrayList<>();
        costs.categories().stream()
                .filter(category -> category.category().isContribution() == contributions)
                .forEach(category -> rows.add(Row.of(label(category, isOwn), show().amount(category.amount()))));
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        if (!contributions) {
            costs.ownCosts().forEach(total -> rows.add(Row.total(say.say("cost.own"), show().amount(total))));
        }
        return Optional.of(new Table(
                say.say(caption),
                List.of(Column.ofWords(say.say("cost.item")), Column.ofFigures(say.say("cost.amount"))),
                rows));
    }

    /** A category, with the description of its only item unless that says no more or is in another language. */
    private Line label(TracedCosts.CategoryAmount category, boolean isOwn) {
        Line name = say.name("category", category.category());
        String plain = name.plain();
        return category.description()
                .filter(description -> isOwn && !description.value().equals(plain))
                .map(description -> description.value().startsWith(plain)
                        ? show().name(description)
                        : say.say("cost.described", name, show().name(description)))
                .orElse(name);
    }

    private Optional<Table> comparison(TracedCosts costs, Traced<PreviousYear> previous) {
        List<Row> rows = new TracedComparison(costs, previous)
                .lines().stream()
                        .map(line -> Row.of(
                                Line.of(line.currency()),
                                line.before().map(show()::amount).orElse(Line.EMPTY),
                                line.now().map(show()::amount).orElse(Line.EMPTY),
                                show().amount(line.change()),
                                line.percent()
                                        .map(percent -> say.say("cost.percent", show().percent(percent)))
                                        .orElse(Line.EMPTY)))
                        .toList();
        return rows.isEmpty() ? Optional.empty() : Optional.of(comparison(costs, previous, rows));
    }

    private Table comparison(TracedCosts costs, Traced<PreviousYear> previous, List<Row> rows) {
        return new Table(
                say.say("cost.comparison-caption"),
                List.of(
                        Column.ofWords(say.say("cost.currency")),
                        Column.ofFigures(show().year(previous.number("year", PreviousYear::year))),
                        Column.ofFigures(period(costs.statement())),
                        Column.ofFigures(say.say("cost.change")),
                        Column.ofFigures(say.say("cost.change-share"))),
                rows);
    }

    private Figures show() {
        return say.figures();
    }
}
