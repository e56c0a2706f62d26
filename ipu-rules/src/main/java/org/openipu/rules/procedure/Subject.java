package org.openipu.rules.procedure;

import java.util.Set;

/**
 * What a request is about, in keys that the caller gives: two requests are about the same subject exactly when their keys
 * are equal. Whether they are is the authors' statement, not a finding of the library.
 *
 * @param about the key of the subject; not blank
 * @param alsoNamed keys of further subjects that the request and its title plainly name; may be empty
 */
public record Subject(String about, Set<String> alsoNamed) {

    /**
     * Copies the set; refuses a blank key.
     *
     * @throws IllegalArgumentException if the key is blank
     */
    public Subject {
        if (about.isBlank()) {
            throw new IllegalArgumentException("about must not be blank");
        }
        alsoNamed = Set.copyOf(alsoNamed);
    }

    /**
     * Returns a subject that names no other.
     *
     * @param about the key of the subject
     * @return the subject
     */
    public static Subject of(String about) {
        return new Subject(about, Set.of());
    }

    /**
     * Tells whether a subject is plainly named.
     *
     * @param key the key of any subject
     * @return true for the subject itself and for those that are named besides
     */
    public boolean names(String key) {
        return about.equals(key) || alsoNamed.contains(key);
    }
}
