package org.openipu.model.document;

import java.util.List;

/** A whole text that a body adopted. */
public sealed interface AdoptedText permits Resolution, Declaration {

    /** Returns its title. */
    String title();

    /** Returns how it was adopted. */
    Adoption adoption();

    /** Returns the notes of parties that do not go along. */
    List<Reservation> reservations();

    /** Returns the counts of its parts. */
    Outline outline();
}
