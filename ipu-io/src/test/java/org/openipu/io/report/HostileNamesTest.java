package org.openipu.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openipu.io.report.block.Figure;
import org.openipu.io.report.block.Link;
import org.openipu.io.text.Words;
import org.openipu.model.report.AnnualReport;

/** Names that hold markup, turn the direction of writing or never end do not break the page. */
class HostileNamesTest {

    private static final Pattern TEXT = Pattern.compile(
            "\"(de|en|name|description|provision|address|website|party|scope)\": \"(?:[^\"\\\\]|\\\\.)*\"");
    private static final String MARKUP = "<script>alert('x')</script> & 'q' </td>--><img src=x onerror=y> ]]>";
    private static final String RIGHT_TO_LEFT = "\u200Fמזכירה\u200F";
    private static final String ENDLESS = "Donaudampfschifffahrt".repeat(60);

    @ParameterizedTest
    @ValueSource(strings = {MARKUP, RIGHT_TO_LEFT, "a\\nb\\tc"})
    void thePageStaysWhole(String name) {
        String page = HtmlReport.render(ReportComposition.draft(named(name), Words.in(Locale.ENGLISH)));

        assertThat(Page.of(page).figures()).hasSizeGreaterThan(150);
        assertThat(page).doesNotContain("<script", "<img");
        assertThat(Page.of(page).elements(element -> element.hasAttribute("onerror")))
                .isEmpty();
    }

    @Test
    void everyNameIsSetApartFromTheTextAroundIt() {
        Page page = Page.of(HtmlReport.render(ReportComposition.draft(named(RIGHT_TO_LEFT), Words.in(Locale.ENGLISH))));

        assertThat(page.elements(element -> element.getTextContent().equals(RIGHT_TO_LEFT)))
                .extracting(element -> element.getTagName())
                .contains("bdi");
        assertThat(page.textsOutside(element -> element.getTagName().matches("bdi|title")
                        || element.getAttribute("unicode-bidi").equals("isolate")))
                .noneMatch(text -> text.contains(RIGHT_TO_LEFT));
    }

    @Test
    void longWordsAreBroken() {
        String page = HtmlReport.render(ReportComposition.draft(named(ENDLESS), Words.in(Locale.ENGLISH)));

        assertThat(page).contains(ENDLESS, "overflow-wrap: anywhere");
    }

    @Test
    void whatCannotBePrintedIsReplaced() {
        assertThat(new Figure("a\u0000b\u202Ec\uD800d\u2067e\uFFFFf\n g", "year").shown())
                .isEqualTo("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe\uFFFDf  g");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "data:text/html,x",
                "https://",
                "a b",
                "mailto:x@y.org",
                "\"><script>",
                "//www.ipu.org",
                "file:///etc/passwd"
            })
    void whatIsNoAddressOfTheWebIsNotFollowed(String address) {
        assertThat(new Link(address, "union.website").target()).isEmpty();
    }

    @Test
    void anAddressIsFollowed() {
        assertThat(new Link("www.ipu.org", "union.website").target()).contains("https://www.ipu.org");
        assertThat(new Link("http://archive.ipu.org/a?b=c", "union.website").target())
                .contains("http://archive.ipu.org/a?b=c");
    }

    /** Returns the report with a name for everybody and as every text. */
    private static AnnualReport named(String name) {
        return Liechtenstein.changed(
                text -> TEXT.matcher(text).replaceAll("\"$1\": \"" + Matcher.quoteReplacement(name) + "\""));
    }
}
