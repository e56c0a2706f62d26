package org.openipu.io.akn;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.openipu.io.internal.xml.XmlElement;

/** What a document is called and by whom. */
final class IdentificationReading {

    /** The name of a day that stands there because one has to, and is none. */
    static final String NO_DAY = "unknown";

    private static final int DAY_LENGTH = 10;
    private static final List<String> NAMES = List.of("adoption", "voting");

    private final XmlElement statement;
    private final Reading reading;

    IdentificationReading(XmlElement statement, Reading reading) {
        this.statement = statement;
        this.reading = reading;
    }

    AknIdentification identification() {
        return new AknIdentification(
                value("FRBRWork", "FRBRuri"),
                value("FRBRWork", "FRBRcountry"),
                author(),
                attribute("FRBRExpression", "FRBRlanguage", "language"),
                find("FRBRExpression", "FRBRtranslation").flatMap(translation -> translation.attribute("fromLanguage")),
                number());
    }

    /** Finds the day of the adoption or of the vote, or else the day of the work. */
    Optional<LocalDate> findDay() {
        return statement.find("meta").stream()
                .flatMap(meta -> meta.find("identification").stream())
                .flatMap(identification -> identification.find("FRBRWork").stream())
                .flatMap(work -> work.elements("FRBRdate").stream())
                .filter(date -> !date.has("name", NO_DAY))
                .min(Comparator.comparingInt(IdentificationReading::rank))
                .flatMap(date -> date.attribute("date"))
                .map(date -> LocalDate.parse(date.strip().substring(0, DAY_LENGTH)));
    }

    /** Finds who a reference such as {@code #ga} names. */
    Optional<String> findName(String reference) {
        String id = reference.startsWith("#") ? reference.substring(1) : reference;
        return statement.find("meta").stream()
                .flatMap(meta -> meta.elements("references").stream())
                .flatMap(references -> references.elements().stream())
                .filter(each -> each.has("eId", id))
                .findFirst()
                .flatMap(each -> each.attribute("showAs"));
    }

    private static int rank(XmlElement date) {
        int rank = NAMES.indexOf(date.attribute("name").orElse(""));
        return rank < 0 ? NAMES.size() : rank;
    }

    private String author() {
        String author = attribute("FRBRWork", "FRBRauthor", "href");
        return author.startsWith("#") ? author.substring(1) : author;
    }

    private Optional<String> number() {
        return statement.find("coverPage").stream()
                .flatMap(cover -> cover.below("docNumber"))
                .map(number -> Words.plain(number, reading))
                .filter(number -> !number.isBlank())
                .findFirst()
                .or(() -> find("FRBRWork", "FRBRnumber").flatMap(number -> number.attribute("value")));
    }

    private String value(String level, String name) {
        return attribute(level, name, "value");
    }

    private String attribute(String level, String name, String attribute) {
        return find(level, name)
                .flatMap(element -> element.attribute(attribute))
                .orElse("");
    }

    private Optional<XmlElement> find(String level, String name) {
        return statement
                .find("meta")
                .flatMap(meta -> meta.find("identification"))
                .flatMap(identification -> identification.find(level))
                .flatMap(part -> part.find(name));
    }
}
