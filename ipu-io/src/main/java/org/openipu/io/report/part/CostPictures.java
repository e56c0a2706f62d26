package org.openipu.io.report.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.money.MonetaryAmount;
import org.openipu.io.report.block.Line;
import org.openipu.io.report.block.Picture;
import org.openipu.io.report.picture.CostBar;
import org.openipu.io.report.picture.CostPicture;
import org.openipu.io.report.picture.Drawing;
import org.openipu.io.report.sentence.Sentences;
import org.openipu.io.report.sentence.Traced;
import org.openipu.model.cost.PreviousYear;

/**
 * The costs as bars, a picture for each currency with more than one amount; the year before is known for the own costs together.
 * The numbers are those of the tables.
 */
record CostPictures(Sentences say, TracedCosts costs, int year) {

    /** The pictures of a year's costs; those of an event are in no year. */
    static List<Picture> of(TracedCosts costs, Sentences say) {
        return costs.statement()
                .value()
                .period()
                .fold(year -> new CostPictures(say, costs, year).write(), event -> List.of());
    }

    private List<Picture> write() {
        return Stream.concat(
                        costs.totals().all().amounts().stream().map(CostPictures::currency),
                        previous().stream().map(CostPictures::currency))
                .distinct()
                .sorted()
                .flatMap(currency -> picture(currency).stream())
                .toList();
    }

    private Optional<Picture> picture(String currency) {
        List<CostBar> bars = bars(currency);
        boolean isCompared = bars.stream().anyMatch(bar -> bar.previous().isPresent());
        if (bars.size() < 2 && !isCompared) {
            return Optional.empty();
        }
        Drawing drawing = CostPicture.of(year, bars, say.words());
        return Optional.of(new Picture(
                say.say(isCompared ? "cost.picture-compared" : "cost.picture", Line.of(currency)),
                drawing.svg(),
                Line.of(drawing.alternative()),
                Optional.empty()));
    }

    /** The own costs by category, then together, then the contributions. */
    private List<CostBar> bars(String currency) {
        List<CostBar> bars = new ArrayList<>(categories(currency, false));
        Optional<MonetaryAmount> own =
                amount(currency, costs.ownCosts().stream().map(Traced::value).toList());
        Optional<MonetaryAmount> before = amount(currency, previous());
        if (before.isPresent() || bars.size() > 1) {
            bars.add(new CostBar(say.say("cost.own").plain(), own, before));
        }
        bars.addAll(categories(currency, true));
        return bars;
    }

    private List<CostBar> categories(String currency, boolean contributions) {
        return costs.categories().stream()
                .filter(category -> category.category().isContribution() == contributions
                        && currency(category.amount().value()).equals(currency))
                .map(category -> new CostBar(
                        say.name("category", category.category()).plain(),
                        Optional.of(category.amount().value()),
                        Optional.empty()))
                .toList();
    }

    /** The own costs of the year before, as far as it is the year before. */
    private List<MonetaryAmount> previous() {
        return costs.statement()
                .value()
                .previous()
                .filter(previous -> previous.year() == year - 1)
                .map(PreviousYear::ownCosts)
                .map(own -> own.amounts().stream().toList())
                .orElse(List.of());
    }

    private static Optional<MonetaryAmount> amount(String currency, List<MonetaryAmount> amounts) {
        return amounts.stream()
                .filter(amount -> currency(amount).equals(currency))
                .findFirst();
    }

    private static String currency(MonetaryAmount amount) {
        return amount.getCurrency().getCurrencyCode();
    }
}
