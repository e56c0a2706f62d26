package org.openipu.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HtmlReportTest {

    @Test
    void thePageNeedsNothingElse() {
        String page = Liechtenstein.page("de-LI");

        assertThat(page)
                .startsWith("<!DOCTYPE html>\n<html lang=\"de-LI\">")
                .endsWith("</html>\n")
                .doesNotContain("<script", "<link", "<img", "<iframe", "src=", "@import", "url(");
    }
}
