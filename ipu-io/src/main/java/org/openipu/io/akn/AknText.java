package org.openipu.io.akn;

import java.util.function.Function;
import org.openipu.model.document.AdoptedText;
import org.openipu.model.document.ResolutionText;

/** The text of a document: one that was adopted in a known way, or another. */
public sealed interface AknText {

    /**
     * Answers every case.
     *
     * @param <R> the kind of answer
     * @param adopted for a text that was adopted in a known way
     * @param considered for a draft that was not adopted, and for a text of which it is not stated how it was
     * @return the answer of the case at hand
     */
    <R> R fold(
            Function<? super AdoptedText, ? extends R> adopted,
            Function<? super ResolutionText, ? extends R> considered);

    /** Returns the title. */
    default String title() {
        return fold(AdoptedText::title, ResolutionText::title);
    }

    /**
     * A text that was adopted in a known way.
     *
     * @param text the text
     */
    record Adopted(AdoptedText text) implements AknText {
        @Override
        public <R> R fold(
                Function<? super AdoptedText, ? extends R> adopted,
                Function<? super ResolutionText, ? extends R> considered) {
            return adopted.apply(text);
        }
    }

    /**
     * A draft that was not adopted, or a text of which it is not stated how it was.
     *
     * @param text the text
     */
    record Considered(ResolutionText text) implements AknText {
        @Override
        public <R> R fold(
                Function<? super AdoptedText, ? extends R> adopted,
                Function<? super ResolutionText, ? extends R> considered) {
            return considered.apply(text);
        }
    }
}
