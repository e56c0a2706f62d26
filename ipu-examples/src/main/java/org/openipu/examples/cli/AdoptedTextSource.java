package org.openipu.examples.cli;

import java.util.function.Function;
import org.openipu.io.input.InputText;
import org.openipu.io.input.ReadResult;
import org.openipu.io.json.AdoptedTextJson;
import org.openipu.io.prose.AdoptedTextProse;
import org.openipu.model.document.AdoptedText;

/** What a resolution or declaration is read from, told by the first character that is no blank. */
enum AdoptedTextSource {
    /** A document of ours. */
    JSON("{", AdoptedTextJson::readAndCheck),
    /** A text as people print it: whatever begins otherwise. */
    TEXT("", AdoptedTextProse::read);

    private final String begin;
    private final Function<InputText, ReadResult<AdoptedText>> reader;

    AdoptedTextSource(String begin, Function<InputText, ReadResult<AdoptedText>> reader) {
        this.begin = begin;
        this.reader = reader;
    }

    static ReadResult<AdoptedText> read(InputText input) {
        String begin = input.text().stripLeading();
        for (AdoptedTextSource source : values()) {
            if (begin.startsWith(source.begin)) {
                return source.reader.apply(input);
            }
        }
        return TEXT.reader.apply(input);
    }
}
