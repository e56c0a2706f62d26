package org.openipu.examples.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BetweenWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false, textBlock = """
            Ihr Thema: «Wahrung von|Ihr /Thema: /«Wahrung /von
            mehr: www.ipu.org, hier|mehr: /www.ipu.org, /hier
            https://www.ipu.org/a/b|https:///www.ipu.org//a//b
            es waren CHF 20'095.55 und|es /waren /CHF 20'095.55 /und
            CHF -2'528.60 also -11.18 %|CHF -2'528.60 /also /-11.18 %
            Zwölf-Plus-Gruppe 2025–2029|Zwölf-/Plus-/Gruppe /2025–2029
            im Jahr 2025  und|im /Jahr /2025  /und
            und/oder|und//oder
            """)
    void aLineEndsBetweenWords(String text, String broken) {
        assertThat(String.join("/", parts(text))).isEqualTo(broken);
    }

    @Test
    void anEmptyTextHasNoPlace() {
        assertThat(parts("")).isEmpty();
    }

    @Property
    void nothingIsLostOrEmpty(@ForAll String text) {
        assertThat(parts(text)).doesNotContain("");
        assertThat(String.join("", parts(text))).isEqualTo(text);
    }

    private static List<String> parts(String text) {
        BetweenWords breaker = new BetweenWords();
        breaker.setText(text);
        List<String> parts = new ArrayList<>();
        int last = 0;
        for (int next = breaker.next(); next != BreakIterator.DONE; next = breaker.next()) {
            parts.add(text.substring(last, next));
            last = next;
        }
        return parts;
    }
}
