package org.openipu.io.report.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Places in a half circle, from the left to the right, in rows as dense as the seats are many. */
final class HemicyclePlaces {

    private static final int OUTER = 2000;
    private static final int INNER = 800;
    private static final int SEATS_PER_ROW_SQUARED = 4;
    private static final int MOST_ROWS = 12;

    private HemicyclePlaces() {}

    /**
     * A place.
     *
     * @param x from the middle, to the right
     * @param y from the middle, upwards
     * @param share how far along the half circle it is, 0 at the left, 1 at the right
     */
    record Place(int x, int y, double share) {}

    /** Returns as many places as there are seats, sorted from the left. */
    static List<Place> of(int seats) {
        int rows = rows(seats);
        int[] radii = IntStream.range(0, rows).map(row -> radius(row, rows)).toArray();
        int all = IntStream.of(radii).sum();
        List<Place> places = new ArrayList<>();
        int radiiBefore = 0;
        for (int radius : radii) {
            int placed = places.size();
            radiiBefore += radius;
            places.addAll(row(radius, (seats * radiiBefore + all / 2) / all - placed));
        }
        places.sort(Comparator.comparingDouble(Place::share));
        return places;
    }

    /** Returns the radius of a seat that leaves its neighbours free. */
    static int seatRadius(int seats) {
        int rows = rows(seats);
        int apart = rows == 1 ? OUTER - INNER : (OUTER - INNER) / (rows - 1);
        int inner = IntStream.range(0, rows).map(row -> radius(row, rows)).sum() * 3 / Math.max(seats, 1);
        return Math.max(1, Math.min(160, Math.min(apart, inner) * 2 / 5));
    }

    private static int rows(int seats) {
        int rows = (int) Math.ceil(Math.sqrt(seats / (double) SEATS_PER_ROW_SQUARED));
        return Math.max(1, Math.min(MOST_ROWS, rows));
    }

    private static int radius(int row, int rows) {
        return rows == 1 ? OUTER : INNER + (OUTER - INNER) * row / (rows - 1);
    }

    private static List<Place> row(int radius, int seats) {
        return IntStream.range(0, seats)
                .mapToObj(seat -> {
                    double share = (seat + 0.5) / seats;
                    double angle = StrictMath.PI * share;
                    return new Place(
                            (int) StrictMath.round(-radius * StrictMath.cos(angle)),
                            (int) StrictMath.round(radius * StrictMath.sin(angle)),
                            share);
                })
                .toList();
    }
}
