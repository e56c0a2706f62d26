package org.openipu.io.report.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openipu.io.report.picture.Drawn.number;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openipu.io.text.Words;
import org.openipu.model.vote.Tally;
import org.openipu.rules.majority.Fraction;
import org.openipu.rules.majority.Majority;
import org.openipu.rules.majority.MajorityBase;
import org.openipu.rules.majority.Threshold;
import org.openipu.rules.verdict.MajorityVerdict;
import org.w3c.dom.Element;

class VotePictureTest {

    private static final Words SWISS = Words.in(Locale.forLanguageTag("de-CH"));

    /** The 139th Assembly, October 2018, as the Swiss Parliament reports it. */
    private static final MajorityVerdict CLIMATE = verdict("Klima", Tally.of(1_106, 311, 248));

    private static final Majority OF_ENTITLED = new Majority(Fraction.HALF, MajorityBase.ENTITLED, Threshold.PASSED);

    @Test
    @DisplayName("The bar holds the affirmative, negative and abstaining votes on one scale, without a gap")
    void bar() {
        List<Element> bar = bars(VotePicture.of(List.of(CLIMATE), SWISS));
        assertThat(bar).extracting(each -> number(each, "x")).containsExactly(0, 319, 409);
        assertThat(bar).extracting(each -> number(each, "width")).containsExactly(319, 90, 71);
    }

    @Test
    @DisplayName("The line stands at two thirds of the votes cast: 945 of a bar of 1,665")
    void line() {
        Element line = Drawn.of(VotePicture.of(List.of(CLIMATE), SWISS))
                .elements("line")
                .get(0);
        assertThat(number(line, "x1")).isEqualTo(272).isEqualTo(number(line, "x2"));
    }

    @Test
    void figuresAreWrittenIntoTheBarAndBelowIt() {
        assertThat(Drawn.of(VotePicture.of(List.of(CLIMATE), SWISS)).texts())
                .contains("Klima", "1'106", "311", "248", "nötig 945, Abstand 161: erreicht");
    }

    @Test
    void figureIsLeftOutWhereItsAreaIsTooSmall() {
        Drawing picture = VotePicture.of(List.of(verdict("a", Tally.of(1_000, 3, 0))), SWISS);
        assertThat(Drawn.of(picture).texts()).contains("1'000").doesNotContain("3");
        assertThat(picture.numbers().rows()).containsExactly(List.of("a", "1'000", "3", "0", "1'003", "669", "331"));
    }

    @Test
    @DisplayName("Several votes share the scale of the largest")
    void oneScale() {
        Drawing picture = VotePicture.of(List.of(CLIMATE, verdict("b", Tally.of(0, 0, 1_665))), SWISS);
        assertThat(bars(picture)).extracting(each -> number(each, "width")).containsExactly(319, 90, 71, 480);
        assertThat(picture.numbers().rows()).hasSize(2);
    }

    @Test
    @DisplayName("A majority of all entitled can lie beyond the votes: the line is still in the picture")
    void lineBeyondTheVotes() {
        MajorityVerdict verdict = new MajorityVerdict("a", Tally.of(10, 10, 0), OF_ENTITLED, 100);
        Drawing picture = VotePicture.of(List.of(verdict), SWISS);
        assertThat(number(Drawn.of(picture).elements("line").get(0), "x1")).isEqualTo(VotePicture.WIDTH);
        assertThat(bars(picture)).extracting(each -> number(each, "width")).containsExactly(94, 94);
    }

    @Test
    @DisplayName("A figure makes room for the line: 760 negative votes, with the line where their middle is")
    void figureBesideTheLine() {
        Drawn drawing = Drawn.of(VotePicture.of(List.of(verdict("a", Tally.of(225, 760, 626))), SWISS));
        int line = number(drawing.elements("line").get(0), "x1");
        Element figure = drawing.elements("text").stream()
                .filter(text -> text.getTextContent().equals("760"))
                .findFirst()
                .orElseThrow();
        assertThat(Math.abs(number(figure, "x") - line)).isGreaterThan(20);
    }

    @Test
    void voteWithoutVotes() {
        Drawing picture = VotePicture.of(List.of(verdict("a", Tally.of(0, 0, 0))), SWISS);
        assertThat(bars(picture)).isEmpty();
        assertThat(Drawn.of(picture).texts()).contains("nötig 1, Abstand \u22121: nicht erreicht");
    }

    @Test
    void alternativeSaysWhatThePictureShows() {
        Drawing picture = VotePicture.of(List.of(CLIMATE), SWISS);
        assertThat(picture.alternative()).isEqualTo(SWISS.of(CLIMATE)).contains("945", "161");
        assertThat(Drawn.of(picture).root().getAttribute("aria-hidden")).isEqualTo("true");
    }

    @Test
    @DisplayName("Markup in a name stays letters, and a long name is shortened in the picture alone")
    void hostileName() {
        String name = "<script>alert(\"x\")</script>&'" + "w".repeat(100);
        Drawing picture = VotePicture.of(List.of(verdict(name, Tally.of(2, 1, 0))), SWISS);
        assertThat(picture.svg()).doesNotContain("<script");
        assertThat(Drawn.of(picture).texts())
                .anySatisfy(text -> assertThat(text)
                        .startsWith("<script>alert(\"x\")")
                        .hasSize(58)
                        .endsWith("\u2026"));
        assertThat(picture.numbers().rows().get(0)).startsWith(name);
    }

    private static MajorityVerdict verdict(String id, Tally tally) {
        return new MajorityVerdict(id, tally, Majority.TWO_THIRDS, (long) tally.affirmative() + tally.negative());
    }

    private static List<Element> bars(Drawing picture) {
        return Drawn.of(picture).elements("rect").stream()
                .filter(each -> each.getAttribute("height").equals("24"))
                .toList();
    }
}
