package org.openipu.io.akn;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.openipu.io.input.ReadResult;
import org.openipu.io.internal.akn.Akn;
import org.openipu.model.finding.Argument;
import org.openipu.model.finding.Finding;

/** Documents as a file. */
final class FileWriting {

    private static final int LAST_YEAR = 9999;

    private FileWriting() {}

    static ReadResult<AknFile> file(List<AknDocument> documents) {
        if (documents.isEmpty()) {
            throw new IllegalArgumentException("a file holds one document or more");
        }
        List<Finding> findings = new ArrayList<>();
        for (AknDocument document : documents) {
            Proceedings.of(document)
                    .day()
                    .filter(FileWriting::isOutside)
                    .ifPresent(day -> findings.add(Finding.error("akn.day-outside", "date", Argument.of("day", day))));
        }
        return ReadResult.of(findings, () -> new AknFile("", root(documents).build()));
    }

    private static boolean isOutside(LocalDate day) {
        return day.getYear() < 1 || day.getYear() > LAST_YEAR;
    }

    private static Tag root(List<AknDocument> documents) {
        Tag root = Tag.of("akomaNtoso")
                .declaring("", Akn.NAMESPACE)
                .declaring(Akn.OWN_PREFIX, Akn.OWN_NAMESPACE)
                .add(DocumentWriting.statement(documents.get(0)));
        if (documents.size() > 1) {
            Tag components = Tag.of("components").with("eId", "components_1");
            for (int i = 1; i < documents.size(); i++) {
                components.add(Tag.of("component")
                        .with("eId", "component_" + i)
                        .add(DocumentWriting.statement(documents.get(i))));
            }
            root.add(components);
        }
        return root;
    }
}
