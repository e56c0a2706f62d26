package org.openipu.testkit.oracle;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.openipu.testkit.law.SeatShares;

/**
 * The Sainte-Laguë method worked out as one would on paper, written apart from the rule engine: a table of all quotients is
 * written down, sorted, and a line is drawn below as many of them as there are seats. Where the line runs between equal
 * quotients, these win nothing and their seats stay open.
 */
public final class NaiveSainteLague {

    private NaiveSainteLague() {}

    /**
     * Shares seats.
     *
     * @param votes each group's votes, 0 or more
     * @param seats the seats, 0 or more; as many quotients and one more are written down for each group
     * @return the seats of every group, and those that stay open
     */
    public static SeatShares share(Map<String, Long> votes, int seats) {
        List<Cell> table = table(votes, seats);
        table.sort((one, other) -> other.compare(one));
        Map<String, Integer> won = new HashMap<>();
        votes.keySet().forEach(name -> won.put(name, 0));
        int above = Math.min(seats, table.size());
        boolean cut = above > 0 && above < table.size() && table.get(above - 1).compare(table.get(above)) == 0;
        Set<String> tied = new TreeSet<>();
        int open = seats - above;
        for (int i = 0; i < table.size(); i++) {
            Cell cell = table.get(i);
            if (cut && cell.compare(table.get(above)) == 0) {
                tied.add(cell.group());
                open += i < above ? 1 : 0;
            } else if (i < above) {
                won.merge(cell.group(), 1, Integer::sum);
            }
        }
        return new SeatShares(won, tied, open);
    }

    private static List<Cell> table(Map<String, Long> votes, int seats) {
        List<Cell> table = new ArrayList<>();
        for (Map.Entry<String, Long> group : votes.entrySet()) {
            for (int column = 0; column <= seats && group.getValue() > 0; column++) {
                table.add(new Cell(
                        group.getKey(),
                        BigInteger.valueOf(group.getValue()),
                        BigInteger.TWO.multiply(BigInteger.valueOf(column)).add(BigInteger.ONE)));
            }
        }
        return table;
    }

    private record Cell(String group, BigInteger votes, BigInteger divisor) {

        int compare(Cell other) {
            return votes.multiply(other.divisor).compareTo(other.votes.multiply(divisor));
        }
    }
}
