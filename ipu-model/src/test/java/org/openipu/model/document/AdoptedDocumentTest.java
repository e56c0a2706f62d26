package org.openipu.model.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openipu.model.text.MultilingualText;

class AdoptedDocumentTest {

    private static final Reservation RESERVATION =
            Reservation.of("Belarus", ReservationKind.RESERVATION, Reservation.ENTIRE_TEXT);
    private static final FollowUp FOLLOW_UP =
            new FollowUp(MultilingualText.of("de", "Regierung"), Optional.empty(), Optional.empty());

    @Test
    void doesNotFollowTheListsItWasMadeFrom() {
        List<Reservation> reservations = new ArrayList<>(List.of(RESERVATION));
        List<FollowUp> followUps = new ArrayList<>(List.of(FOLLOW_UP));
        AdoptedDocument document = document(reservations, followUps);

        reservations.clear();
        followUps.clear();

        assertThat(document).isEqualTo(document(List.of(RESERVATION), List.of(FOLLOW_UP)));
        assertThat(document.reservations()).isUnmodifiable();
        assertThat(document.followUps()).isUnmodifiable();
    }

    private static AdoptedDocument document(List<Reservation> reservations, List<FollowUp> followUps) {
        return new AdoptedDocument(
                DocumentKind.RESOLUTION,
                MultilingualText.of("en", "Orbital debris"),
                new Adoption(
                        AdoptionMode.CONSENSUS, "151st IPU Assembly", Optional.empty(), LocalDate.of(2025, 10, 23)),
                Optional.empty(),
                Optional.empty(),
                reservations,
                followUps);
    }
}
