package org.openipu.examples.cli;

import java.util.List;
import org.openipu.io.akn.AdoptedTextAkn;
import org.openipu.io.akn.AknFile;
import org.openipu.io.akn.AknText;
import org.openipu.io.input.InputText;
import org.openipu.io.input.ReadResult;
import org.openipu.io.json.AdoptedTextJson;
import org.openipu.io.json.DocumentFormat;
import org.openipu.io.json.ResolutionTextJson;
import org.openipu.io.prose.AdoptedTextProse;

/** What a resolution or declaration is read from, told by how it begins. */
final class ResolutionSource {

    private ResolutionSource() {}

    static ReadResult<AknText> read(InputText input) {
        if (isAkn(input)) {
            return AdoptedTextAkn.read(input).then(document -> read(document.text()));
        }
        if (!input.text().stripLeading().startsWith("{")) {
            return AdoptedTextProse.read(input).then(text -> read(new AknText.Adopted(text)));
        }
        return DocumentFormat.isResolutionText(input)
                ? ResolutionTextJson.readAndCheck(input).then(text -> read(new AknText.Considered(text)))
                : AdoptedTextJson.readAndCheck(input).then(text -> read(new AknText.Adopted(text)));
    }

    /** Tells whether it is Akoma Ntoso, or other XML, of which the reader of Akoma Ntoso says what it is not. */
    static boolean isAkn(InputText input) {
        String begin = input.text().stripLeading();
        return AknFile.isMeant(input) || begin.startsWith("<?xml") || begin.startsWith("<!DOCTYPE");
    }

    private static ReadResult<AknText> read(AknText text) {
        return new ReadResult.Read<>(text, List.of());
    }
}
