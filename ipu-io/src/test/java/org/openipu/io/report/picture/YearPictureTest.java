package org.openipu.io.report.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.openipu.io.report.picture.Drawn.number;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openipu.io.report.picture.YearEntry.Presence;
import org.openipu.io.text.Words;
import org.w3c.dom.Element;

class YearPictureTest {

    private static final Words SWISS = Words.in(Locale.forLanguageTag("de-CH"));
    private static final YearEntry TASHKENT =
            new YearEntry("150. Versammlung", LocalDate.of(2025, 4, 5), LocalDate.of(2025, 4, 9), Presence.ABSENT);
    private static final YearEntry GENEVA = new YearEntry(
            "151. Versammlung", LocalDate.of(2025, 10, 19), LocalDate.of(2025, 10, 23), Presence.ATTENDED);

    @Test
    @DisplayName("Two Assemblies of a year: one attended, filled; one not, an outline")
    void assemblies() {
        Drawn drawing = Drawn.of(YearPicture.of(2025, List.of(TASHKENT, GENEVA), SWISS));
        assertThat(drawing.elements("rect").subList(0, 2))
                .extracting(each -> each.getAttribute("fill"))
                .containsExactly("none", "#0072b2");
        assertThat(drawing.elements("rect").subList(0, 2))
                .extracting(each -> number(each, "x"))
                .containsExactly(124, 383);
        assertThat(drawing.texts())
                .contains("150. Versammlung", "151. Versammlung")
                .contains("J", "D");
    }

    @Test
    @DisplayName("A name stands where there is room: behind an event of spring, before one of autumn")
    void names() {
        Drawn drawing = Drawn.of(YearPicture.of(2025, List.of(TASHKENT, GENEVA), SWISS));
        List<Element> names = drawing.elements("text").stream()
                .filter(each -> each.hasAttribute("text-anchor"))
                .toList();
        assertThat(names).extracting(each -> each.getAttribute("text-anchor")).containsExactly("start", "end");
    }

    @Test
    void numbersAndWords() {
        Drawing picture = YearPicture.of(2025, List.of(TASHKENT), SWISS);
        assertThat(picture.numbers().caption()).isEqualTo("Jahr 2025");
        assertThat(picture.numbers().rows())
                .containsExactly(List.of("150. Versammlung", "5. April 2025", "9. April 2025", "nicht teilgenommen"));
        assertThat(picture.alternative())
                .isEqualTo("150. Versammlung: vom 5. April 2025 bis zum 9. April 2025, nicht teilgenommen.");
    }

    @Test
    @DisplayName("What is neither attended nor missed has a colour of its own, and a day is one day")
    void electionOfTheDelegation() {
        LocalDate day = LocalDate.of(2025, 4, 10);
        Drawing picture = YearPicture.of(2025, List.of(new YearEntry("Wahl", day, day, Presence.NEITHER)), SWISS);
        assertThat(Drawn.of(picture).elements("rect"))
                .extracting(each -> each.getAttribute("fill"))
                .containsExactly("#e69f00", "#e69f00");
        assertThat(picture.alternative()).isEqualTo("Wahl: am 10. April 2025, anderer Anlass.");
    }

    @Test
    @DisplayName("An event that reaches into the next year is drawn to the year's end, and never outside")
    void turnOfTheYear() {
        YearEntry over = new YearEntry("a", LocalDate.of(2025, 12, 31), LocalDate.of(2026, 1, 2), Presence.ATTENDED);
        Element bar = Drawn.of(YearPicture.of(2025, List.of(over), SWISS))
                .elements("rect")
                .get(0);
        assertThat(number(bar, "x") + number(bar, "width")).isEqualTo(YearPicture.WIDTH);
        Element next = Drawn.of(YearPicture.of(2026, List.of(over), SWISS))
                .elements("rect")
                .get(0);
        assertThat(number(next, "x")).isZero();
    }

    @Test
    void eventOfAnotherYearIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> YearPicture.of(2024, List.of(GENEVA), SWISS));
        assertThatIllegalArgumentException().isThrownBy(() -> YearPicture.of(2026, List.of(GENEVA), SWISS));
    }

    @Test
    void eventEndsAfterItBegins() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new YearEntry("a", LocalDate.of(2025, 4, 9), LocalDate.of(2025, 4, 8), Presence.ATTENDED));
    }
}
