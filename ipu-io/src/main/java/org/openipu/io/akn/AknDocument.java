package org.openipu.io.akn;

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
        return new AknDocument(
                new AknText.Adopted(text),
                settings.identify(text.title(), Optional.of(text.adoption().date())),
                Optional.empty());
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
