package org.openipu.io.internal.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openipu.io.input.InputText;
import org.openipu.io.input.ReadLimits;
import org.openipu.io.input.ReadResult;
import org.openipu.model.finding.Finding;

class HostileXmlTest {

    private static final int SMALL = 100;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE a SYSTEM \"file:///etc/passwd\"><a/>",
                "<!DOCTYPE a SYSTEM \"http://127.0.0.1:1/never.dtd\"><a/>",
                "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>",
                "<!DOCTYPE a [<!ENTITY % x SYSTEM \"http://127.0.0.1:1/never\"> %x;]><a/>",
                "<!DOCTYPE a><a/>",
                "<!DOCTYPE a [<!ENTITY b \"lol\"><!ENTITY c \"&b;&b;&b;&b;\"><!ENTITY d \"&c;&c;&c;&c;\">]><a>&d;</a>"
            })
    @DisplayName("a document type declaration is refused as such: external entities, entity expansion")
    void doctypes(String text) {
        assertThat(refusal("\n\n" + text).code()).isEqualTo("xml.doctype");
        assertThat(refusal("\n\n" + text).position().orElseThrow().line()).isEqualTo(3);
    }

    @Test
    @DisplayName("a billion laughs and a quadratic blowup are refused before anything grows")
    void blowups() {
        StringBuilder laughs = new StringBuilder("<!DOCTYPE a [<!ENTITY l0 \"lol\">");
        for (int i = 1; i < 30; i++) {
            laughs.append("<!ENTITY l")
                    .append(i)
                    .append(" \"")
                    .append(("&l" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        String quadratic =
                "<!DOCTYPE a [<!ENTITY q \"" + "q".repeat(100_000) + "\">]><a>" + "&q;".repeat(10_000) + "</a>";

        assertThat(refusal(laughs + "]><a>&l29;</a>").code()).isEqualTo("xml.doctype");
        assertThat(refusal(quadratic).code()).isEqualTo("xml.doctype");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "text",
                "<a>",
                "<a></b>",
                "<a x='1' x='2'/>",
                "<a xmlns:p='u' xmlns:q='u' p:x='1' q:x='2'/>",
                "<a>&unknown;</a>",
                "<a>&#0;</a>",
                "<a>&#xFFFE;</a>",
                "<a/><b/>",
                "<a b=<c>/>",
                "<p:a/>",
                "<a><![CDATA[x</a>",
                "<a><!-- -- --></a>",
                "<?xml version='1.0'?><?xml version='1.0'?><a/>",
                "<?xml version='9'?><a/>"
            })
    @DisplayName("what is no well-formed XML is refused with its place, in words of ours")
    void malformed(String text) {
        Finding finding = refusal(text);

        assertThat(finding.code()).isIn("xml.not-well-formed", "xml.entity");
        assertThat(finding.position()).isPresent();
    }

    @ParameterizedTest
    @CsvSource({"iso-8859-1", "windows-1252", "UTF-7", "UTF-32", "nonsense"})
    @DisplayName("an encoding other than UTF-8 and UTF-16 is refused by its name")
    void encodings(String encoding) {
        Finding finding = refusal("<?xml version='1.0' encoding='" + encoding + "'?><a/>");

        assertThat(finding.code()).isEqualTo("xml.encoding");
        assertThat(finding.arguments().toString()).contains(encoding);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "utf-8", "US-ASCII", "UTF-16"})
    void knownEncodings(String encoding) {
        assertThat(parse("<?xml version='1.0' encoding='" + encoding + "'?><a>ü</a>")
                        .findValue())
                .isPresent();
    }

    @Test
    @DisplayName("depth, lengths and numbers are bounded, just above each limit and not at it")
    void limits() {
        ReadLimits limits = new ReadLimits(1_000_000, 10, SMALL, 5);
        String full = "x".repeat(SMALL);

        assertThat(parse("<a>".repeat(5) + "</a>".repeat(5), limits).findValue())
                .isPresent();
        assertCode("xml.too-deep", "<a>".repeat(6) + "</a>".repeat(6), limits);
        assertThat(parse("<a b='" + full + "'>" + full + "</a>", limits).findValue())
                .isPresent();
        assertCode("xml.text-too-long", "<a b='" + full + "x'/>", limits);
        assertCode("xml.text-too-long", "<a>" + full + "x</a>", limits);
        assertCode("xml.text-too-long", "<a>" + full + "<![CDATA[x]]></a>", limits);
        assertThat(parse("<a>" + "<b/>".repeat(159) + "</a>", limits).findValue())
                .isPresent();
        assertCode("xml.too-many-parts", "<a>" + "<b/>".repeat(160) + "</a>", limits);
    }

    @Test
    void attributesAreBounded() {
        assertThat(parse("<a" + attributes(XmlParser.ATTRIBUTES) + "/>").findValue())
                .isPresent();
        assertThat(refusal("<a" + attributes(XmlParser.ATTRIBUTES + 1) + "/>").code())
                .isEqualTo("xml.too-many-attributes");
        assertThat(refusal("<a" + attributes(50_000) + "/>").code())
                .isIn("xml.too-many-attributes", "xml.not-well-formed");
    }

    @Test
    @DisplayName("processing instructions and inclusions are reported, and nothing is done about them")
    void instructions() {
        ReadResult<XmlElement> read = parse(
                "<?xml-stylesheet href='file:///etc/passwd'?><a><x:include xmlns:x='http://www.w3.org/2001/XInclude'"
                        + " href='file:///etc/passwd' parse='text'/></a>");

        assertThat(read.findings())
                .extracting(Finding::code)
                .containsExactly("xml.processing-instruction", "xml.inclusion");
        assertThat(read.findValue().orElseThrow().elements()).singleElement().satisfies(include -> {
            assertThat(include.name()).isEqualTo("include");
            assertThat(include.children()).isEmpty();
        });
    }

    @Test
    @DisplayName("whatever characters are changed, there is a tree or one finding with its place")
    void anyChange() {
        String text = "<?xml version='1.0'?><a x=\"1\"><b y='&lt;'>t&amp;u<!-- c --></b><![CDATA[d]]><?p q?></a>";
        String signs = "<>&;'\"![]-?/=ab \u0000\ud800";
        Random random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder changed = new StringBuilder(text);
            for (int j = 0; j <= random.nextInt(3); j++) {
                changed.setCharAt(random.nextInt(text.length()), signs.charAt(random.nextInt(signs.length())));
            }
            ReadResult<XmlElement> read = parse(changed.toString());
            assertThat(read.findings()).allMatch(finding -> finding.position().isPresent());
            assertThat(read.findValue().isPresent()).isNotEqualTo(read instanceof ReadResult.Unreadable);
        }
    }

    private static String attributes(int count) {
        StringBuilder attributes = new StringBuilder();
        for (int i = 0; i < count; i++) {
            attributes.append(" a").append(i).append("=''");
        }
        return attributes.toString();
    }

    private static void assertCode(String code, String text, ReadLimits limits) {
        assertThat(parse(text, limits).findings()).extracting(Finding::code).containsExactly(code);
    }

    private static Finding refusal(String text) {
        ReadResult<XmlElement> read = parse(text);
        assertThat(read).isInstanceOf(ReadResult.Unreadable.class);
        assertThat(read.findings()).hasSize(1);
        return read.findings().get(0);
    }

    private static ReadResult<XmlElement> parse(String text) {
        return parse(text, ReadLimits.DEFAULT);
    }

    private static ReadResult<XmlElement> parse(String text, ReadLimits limits) {
        return XmlParser.parse(new InputText("file.xml", text, limits));
    }
}
