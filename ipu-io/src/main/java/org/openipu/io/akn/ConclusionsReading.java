package org.openipu.io.akn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.openipu.io.internal.akn.Akn;
import org.openipu.io.internal.xml.XmlElement;
import org.openipu.model.document.Reservation;
import org.openipu.model.document.ReservationKind;
import org.openipu.model.parliament.CountryCode;

/** What stands below a text: reservations and footnotes that this library has written; of anything else the words are reported. */
final class ConclusionsReading {

    /** The name of the container of a reservation. */
    static final String RESERVATION = "reservation";

    /** The name of the container of footnotes that no mark in the text points at. */
    static final String NOTES = "notes";

    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");

    private final Reading reading;
    private final List<Reservation> reservations = new ArrayList<>();

    ConclusionsReading(Reading reading) {
        this.reading = reading;
    }

    List<Reservation> read(XmlElement conclusions) {
        for (XmlElement part : conclusions.elements()) {
            if (!reading.isOwn()) {
                reading.leaveOut(part, Words.of(part, reading));
            } else if (part.has("name", RESERVATION)) {
                reservation(part)
                        .ifPresentOrElse(reservations::add, () -> reading.leaveOut(part, Words.of(part, reading)));
            } else if (part.has("name", NOTES)) {
                part.below("authorialNote").forEach(reading::footnote);
            } else if (part.below("event").noneMatch(event -> event.has("refersTo", "#adoption"))) {
                reading.leaveOut(part, Words.of(part, reading));
            }
        }
        return reservations;
    }

    private Optional<Reservation> reservation(XmlElement part) {
        Optional<String> party = inline(part, "party");
        Optional<String> scope = inline(part, "scope");
        Optional<ReservationKind> kind = inline(part, "kind").flatMap(ConclusionsReading::kind);
        if (party.isEmpty() || scope.isEmpty() || kind.isEmpty()) {
            return Optional.empty();
        }
        Optional<CountryCode> country = part.attribute(Akn.OWN_NAMESPACE, "country")
                .filter(code -> COUNTRY.matcher(code).matches())
                .map(CountryCode::of);
        return Optional.of(new Reservation(party.get(), kind.get(), scope.get(), country));
    }

    private Optional<String> inline(XmlElement part, String name) {
        return part.below("inline")
                .filter(inline -> inline.has("name", name))
                .map(inline -> Words.plain(inline, reading))
                .filter(words -> !words.isBlank())
                .findFirst();
    }

    private static Optional<ReservationKind> kind(String word) {
        return switch (word) {
            case "opposition" -> Optional.of(ReservationKind.OPPOSITION);
            case "reservation" -> Optional.of(ReservationKind.RESERVATION);
            default -> Optional.empty();
        };
    }
}
