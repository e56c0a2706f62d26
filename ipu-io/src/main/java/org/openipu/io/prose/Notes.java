package org.openipu.io.prose;

import java.util.ArrayList;
import java.util.List;
import org.openipu.model.document.Reservation;
import org.openipu.model.document.ReservationKind;

/** Notes of opposition and reservation: who does not go along, and with what. */
final class Notes {

    private static final String OPPOSITION = "note.opposition";
    private static final String RESERVATION = "note.reservation";

    private final Phrasing phrasing;

    Notes(Phrasing phrasing) {
        this.phrasing = phrasing;
    }

    /** A place at which a note says what a party does. */
    private record Cue(int from, int to, ReservationKind kind) {}

    boolean isNote(String text) {
        return phrasing.has(OPPOSITION, text) || phrasing.has(RESERVATION, text);
    }

    /** Returns what a note says, a reservation for each party; empty when it is no such note. */
    List<Reservation> read(String text) {
        List<Cue> cues = cues(text);
        List<Reservation> reservations = new ArrayList<>();
        int begin = 0;
        for (int i = 0; i < cues.size(); i++) {
            Cue cue = cues.get(i);
            int next = i + 1 < cues.size() ? cues.get(i + 1).from() : text.length();
            int end = i + 1 < cues.size() ? beginOfParty(text, cue.to(), next) : next;
            String scope = scope(text.substring(cue.to(), end));
            for (String party : parties(text.substring(begin, cue.from()))) {
                reservations.add(Reservation.of(party, cue.kind(), scope));
            }
            begin = end;
        }
        return reservations;
    }

    private List<Cue> cues(String text) {
        List<Cue> cues = new ArrayList<>();
        for (int at = 0; at < text.length(); at++) {
            if (Words.beginsAt(text, at)) {
                int opposition = phrasing.endAt(OPPOSITION, text, at);
                int reservation = phrasing.endAt(RESERVATION, text, at);
                int end = Math.max(opposition, reservation);
                if (end > 0) {
                    cues.add(new Cue(
                            at,
                            end,
                            opposition > reservation ? ReservationKind.OPPOSITION : ReservationKind.RESERVATION));
                    at = end - 1;
                }
            }
        }
        return cues;
    }

    /** The next party begins with its delegation, or after the last stop or semicolon before what it does. */
    private int beginOfParty(String text, int from, int to) {
        int begin = -1;
        for (int at = phrasing.find("note.delegation", text, from);
                at >= 0 && at < to;
                at = phrasing.find("note.delegation", text, at + 1)) {
            begin = at;
        }
        if (begin >= 0) {
            return begin;
        }
        for (int at = to - 1; at > from; at--) {
            if (".;\n".indexOf(text.charAt(at)) >= 0) {
                return at + 1;
            }
        }
        int comma = text.lastIndexOf(',', to);
        return comma > from ? comma + 1 : to;
    }

    private List<String> parties(String text) {
        String names = trimmed(text);
        names = names.substring(Math.max(0, phrasing.endAt("conjunction", names, 0)));
        names = trimmed(names);
        boolean several = phrasing.endAt("note.several", names, 0) > 0;
        int lead = phrasing.endAt("note.lead", names, 0);
        String without = lead > 0 ? trimmed(names.substring(lead)) : names;
        List<String> parties = several ? new PartyNames(phrasing).split(without) : List.of(without);
        return parties.stream().filter(party -> !party.isBlank()).toList();
    }

    private String scope(String text) {
        if (phrasing.has("note.entire-text", text) || trimmed(text).isEmpty()) {
            return Reservation.ENTIRE_TEXT;
        }
        String scope = trimmed(text);
        int article = phrasing.endAt("note.article", scope, 0);
        scope = article > 0 ? trimmed(scope.substring(article)) : scope;
        for (String tail : phrasing.list("note.tail")) {
            scope = scope.endsWith(" " + tail) ? trimmed(scope.substring(0, scope.length() - tail.length())) : scope;
        }
        int conjunction = scope.lastIndexOf(' ');
        boolean dangling = conjunction > 0 && phrasing.is("conjunction", scope.substring(conjunction + 1));
        scope = dangling ? trimmed(scope.substring(0, conjunction)) : scope;
        return scope.isEmpty() ? Reservation.ENTIRE_TEXT : scope;
    }

    /** Returns a text without the dashes, stops and blanks around it. */
    private static String trimmed(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isEdge(text.charAt(from))) {
            from++;
        }
        while (to > from && isEdge(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isEdge(char character) {
        return Words.isBlank(character) || ".,;:-\u2013\u2014*\u2217\\".indexOf(character) >= 0;
    }
}
