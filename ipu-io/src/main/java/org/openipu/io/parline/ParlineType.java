package org.openipu.io.parline;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The kinds of resources that are read, and which of their attributes. This is the one place that knows the names of Parline; what
 * they rest on is said in the documentation of formats.
 */
enum ParlineType {
    /** A country. */
    COUNTRY("countr", Attribute.COUNTRY_CODE, Attribute.COUNTRY_NAME, Attribute.COUNTRY_NAME_CURRENT),
    /** A parliament. */
    PARLIAMENT(
            "parliament",
            Attribute.PARLIAMENT_CODE,
            Attribute.PARLIAMENT_COUNTRY,
            Attribute.PARLIAMENT_NAME,
            Attribute.STRUCTURE),
    /** A chamber. */
    CHAMBER(
            "chamber",
            Attribute.CHAMBER_CODE,
            Attribute.CHAMBER_PARLIAMENT,
            Attribute.CHAMBER_NAME,
            Attribute.CHAMBER_STATUS,
            Attribute.CHAMBER_SEATS);

    private final String beginning;
    private final List<String> attributes;

    ParlineType(String beginning, String... attributes) {
        this.beginning = beginning;
        this.attributes = List.of(attributes);
    }

    /** Finds the kind that a type of JSON:API names, in the singular or plural. */
    static Optional<ParlineType> find(String type) {
        String small = type.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(each -> small.startsWith(each.beginning))
                .findFirst();
    }

    boolean reads(String attribute) {
        return attributes.contains(attribute);
    }

    /** The names of attributes and terms. */
    static final class Attribute {

        static final String COUNTRY_CODE = "country_code";
        static final String COUNTRY_NAME = "country_name";
        static final String COUNTRY_NAME_CURRENT = "country_name_current";
        static final String PARLIAMENT_CODE = "parliament_code";
        static final String PARLIAMENT_COUNTRY = "parliament_country";
        static final String PARLIAMENT_NAME = "parliament_name";
        static final String STRUCTURE = "structure_of_parliament";
        static final String CHAMBER_CODE = "chamber_code";
        static final String CHAMBER_PARLIAMENT = "parliament";
        static final String CHAMBER_NAME = "chamber_name";
        static final String CHAMBER_STATUS = "struct_parl_status";
        static final String CHAMBER_SEATS = "statutory_members_number";

        private Attribute() {}
    }
}
