package org.openipu.io.reference;

import java.util.Optional;
import org.openipu.model.parliament.Affiliation;
import org.openipu.model.parliament.Observer;
import org.openipu.model.parliament.ObserverKind;
import org.openipu.model.text.MultilingualText;

/**
 * What is known of one permanent observer: a row of {@link Observers}. It is a snapshot of December 2025 and not the
 * official register.
 *
 * @param name its name in English; where the source abbreviates it, spelt out by hand
 * @param abbreviation its abbreviation; empty when it was not found
 * @param affiliation that it is a permanent observer; inferred when it was only seen as an observer of Assemblies
 * @param kind its kind, which is always inferred: no source that was at hand uses these kinds; empty when the
 *     heading under which it stands and what it is leave a doubt
 */
public record ObserverEntry(
        Fact<MultilingualText> name,
        Optional<Fact<String>> abbreviation,
        Fact<Affiliation> affiliation,
        Optional<Fact<ObserverKind>> kind) {

    /**
     * Returns the observer with the facts that are firm enough.
     *
     * @param least {@link Certainty#CONFIRMED} to leave out what is inferred
     * @return the observer; empty when its name or that it is a permanent one is not firm enough
     */
    public Optional<Observer> toObserver(Certainty least) {
        return affiliation
                .atLeast(least)
                .flatMap(affiliated -> name.atLeast(least))
                .map(firm -> observer(firm, least));
    }

    private Observer observer(MultilingualText firm, Certainty least) {
        return new Observer(
                firm, abbreviation.flatMap(fact -> fact.atLeast(least)), kind.flatMap(fact -> fact.atLeast(least)));
    }
}
