package org.openipu.io.akn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.openipu.io.input.InputText;
import org.openipu.io.input.ReadResult;
import org.openipu.io.internal.akn.StructureCheck;
import org.openipu.io.internal.xml.XmlElement;
import org.openipu.io.internal.xml.XmlParser;
import org.openipu.model.document.AdoptedText;

class AdoptedTextAknProperties {

    @Provide
    Arbitrary<AdoptedText> texts() {
        return AknArbitraries.adoptedTexts();
    }

    @Provide
    Arbitrary<AknDocument> documents() {
        return AknArbitraries.documents();
    }

    @Property(tries = 600, edgeCases = EdgeCasesMode.NONE)
    @Label("a text that is written reads back to an equal text, without a finding")
    void readsWhatItWrites(@ForAll("texts") AdoptedText text) {
        ReadResult<AdoptedText> back = AdoptedTextAkn.readText(written(AdoptedTextAkn.write(text)));

        assertThat(back.findValue()).contains(text);
        assertThat(back.findings()).isEmpty();
    }

    @Property(tries = 600, edgeCases = EdgeCasesMode.NONE)
    @Label("so does a document with its names and its vote")
    void readsWholeDocuments(@ForAll("documents") AknDocument document) {
        assertThat(AdoptedTextAkn.read(written(AdoptedTextAkn.write(document))).findValue())
                .contains(document);
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    @Label("several documents stand in one file")
    void readsSeveralDocuments(@ForAll("documents") AknDocument first, @ForAll("documents") AknDocument second) {
        List<AknDocument> both = List.of(first, second, first);

        assertThat(AdoptedTextAkn.readAll(written(AdoptedTextAkn.write(both))).findValue())
                .contains(both);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    @Label("what is written has the form that the schema asks for, and every reference leads somewhere")
    void writesInForm(@ForAll("documents") AknDocument document) {
        XmlElement root = XmlParser.parse(written(AdoptedTextAkn.write(document)))
                .findValue()
                .orElseThrow();

        assertThat(StructureCheck.findings(root, "-")).isEmpty();
        assertThat(localReferences(root)).isSubsetOf(ids(root));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    @Label("a file that is read and written again reads the same")
    void keepsWholeFiles(@ForAll("documents") AknDocument document) {
        InputText file = written(AdoptedTextAkn.write(document));
        String again = AknFile.read(file).then(AknFile::write).findValue().orElseThrow();

        assertThat(again).isEqualTo(file.text());
    }

    @Example
    void aReferenceThatLeadsNowhereIsSeen() {
        XmlElement root = XmlParser.parse(InputText.of("-", "<a refersTo='#b'><c eId='d'/></a>"))
                .findValue()
                .orElseThrow();

        assertThat(localReferences(root)).containsExactly("b");
        assertThat(ids(root)).containsExactly("d");
    }

    private static Set<String> localReferences(XmlElement root) {
        return values(root, List.of("refersTo", "href", "by", "as", "source"))
                .filter(value -> value.startsWith("#"))
                .map(value -> value.substring(1))
                .collect(Collectors.toSet());
    }

    private static Set<String> ids(XmlElement root) {
        return values(root, List.of("eId")).collect(Collectors.toSet());
    }

    private static Stream<String> values(XmlElement root, List<String> names) {
        return Stream.concat(Stream.of(root), root.below())
                .flatMap(element -> names.stream().flatMap(name -> element.attribute(name).stream()));
    }

    private static InputText written(ReadResult<String> file) {
        return InputText.of("-", file.findValue().orElseThrow());
    }
}
