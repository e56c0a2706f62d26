package org.openipu.io.akn;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.openipu.io.internal.xml.XmlNode;
import org.openipu.model.document.Reservation;

/** What stands below a text: place and day, reservations, and footnotes that stand nowhere else. */
final class ConclusionsWriting {

    private final NotesWriting notes;

    ConclusionsWriting(NotesWriting notes) {
        this.notes = notes;
    }

    Tag write(Proceedings proceedings, List<Reservation> reservations) {
        Tag conclusions = Tag.of("conclusions").with("eId", "conclusions_1");
        proceedings.day().ifPresent(day -> conclusions.add(Tag.of("p").add(event(proceedings, day))));
        for (int i = 0; i < reservations.size(); i++) {
            conclusions.add(reservation(reservations.get(i), "reservation_" + (i + 1)));
        }
        List<Tag> rest = notes.rest();
        if (!rest.isEmpty()) {
            Tag paragraph = Tag.of("p");
            rest.forEach(paragraph::add);
            conclusions.add(Tag.of("container")
                    .with("name", ConclusionsReading.NOTES)
                    .with("eId", "notes_1")
                    .add(paragraph));
        }
        return conclusions;
    }

    private static Tag event(Proceedings proceedings, LocalDate day) {
        Tag event = Tag.of("event").with("refersTo", "#adoption");
        proceedings
                .place()
                .ifPresent(place -> event.add(
                                Tag.of("location").with("refersTo", "#place").addAll(plain(place)))
                        .text(", "));
        return event.add(Tag.of("docDate")
                .with("date", day.toString())
                .with("refersTo", "#adoptionDate")
                .text(day.toString()));
    }

    private static Tag reservation(Reservation reservation, String id) {
        Tag container =
                Tag.of("container").with("name", ConclusionsReading.RESERVATION).with("eId", id);
        reservation.country().ifPresent(country -> container.withOwn("country", country.alpha2()));
        return container.add(Tag.of("p")
                .add(inline("party", reservation.party()))
                .text(": ")
                .add(inline("kind", reservation.kind().name().toLowerCase(Locale.ROOT)))
                .text(", ")
                .add(inline("scope", reservation.scope())));
    }

    private static Tag inline(String name, String text) {
        return Tag.of("inline").with("name", name).addAll(plain(text));
    }

    private static List<XmlNode> plain(String text) {
        return InlineWriting.nodes(text, new NotesWriting(List.of()));
    }
}
