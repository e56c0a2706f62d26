package org.openipu.io.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmphasisTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            *Urges* and _asks_   | Urges,asks
            **Urges** x          | Urges
            a*b*c                | b
            snake_case_name      | ''
            2 * 3 * 4            | ''
            \\*no\\* *yes*       | yes
            *open and *Urges*    | Urges
            **a *b* c**          | a *b* c,b
            *a **b* c**          | a **b
            ****four****         | ''
            """)
    void findsWhatIsEmphasised(String text, String contents) {
        assertThat(Emphasis.in(text).stream().map(span -> span.content(text)).toList())
                .isEqualTo(contents.isEmpty() ? List.of() : List.of(contents.split(",")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "*a ", "_ _", "(", "**a", "*a **b ", "\\", "a*"})
    @DisplayName("looks at each character of a megabyte a few times, whatever it is")
    void worksInProportionToTheLength(String part) {
        Counted text = new Counted(part.repeat(1_000_000 / part.length()));

        Emphasis.in(text);

        assertThat(text.looks).isLessThan(6L * text.length());
    }

    /** A text that counts how often it is looked at. */
    private static final class Counted implements CharSequence {
        private final String text;
        private long looks;

        Counted(String text) {
            this.text = text;
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            looks++;
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            throw new UnsupportedOperationException();
        }
    }
}
