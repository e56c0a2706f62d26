package org.openipu.io.popolo;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.openipu.model.time.Period;

/**
 * An organization: a parliament, a chamber, a group, a delegation, a body.
 *
 * @param id its id; empty when the document gives none
 * @param name its name; empty when the document gives none
 * @param otherNames its names in other languages or of other times, each with a note
 * @param identifiers codes that others give it
 * @param classification its kind in a word or two, such as {@code parliament}
 * @param parent the organization that it is part of
 * @param area the area that it is for, such as a country
 * @param seats its statutory seats, a property of our own that Popolo does not know
 * @param period from its founding to its dissolution
 */
public record PopoloOrganization(
        Optional<String> id,
        Optional<String> name,
        List<OtherName> otherNames,
        List<Identifier> identifiers,
        Optional<String> classification,
        Optional<PopoloReference> parent,
        Optional<PopoloReference> area,
        OptionalInt seats,
        Period period) {

    /** The scheme of the codes of countries. */
    public static final String COUNTRY_SCHEME = "ISO 3166-1 alpha-2";

    /** Copies the lists. */
    public PopoloOrganization {
        otherNames = List.copyOf(otherNames);
        identifiers = List.copyOf(identifiers);
    }

    /**
     * Returns an organization of which no more than this is told.
     *
     * @param id its id
     * @param name its name
     * @param classification its kind
     * @return the organization
     */
    public static PopoloOrganization of(String id, String name, String classification) {
        return new PopoloOrganization(
                Optional.of(id),
                Optional.of(name),
                List.of(),
                List.of(),
                Optional.of(classification),
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                Period.UNKNOWN);
    }

    /**
     * Returns this organization with the code of its country.
     *
     * @param alpha2 the code of two letters
     * @return the organization
     */
    public PopoloOrganization withCountry(String alpha2) {
        return new PopoloOrganization(
                id,
                name,
                otherNames,
                List.of(new Identifier(COUNTRY_SCHEME, alpha2)),
                classification,
                parent,
                area,
                seats,
                period);
    }

    /** Returns the code of its country by ISO 3166-1; empty when no identifier is of that scheme. */
    public Optional<String> country() {
        return identifiers.stream()
                .filter(identifier -> identifier.scheme().equals(COUNTRY_SCHEME))
                .map(Identifier::identifier)
                .findFirst();
    }

    /**
     * A name beside the first.
     *
     * @param name the name
     * @param note what kind of name it is, such as the tag of its language; empty when that is not said
     */
    public record OtherName(String name, Optional<String> note) {}

    /**
     * A code that somebody gives.
     *
     * @param scheme whose code it is; empty text when that is not said
     * @param identifier the code
     */
    public record Identifier(String scheme, String identifier) {}
}
