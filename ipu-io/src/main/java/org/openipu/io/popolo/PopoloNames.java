package org.openipu.io.popolo;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.openipu.model.text.MultilingualText;

/**
 * A text in several languages as names: the first is in English where there is one, and all stand again among the other names,
 * each with the tag of its language as a note, unless there is nothing but an English one.
 */
final class PopoloNames {

    private static final String ENGLISH = "en";

    private PopoloNames() {}

    static String first(MultilingualText name) {
        return name.in(Locale.ENGLISH);
    }

    static List<PopoloOrganization.OtherName> others(MultilingualText name) {
        return name.versions().keySet().equals(Set.of(ENGLISH))
                ? List.of()
                : name.versions().entrySet().stream()
                        .map(version ->
                                new PopoloOrganization.OtherName(version.getValue(), Optional.of(version.getKey())))
                        .toList();
    }

    /** Returns the name in its languages; empty when it has none. */
    static Optional<MultilingualText> of(PopoloOrganization organization) {
        Map<String, String> versions = new TreeMap<>();
        for (PopoloOrganization.OtherName other : organization.otherNames()) {
            other.note().filter(MultilingualText::isLanguageTag).ifPresent(tag -> versions.put(tag, other.name()));
        }
        return versions.isEmpty()
                ? organization.name().map(name -> MultilingualText.of(ENGLISH, name))
                : Optional.of(new MultilingualText(versions));
    }
}
