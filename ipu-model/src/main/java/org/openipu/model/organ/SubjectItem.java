package org.openipu.model.organ;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.openipu.model.constraint.TwoRapporteurs;
import org.openipu.model.person.Person;
import org.openipu.model.text.MultilingualText;

/**
 * A subject item of a Standing Committee, with its two co-rapporteurs.
 *
 * @param title the subject
 * @param committee the committee's name; empty when it is not known
 * @param rapporteurs the co-rapporteurs; two, unless the record is incomplete
 */
@TwoRapporteurs
public record SubjectItem(
        MultilingualText title, Optional<MultilingualText> committee, List<@Valid Person> rapporteurs) {

    /** Copies the rapporteurs. */
    public SubjectItem {
        rapporteurs = List.copyOf(rapporteurs);
    }
}
