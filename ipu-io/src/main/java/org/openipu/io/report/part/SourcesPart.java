package org.openipu.io.report.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openipu.io.report.block.Line;
import org.openipu.io.report.block.Link;
import org.openipu.io.report.block.Section;
import org.openipu.io.report.sentence.Prose;
import org.openipu.io.report.sentence.Sentences;
import org.openipu.io.report.sentence.Traced;
import org.openipu.model.organ.Union;
import org.openipu.model.report.AnnualReport;
import org.openipu.model.report.Reference;

/**
 * Where readers find more.
 *
 * @param say the language
 */
public record SourcesPart(Sentences say) {

    /**
     * Writes the part.
     *
     * @param report the report
     * @return the part; empty when the report names no source
     */
    public Optional<Section> write(Traced<AnnualReport> report) {
        List<Line> sources = new ArrayList<>();
        report.each("references", AnnualReport::references).forEach(reference -> sources.add(reference(reference)));
        website(report).ifPresent(sources::add);
        return sources.isEmpty()
                ? Optional.empty()
                : Optional.of(Section.of(
                        say.say("sources.heading"),
                        new Prose().bullets(say.say("sources.lead"), sources).blocks()));
    }

    private Line reference(Traced<Reference> reference) {
        return say.say(
                "sources.source",
                say.figures().text(reference.get("title", Reference::title)),
                link(reference.get("address", Reference::address)));
    }

    /** The Union's own address, unless it is among the references. */
    private Optional<Line> website(Traced<AnnualReport> report) {
        return report.find("union", AnnualReport::union)
                .flatMap(union -> union.find("website", Union::website))
                .filter(website -> report.value().references().stream()
                        .noneMatch(reference -> reference.address().equals(website.value())))
                .map(website -> say.say("sources.website", link(website)));
    }

    private static Line link(Traced<String> address) {
        return Line.of(new Link(address.value(), address.path()));
    }
}
