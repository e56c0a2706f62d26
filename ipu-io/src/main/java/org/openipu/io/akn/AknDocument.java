package org.openipu.io.akn;

import java.time.LocalDate;
import java.util.Optional;
import org.openipu.model.document.AdoptedText;

/**
 * What a document of Akoma Ntoso says, as far as it is understood.
 *
 * @param text its text
 * @param identification what it is called and by whom
 * @param vote the vote on it; empty when none is recorded
 */
public record AknDocument(AknText text, AknIdentification identification, Optional<AknVote> vote) {

    /**
     * Returns a document of a text that was adopted.
     *
     * @param text the text
     * @param settings what the text itself does not say
     * @return the document, without a vote
     */
    public static AknDocument of(AdoptedText text, AknSettings settings) {
        return of(new AknText.Adopted(text), settings);
    }

    /**
     * Returns a document without a vote, of a text that was adopted or of another.
     *
     * @param text the text
     * @param settings how it is identified
     * @return the document
     */
    public static AknDocument of(AknText text, AknSettings settings) {
        Optional<LocalDate> day = text.fold(
                adopted -> Optional.of(adopted.adoption().date()),
                considered -> considered.consideration().date());
        return new AknDocument(text, settings.identify(text.title(), day), Optional.empty());
    }

    /**
     * Returns this document with a vote.
     *
     * @param recorded the vote on it
     * @return the document
     */
    public AknDocument with(AknVote recorded) {
        return new AknDocument(text, identification, Optional.of(recorded));
    }
}
