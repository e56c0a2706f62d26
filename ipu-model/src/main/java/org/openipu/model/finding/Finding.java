package org.openipu.model.finding;

import java.util.List;
import java.util.Optional;
import org.openipu.model.citation.Provision;

/**
 * One thing that is wrong or odd, as data: what, where, with which values, and under which provision.
 *
 * @param code the stable name of the kind of finding, such as {@code count.negative}; every code has its words in each
 *     language
 * @param severity whether the data is refused because of it
 * @param path the value concerned, such as {@code requests[3].yes}; empty when the whole input is
 * @param position the place in a file; empty when the data does not come from one or the place is not known
 * @param arguments the values that the words need, in the order of the words
 * @param provision the provision that is broken; empty when no rule of the IPU is meant
 */
public record Finding(
        String code,
        Severity severity,
        String path,
        Optional<Position> position,
        List<Argument> arguments,
        Optional<Provision> provision) {

    /**
     * Copies the arguments.
     *
     * @throws IllegalArgumentException if the code is blank
     */
    public Finding {
        if (code.isBlank()) {
            throw new IllegalArgumentException("code must not be blank");
        }
        arguments = List.copyOf(arguments);
    }

    /**
     * Returns an error about a value.
     *
     * @param code the kind of finding
     * @param path the value concerned
     * @param arguments the values that the words need
     * @return the finding, without place and provision
     */
    public static Finding error(String code, String path, Argument... arguments) {
        return new Finding(code, Severity.ERROR, path, Optional.empty(), List.of(arguments), Optional.empty());
    }

    /**
     * Returns a warning about a value.
     *
     * @param code the kind of finding
     * @param path the value concerned
     * @param arguments the values that the words need
     * @return the finding, without place and provision
     */
    public static Finding warning(String code, String path, Argument... arguments) {
        return new Finding(code, Severity.WARNING, path, Optional.empty(), List.of(arguments), Optional.empty());
    }

    /**
     * Returns this finding at a place in a file.
     *
     * @param place the place
     * @return the finding with its place
     */
    public Finding at(Position place) {
        return new Finding(code, severity, path, Optional.of(place), arguments, provision);
    }

    /**
     * Returns this finding with the provision that is broken.
     *
     * @param broken the provision
     * @return the finding with its provision
     */
    public Finding under(Provision broken) {
        return new Finding(code, severity, path, position, arguments, Optional.of(broken));
    }

    /**
     * Returns this finding about another value, such as the same one in a larger document.
     *
     * @param newPath the value concerned
     * @return the finding with that path
     */
    public Finding withPath(String newPath) {
        return new Finding(code, severity, newPath, position, arguments, provision);
    }

    /** Tells whether the data is refused because of this finding. */
    public boolean isError() {
        return severity == Severity.ERROR;
    }
}
