package org.openipu.io.akn;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** Work, expression and manifestation of a document. */
final class IdentificationWriting {

    private static final Pattern NO_REFERENCE = Pattern.compile("[^A-Za-z0-9._-]+");
    private static final String NO_DATE = "0001-01-01";

    private final AknIdentification identification;
    private final Optional<LocalDate> day;
    private final String dayName;

    IdentificationWriting(AknIdentification identification, Optional<LocalDate> day, String dayName) {
        this.identification = identification;
        this.day = day;
        this.dayName = dayName;
    }

    /** Returns the name of the author's entry among the references. */
    static String authorId(AknIdentification identification) {
        String id = NO_REFERENCE.matcher(identification.author()).replaceAll("-");
        return id.isEmpty() ? "author" : id;
    }

    Tag write() {
        String work = identification.work();
        String base = work.endsWith("/") ? work.substring(0, work.length() - 1) : work;
        String expression = base + "/" + identification.language() + "@";
        return Tag.of("identification")
                .with("source", author())
                .add(work(base, work))
                .add(expression(expression, base))
                .add(level("FRBRManifestation", expression + "/!main.xml", expression + ".xml", "editor"));
    }

    private Tag work(String base, String work) {
        Tag tag = level("FRBRWork", base + "/!main", work, "author")
                .add(Tag.of("FRBRcountry").with("value", identification.country()));
        identification.number().ifPresent(number -> tag.add(Tag.of("FRBRnumber").with("value", number)));
        return tag;
    }

    private Tag expression(String expression, String base) {
        Tag tag = level("FRBRExpression", expression + "/!main", expression, "issuer")
                .add(Tag.of("FRBRlanguage").with("language", identification.language()));
        identification
                .translatedFrom()
                .ifPresent(original -> tag.add(Tag.of("FRBRtranslation")
                        .with("href", reference(base + "/" + original + "@"))
                        .with("fromLanguage", original)
                        .with("by", author())));
        return tag;
    }

    private Tag level(String name, String thisValue, String uri, String role) {
        return Tag.of(name)
                .add(Tag.of("FRBRthis").with("value", thisValue))
                .add(Tag.of("FRBRuri").with("value", uri))
                .add(Tag.of("FRBRdate")
                        .with("date", day.map(LocalDate::toString).orElse(NO_DATE))
                        .with("name", day.isPresent() ? dayName : IdentificationReading.NO_DAY))
                .add(Tag.of("FRBRauthor").with("href", author()).with("as", "#" + role));
    }

    private String author() {
        return "#" + authorId(identification);
    }

    private static String reference(String name) {
        return name.replaceAll("[^A-Za-z0-9/@!._~-]+", "-");
    }
}
