package org.openipu.io.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openipu.io.report.block.FindingsBox;
import org.openipu.io.report.block.Line;
import org.openipu.io.report.block.Section;

/**
 * A report as a document that can be laid out in any format. The same report and language give an equal document.
 *
 * @param language the language of its words
 * @param issuer whose report it is
 * @param title its title
 * @param draft the findings of a draft, which stand at the top, and because of which every page is marked; empty for a report
 *     that can be handed in
 * @param sections its parts, {@linkplain Section#numbered numbered}
 */
public record ReportDocument(
        Locale language, Line issuer, Line title, Optional<FindingsBox> draft, List<Section> sections) {

    /** Numbers the parts. */
    public ReportDocument {
        sections = Section.numbered(sections);
    }
}
