package org.openipu.examples.cli;

import java.util.List;
import java.util.function.Function;
import org.openipu.io.akn.AdoptedTextAkn;
import org.openipu.io.akn.AknDocument;
import org.openipu.io.akn.AknSettings;
import org.openipu.io.akn.AknText;
import org.openipu.io.input.ReadResult;
import org.openipu.io.json.AdoptedTextJson;
import org.openipu.io.json.ResolutionTextJson;
import org.openipu.io.prose.AdoptedTextHtml;
import org.openipu.io.prose.AdoptedTextMarkdown;

/** What a resolution or declaration is written as. */
enum ResolutionForm {
    JSON(text -> read(text.fold(AdoptedTextJson::write, ResolutionTextJson::write))),
    /** Refused for what XML or the schema does not allow. */
    AKN(text -> AdoptedTextAkn.write(AknDocument.of(text, AknSettings.DEFAULT))),
    MARKDOWN(text -> read(text.fold(AdoptedTextMarkdown::write, AdoptedTextMarkdown::write))),
    HTML(text -> read(text.fold(AdoptedTextHtml::write, AdoptedTextHtml::write)));

    private final Function<AknText, ReadResult<String>> writer;

    ResolutionForm(Function<AknText, ReadResult<String>> writer) {
        this.writer = writer;
    }

    ReadResult<String> write(AknText text) {
        return writer.apply(text);
    }

    private static ReadResult<String> read(String written) {
        return new ReadResult.Read<>(written, List.of());
    }
}
