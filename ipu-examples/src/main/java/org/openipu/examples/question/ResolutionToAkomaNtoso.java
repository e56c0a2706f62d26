package org.openipu.examples.question;

import java.util.Locale;
import org.openipu.io.akn.AdoptedTextAkn;
import org.openipu.io.akn.AknDocument;
import org.openipu.io.akn.AknSettings;
import org.openipu.io.input.InputText;
import org.openipu.io.input.ReadResult;
import org.openipu.io.json.AdoptedTextJson;
import org.openipu.io.text.FindingText;
import org.openipu.io.text.Words;

/** How does a resolution become a file that a parliament's systems take? */
public final class ResolutionToAkomaNtoso {

    private static final String RESOLUTION = """
            {"kind": "resolution", "title": "An invented resolution",
             "adoption": {"mode": "consensus", "body": "151st IPU Assembly", "place": "Geneva", "date": "2025-10-23"},
             "preambular": [{"phrase": "Recalling", "text": "*Recalling* what was adopted before,<sup>1</sup>"}],
             "operative": [{"number": 1, "phrases": ["Urges"], "text": "*Urges* parliaments:",
               "items": [{"label": "a", "text": "To act;"}, {"label": "b", "text": "To report."}]}],
             "footnotes": [{"mark": "1", "text": "Nothing was."}],
             "reservations": [{"party": "Belarus", "kind": "reservation", "scope": "entire text"}]}
            """;

    private ResolutionToAkomaNtoso() {}

    /**
     * Prints the resolution as Akoma Ntoso, or what is wrong with it.
     *
     * @param arguments none
     */
    public static void main(String... arguments) {
        AknSettings settings = AknSettings.DEFAULT.numbered("A/151/1");
        ReadResult<String> file = AdoptedTextJson.readAndCheck(InputText.of("resolution.json", RESOLUTION))
                .then(text -> AdoptedTextAkn.write(AknDocument.of(text, settings)));

        Words words = Words.in(Locale.ENGLISH);
        file.findings().forEach(finding -> System.err.println(FindingText.write(finding, words)));
        file.findValue().ifPresent(System.out::print);
    }
}
