package org.openipu.io.akn;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openipu.io.internal.xml.XmlElement;
import org.openipu.model.finding.Argument;

/** The title of a text: in the preface, on the cover page, or else what it is called. */
final class TitleReading {

    private static final List<String> TITLES = List.of("#resolutionTitle", "#resolutionNumber");

    private final XmlElement statement;
    private final Reading reading;

    TitleReading(XmlElement statement, Reading reading) {
        this.statement = statement;
        this.reading = reading;
    }

    /** Returns the title; with a finding the number or the name of the work when the file has no title. */
    String read(AknIdentification identification) {
        return Stream.of(
                        titles("preface").filter(title -> title.has("refersTo", TITLES.get(0))),
                        titles("preface"),
                        below("preface", "longTitle"),
                        below("preface", "container").filter(container -> container.has("name", "title")),
                        titles("coverPage").filter(title -> title.has("refersTo", TITLES.get(1))),
                        titles("coverPage"))
                .flatMap(candidates -> candidates)
                .map(title -> Words.plain(title, reading))
                .filter(words -> !words.isBlank())
                .findFirst()
                .orElseGet(() -> name(identification));
    }

    private String name(AknIdentification identification) {
        String name = Stream.of(identification.number(), Optional.of(identification.work()))
                .flatMap(Optional::stream)
                .filter(words -> !words.isBlank())
                .findFirst()
                .orElse("-");
        reading.warn(statement, "akn.title-missing", Argument.of("name", name));
        return name;
    }

    private Stream<XmlElement> titles(String part) {
        return below(part, "docTitle");
    }

    private Stream<XmlElement> below(String part, String name) {
        return statement.find(part).stream().flatMap(whole -> whole.below(name));
    }
}
