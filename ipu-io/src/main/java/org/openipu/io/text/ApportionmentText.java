package org.openipu.io.text;

import java.util.stream.Collectors;
import org.openipu.rules.apportionment.Apportionment;
import org.openipu.rules.apportionment.Quotient;
import org.openipu.rules.decision.Decision;

/** Seats shared in proportion to votes as plain text. */
public final class ApportionmentText {

    private ApportionmentText() {}

    /**
     * Words an apportionment: a table of the groups, what stays open, a table of the quotients, and the reasons.
     *
     * @param decision the apportionment
     * @param words the language
     * @return lines of text, the last one ended
     */
    public static String write(Decision<Apportionment> decision, Words words) {
        Apportionment apportionment = decision.outcome();
        return words.text("seats.title", words.number(apportionment.seats()), words.day(decision.rulesAsOf()))
                + "\n\n"
                + groups(apportionment, words)
                + "\n"
                + open(apportionment, words)
                + quotients(apportionment, words)
                + "\n"
                + words.text("decision.reasons")
                + "\n"
                + decision.reasons().stream()
                        .map(reason -> "- " + words.of(reason) + "\n  " + words.of(reason.citation()) + "\n")
                        .collect(Collectors.joining());
    }

    private static String groups(Apportionment apportionment, Words words) {
        TextTable table =
                new TextTable().row(words.text("seats.group"), words.text("seats.votes"), words.text("seats.seats"));
        apportionment
                .groups()
                .forEach(group -> table.row(group.group(), words.number(group.votes()), words.number(group.seats())));
        return table.toString();
    }

    private static String open(Apportionment apportionment, Words words) {
        if (apportionment.openSeats() == 0) {
            return "";
        }
        String number = words.number(apportionment.openSeats());
        return (apportionment.tied().isEmpty()
                        ? words.text("seats.without-votes", number)
                        : words.text("seats.open", number, OneLine.shortened(String.join(", ", apportionment.tied()))))
                + "\n\n";
    }

    private static String quotients(Apportionment apportionment, Words words) {
        TextTable table = new TextTable()
                .row(
                        words.text("seats.seat"),
                        words.text("seats.group"),
                        words.text("seats.quotient"),
                        words.text("seats.value"));
        apportionment.won().forEach(won -> row(words.number(won.seat()), won.quotient(), table, words));
        apportionment.next().forEach(quotient -> row(words.text("seats.none"), quotient, table, words));
        return table.toString();
    }

    private static void row(String seat, Quotient quotient, TextTable table, Words words) {
        table.row(
                seat,
                quotient.group(),
                words.number(quotient.votes()) + " / " + words.number(quotient.divisor()),
                value(quotient, words));
    }

    /** A mixed number, which is exact: 8,333 1/3. */
    private static String value(Quotient quotient, Words words) {
        String whole = words.number(quotient.whole());
        return quotient.remainder() == 0
                ? whole
                : whole + " " + words.number(quotient.remainder()) + "/" + words.number(quotient.divisor());
    }
}
