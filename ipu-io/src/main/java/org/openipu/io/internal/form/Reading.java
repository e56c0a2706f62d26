package org.openipu.io.internal.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openipu.model.finding.Argument;
import org.openipu.model.finding.Finding;

/** A place in a document that is read, and everything found so far in the document. */
public final class Reading {

    private final String path;
    private final List<Finding> findings;
    private final List<Orphan> orphans;

    private Reading(String path, List<Finding> findings, List<Orphan> orphans) {
        this.path = path;
        this.findings = findings;
        this.orphans = orphans;
    }

    /** Returns the beginning of a document. */
    public static Reading begin() {
        return new Reading("", new ArrayList<>(), new ArrayList<>());
    }

    /**
     * Returns the place of a key.
     *
     * @param name the key
     * @return the place
     */
    public Reading key(String name) {
        return new Reading(path.isEmpty() ? name : path + "." + name, findings, orphans);
    }

    /**
     * Returns the place of an element.
     *
     * @param index its place in the list, from 0
     * @return the place
     */
    public Reading element(int index) {
        return new Reading(path + "[" + index + "]", findings, orphans);
    }

    /**
     * Adds an error about this place.
     *
     * @param code the kind of finding
     * @param arguments the values that the words need
     */
    public void refuse(String code, Argument... arguments) {
        findings.add(Finding.error(code, path, arguments));
    }

    /** Keeps the records in a value whose owner cannot be made, so that they can still be checked. */
    void orphan(Object value) {
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(this::orphan);
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                element(i).orphan(list.get(i));
            }
        } else if (value instanceof Record) {
            orphans.add(new Orphan(path, value));
        }
    }

    /** Returns the last key on the way here, as findings name it. */
    Argument name() {
        return Argument.of("field", path.substring(path.lastIndexOf('.') + 1));
    }

    /** Returns where this is. */
    public String path() {
        return path;
    }

    /** Returns everything found in the document so far; findings can be added. */
    public List<Finding> findings() {
        return findings;
    }

    /** Returns the values whose owners could not be made. */
    public List<Orphan> orphans() {
        return List.copyOf(orphans);
    }

    /**
     * A value that was read, of something that was not.
     *
     * @param path where it stands
     * @param value the value, a record
     */
    public record Orphan(String path, Object value) {}
}
