package org.openipu.io.report.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.openipu.io.report.picture.Drawn.number;

import java.math.BigInteger;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openipu.io.text.Words;
import org.openipu.rules.rounding.Ratio;

class MatrixPictureTest {

    private static final Words ENGLISH = Words.in(Locale.ENGLISH);
    private static final Optional<Ratio> HALF = share(1, 2);
    private static final Drawing PICTURE = MatrixPicture.of(
            List.of("<b>", "Arab"), List.of(List.of(share(1, 1), HALF), List.of(HALF, Optional.empty())), ENGLISH);

    @Test
    @DisplayName("a whole is half opaque, so that letters stand out on it; nothing is an outline alone")
    void shades() {
        assertThat(Drawn.of(PICTURE).elements("rect"))
                .extracting(cell -> cell.getAttribute("fill") + " " + cell.getAttribute("fill-opacity"))
                .containsExactly("#0072b2 0.5", "#0072b2 0.25", "#0072b2 0.25", "none 1");
        assertThat(Drawn.of(PICTURE).texts())
                .containsExactly("1  <b>", "1", "2  Arab", "2", "100 %", "50 %", "50 %", "-");
    }

    @Test
    void everythingStandsInWordsAndNumbersToo() {
        assertThat(PICTURE.alternative()).isEqualTo("<b> and <b> 100 %; <b> and Arab 50 %; Arab and Arab -.");
        assertThat(PICTURE.numbers().rows())
                .containsExactly(List.of("<b>", "100 %", "50 %"), List.of("Arab", "50 %", "-"));
    }

    @Test
    void sixNamesFillTheWidthAndMoreDoNotFit() {
        assertThat(Drawn.of(square(6)).elements("rect"))
                .allSatisfy(cell ->
                        assertThat(number(cell, "x") + number(cell, "width")).isLessThan(MatrixPicture.WIDTH));
        assertThatIllegalArgumentException().isThrownBy(() -> square(7));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MatrixPicture.of(List.of("a"), List.of(List.of(HALF, HALF)), ENGLISH));
    }

    private static Drawing square(int size) {
        return MatrixPicture.of(
                Collections.nCopies(size, "a"), Collections.nCopies(size, Collections.nCopies(size, HALF)), ENGLISH);
    }

    private static Optional<Ratio> share(long numerator, long denominator) {
        return Optional.of(new Ratio(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator)));
    }
}
