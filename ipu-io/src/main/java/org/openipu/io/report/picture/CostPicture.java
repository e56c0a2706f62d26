package org.openipu.io.report.picture;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.money.MonetaryAmount;
import org.openipu.io.report.block.Numeral;
import org.openipu.io.report.template.picture.JtecostsGenerated;
import org.openipu.io.text.Words;

/** Costs by category, year against year, in one currency. */
public final class CostPicture {

    /** The width of the picture, in its own units. */
    public static final int WIDTH = 480;

    private static final int BARS = 320;
    private static final int FIRST_ROW = 34;
    private static final int BAR = 20;
    private static final int LABEL = 22;
    private static final int GAP = 10;

    private CostPicture() {}

    /**
     * Draws costs on one scale; refunds stand on the other side of zero.
     *
     * @param year the year
     * @param bars the categories, in the order in which they are drawn, all in one currency
     * @param words the language
     * @return the picture, which leaves the year before out when no category knows it
     * @throws IllegalArgumentException if the amounts are in several currencies
     */
    public static Drawing of(int year, List<CostBar> bars, Words words) {
        List<BigDecimal> amounts = bars.stream()
                .flatMap(bar -> Stream.of(bar.current(), bar.previous()))
                .flatMap(Optional::stream)
                .map(CostPicture::number)
                .toList();
        requireOneCurrency(bars);
        BigDecimal least = amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::min);
        BigDecimal most = amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::max);
        Scale scale = new Scale(least, most.subtract(least));
        List<Row> rows = new ArrayList<>();
        int y = FIRST_ROW;
        for (CostBar bar : bars) {
            Row row = row(bar, y, scale, words);
            rows.add(row);
            y = row.end() + GAP;
        }
        String alternative =
                bars.stream().map(bar -> sentence(year, bar, words)).collect(Collectors.joining(" "));
        StringOutput svg = new StringOutput();
        JtecostsGenerated.render(
                new OwaspHtmlTemplateOutput(svg), null, legend(year, bars, words), rows, scale.at(BigDecimal.ZERO), y);
        return new Drawing(svg.toString(), alternative, numbers(year, bars, words));
    }

    private static void requireOneCurrency(List<CostBar> bars) {
        List<String> currencies = bars.stream()
                .flatMap(bar -> Stream.of(bar.current(), bar.previous()))
                .flatMap(Optional::stream)
                .map(amount -> amount.getCurrency().getCurrencyCode())
                .distinct()
                .toList();
        if (currencies.size() > 1) {
            throw new IllegalArgumentException("a picture has one currency, not " + currencies);
        }
    }

    private static boolean knowsPrevious(List<CostBar> bars) {
        return bars.stream().anyMatch(bar -> bar.previous().isPresent());
    }

    private static List<LegendEntry> legend(int year, List<CostBar> bars, Words words) {
        String current = words.text("picture.year", String.valueOf(year));
        String previous = words.text("picture.year", String.valueOf(year - 1));
        return knowsPrevious(bars)
                ? LegendEntry.row(List.of(Tone.FIRST, Tone.SECOND), List.of(current, previous))
                : LegendEntry.row(List.of(Tone.FIRST), List.of(current));
    }

    private static Row row(CostBar bar, int y, Scale scale, Words words) {
        List<Length> lengths = new ArrayList<>();
        bar.current().ifPresent(amount -> lengths.add(length(Tone.FIRST, amount, y + LABEL, scale, words)));
        bar.previous()
                .ifPresent(amount ->
                        lengths.add(length(Tone.SECOND, amount, y + LABEL + BAR * lengths.size(), scale, words)));
        return new Row(Lettering.line(bar.label()), y, lengths);
    }

    private static Length length(Tone tone, MonetaryAmount amount, int y, Scale scale, Words words) {
        int zero = scale.at(BigDecimal.ZERO);
        int end = scale.at(number(amount));
        return new Length(
                tone,
                Math.min(zero, end),
                y,
                Math.abs(end - zero),
                Math.max(zero, end),
                Numeral.set(words.amount(amount)));
    }

    private static String sentence(int year, CostBar bar, Words words) {
        String current = written(bar.current(), words);
        return bar.previous().isPresent()
                ? words.text(
                        "picture.cost-of-both",
                        bar.label(),
                        current,
                        String.valueOf(year),
                        written(bar.previous(), words),
                        String.valueOf(year - 1))
                : words.text("picture.cost", bar.label(), current, String.valueOf(year));
    }

    private static NumberTable numbers(int year, List<CostBar> bars, Words words) {
        List<String> head = Stream.of(words.text("costs.category"), String.valueOf(year), String.valueOf(year - 1))
                .limit(knowsPrevious(bars) ? 3 : 2)
                .toList();
        List<List<String>> rows = bars.stream()
                .map(bar -> Stream.of(bar.label(), written(bar.current(), words), written(bar.previous(), words))
                        .limit(head.size())
                        .toList())
                .toList();
        return new NumberTable(words.text("picture.costs"), head, rows);
    }

    private static String written(Optional<MonetaryAmount> amount, Words words) {
        return amount.map(words::amount).map(Numeral::set).orElse("-");
    }

    private static BigDecimal number(MonetaryAmount amount) {
        return amount.getNumber().numberValueExact(BigDecimal.class);
    }

    /** Where an amount stands, from the left. */
    private record Scale(BigDecimal least, BigDecimal span) {

        int at(BigDecimal amount) {
            return span.signum() == 0
                    ? 0
                    : amount.subtract(least)
                            .multiply(BigDecimal.valueOf(BARS))
                            .divide(span, 0, RoundingMode.HALF_UP)
                            .intValueExact();
        }
    }

    /**
     * A category as it is drawn.
     *
     * @param label its name
     * @param y where the row begins from the top
     * @param lengths a bar for each year that is known
     */
    public record Row(String label, int y, List<Length> lengths) {

        /** Returns where the last bar ends, from the top. */
        public int end() {
            return y + LABEL + BAR * lengths.size();
        }
    }

    /**
     * One amount as it is drawn.
     *
     * @param tone the year's colour
     * @param x where the bar begins from the left
     * @param y where the bar begins from the top
     * @param width its length
     * @param end where the amount can be written, from the left
     * @param amount the amount
     */
    public record Length(Tone tone, int x, int y, int width, int end, String amount) {}
}
