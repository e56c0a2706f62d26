package org.openipu.io.internal.akn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openipu.io.input.InputText;
import org.openipu.io.internal.xml.XmlElement;
import org.openipu.io.internal.xml.XmlParser;
import org.openipu.model.finding.Finding;

class StructureCheckTest {

    private static final String BODY = "<paragraph eId='p1'><num>1.</num><content><p>x</p></content></paragraph>";
    private static final String META = level("FRBRWork", "<FRBRcountry value='x'/>")
            + level("FRBRExpression", "<FRBRlanguage language='eng'/>")
            + level("FRBRManifestation", "");

    @Test
    void acceptsWhatTheSchemaAccepts() {
        assertThat(findings(file(META, BODY))).isEmpty();
        assertThat(findings(file(META, BODY + "<table><tr><td colspan='2'/></tr></table>")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "<paragraph><content/><list/></paragraph>; akn.element-not-here",
                "<paragraph><list/><content/></paragraph>; akn.element-not-here",
                "<nothing/>; akn.element-not-here",
                "<x xmlns='urn:other'/>; akn.element-not-here",
                "<table/>; akn.element-missing",
                "words; akn.text-not-here",
                "<p xml:lang='en' status='x'/>; akn.attribute-value",
                "<p unknown='x'/>; akn.attribute-not-here",
                "<section eId='p1'/>; akn.id-twice",
                "<p eId=''/>; akn.attribute-value",
                "<p eId='a b'/>; akn.attribute-value",
                "<p><a>x</a></p>; akn.attribute-missing",
                "<p><docDate date='2023-02-30'/></p>; akn.attribute-value",
                "<p><docDate date='2023'/></p>; akn.attribute-value",
                "<p><docDate date='0000-01-01'/></p>; akn.attribute-value",
                "<p><recordedTime time='25:00:00'/></p>; akn.attribute-value",
                "<p><img src='x' width='wide'/></p>; akn.attribute-value"
            })
    @DisplayName("each thing that the schema refuses in a body is found, with its line")
    void refuses(String part, String code) {
        List<Finding> findings = findings(file(META, BODY + "\n\n" + part));

        assertThat(findings).extracting(Finding::code).containsExactly(code);
        assertThat(findings.get(0).position().orElseThrow().line()).isIn(1, 3);
    }

    @ParameterizedTest
    @CsvSource({"FRBRWork", "FRBRExpression", "FRBRManifestation"})
    @DisplayName("work, expression and manifestation are needed")
    void identification(String level) {
        String without = META.replaceAll("<" + level + ">.*</" + level + ">", "");

        assertThat(findings(file(without, BODY)))
                .extracting(Finding::code)
                .containsAnyOf("akn.element-not-here", "akn.element-missing");
    }

    @ParameterizedTest
    @CsvSource({"2023-12-01Z", "2023-12-01+02:00", "2023-12-01T10:00:00", "2023-12-01T10:00:00.5Z", "' 2023-12-01 '"})
    void acceptsDatesOfEveryForm(String date) {
        assertThat(findings(file(META, "<p><docDate date='" + date + "'/></p>")))
                .isEmpty();
    }

    @Test
    @DisplayName("an identifier may stand in each of several documents, but not twice in one")
    void identifiersAreOfADocument() {
        String statement = file(META, BODY).replaceAll("^<akomaNtoso[^>]*>|</akomaNtoso>$", "");
        String both = "<akomaNtoso xmlns='" + Akn.NAMESPACE + "'>" + statement + "<components><component>" + statement
                + "</component></components></akomaNtoso>";

        assertThat(findings(both)).isEmpty();
    }

    @Test
    void anotherRootIsNone() {
        assertThat(findings("<akomaNtoso/>")).extracting(Finding::code).containsExactly("akn.not-akn");
    }

    private static String level(String name, String more) {
        return "<" + name + "><FRBRthis value='t'/><FRBRuri value='u'/><FRBRdate date='2023-12-01' name='n'/>"
                + "<FRBRauthor href='#a'/>" + more + "</" + name + ">";
    }

    private static String file(String levels, String body) {
        return "<akomaNtoso xmlns='" + Akn.NAMESPACE
                + "'><statement name='resolution'><meta><identification source='#s'>" + levels
                + "</identification></meta><mainBody>" + body + "</mainBody></statement></akomaNtoso>";
    }

    private static List<Finding> findings(String file) {
        XmlElement root = XmlParser.parse(InputText.of("f", file)).findValue().orElseThrow();
        return StructureCheck.findings(root, "f");
    }
}
