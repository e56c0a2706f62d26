package org.openipu.examples.cli;

import java.util.function.Function;
import org.openipu.io.json.AdoptedTextJson;
import org.openipu.io.prose.AdoptedTextHtml;
import org.openipu.io.prose.AdoptedTextMarkdown;
import org.openipu.model.document.AdoptedText;

/** What a resolution or declaration is written as. */
enum AdoptedTextForm {
    JSON(AdoptedTextJson::write),
    MARKDOWN(AdoptedTextMarkdown::write),
    HTML(AdoptedTextHtml::write);

    private final Function<AdoptedText, String> writer;

    AdoptedTextForm(Function<AdoptedText, String> writer) {
        this.writer = writer;
    }

    String write(AdoptedText text) {
        return writer.apply(text);
    }
}
