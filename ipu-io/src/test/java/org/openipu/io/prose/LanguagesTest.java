package org.openipu.io.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openipu.io.input.InputText;
import org.openipu.io.input.ReadResult;
import org.openipu.model.document.AdoptedText;
import org.openipu.model.document.AdoptionMode;
import org.openipu.model.document.PreambularParagraph;
import org.openipu.model.document.Reservation;
import org.openipu.model.document.ReservationKind;
import org.openipu.model.document.Resolution;

/** Texts in the four languages are read, and printed as the language has it. */
class LanguagesTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            fr | Résolution adoptée à l'unanimité par la 152e Assemblée de l'UIP (Istanbul, 19 avril 2026)     | La 152e Assemblée de l'Union interparlementaire,       | Vivement préoccupée par la mer, | Exhorte les parlements à agir ; et invite les autres à suivre. | Vivement préoccupée | Exhorte | invite  | 152e Assemblée de l'UIP
            es | Resolución aprobada por unanimidad por la 152ª Asamblea de la UIP (Estambul, 19 de abril de 2026) | La 152ª Asamblea de la Unión Interparlamentaria,     | Teniendo en cuenta el mar,      | Insta a los parlamentos a actuar; y pide a los demás que sigan. | Teniendo en cuenta | Insta   | pide    | 152ª Asamblea de la UIP
            de | Resolution, einstimmig angenommen von der 152. IPU-Versammlung (Istanbul, 19. April 2026)          | Die 152. Versammlung der Interparlamentarischen Union, | unter Hinweis auf das Meer,     | ersucht die Parlamente zu handeln; und fordert die anderen auf. | unter Hinweis       | ersucht | fordert | 152. IPU-Versammlung
            en | Resolution adopted unanimously by the 152nd IPU Assembly (Istanbul, April 19, 2026)                | The 152nd Assembly of the Inter-Parliamentary Union,   | Aware also of the sea,          | Urges parliaments to act; and requests the others to follow.   | Aware also          | Urges   | requests | 152nd IPU Assembly
            """)
    void readsFourLanguages(
            String language,
            String adoption,
            String formula,
            String preamble,
            String operative,
            String phrase,
            String first,
            String second,
            String body) {
        String text = "# T\n\n%s\n\n%s\n\n%s\n\n1. %s\n".formatted(adoption, formula, preamble, operative);

        Resolution resolution = resolution(text);

        assertThat(resolution.adoption().mode()).isEqualTo(AdoptionMode.UNANIMOUS);
        assertThat(resolution.adoption().body()).isEqualTo(body);
        assertThat(resolution.adoption().date()).isEqualTo(LocalDate.of(2026, 4, 19));
        assertThat(resolution.preambular()).containsExactly(new PreambularParagraph(phrase, preamble));
        assertThat(resolution.operative().get(0).phrases()).containsExactly(first, second);
        assertThat(read(AdoptedTextMarkdown.write(resolution)).findValue()).contains(resolution);
        assertThat(AdoptedTextProse.read(InputText.of("r", text), Locale.forLanguageTag(language))
                        .findValue())
                .contains(resolution);
        assertThat(AdoptedTextHtml.write(resolution))
                .contains("<html lang=\"" + language + "\">", "<em>" + phrase + "</em>");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            vom Rat                                | Der Rat,
            von der 152. Versammlung               | Die 152. Versammlung,
            vom Forum der Parlamentarierinnen      | Das Forum der Parlamentarierinnen,
            von der 203. Tagung des Rates          | Die 203. Tagung des Rates,
            par le Conseil directeur               | Le Conseil directeur,
            par l'Assemblée de l'UIP               | L'Assemblée de l'UIP,
            par la 203e session du Conseil         | La 203e session du Conseil,
            por el Consejo Directivo               | El Consejo Directivo,
            por la 152ª Asamblea                   | La 152ª Asamblea,
            """)
    @DisplayName("a body is printed with the article that its noun has, and is read again with it")
    void aBodyHasItsArticle(String agent, String formula) {
        Resolution resolution = resolution(textOf(agent, formula));

        String printed = AdoptedTextMarkdown.write(resolution);

        assertThat(printed).contains(" " + agent + " (", "\n" + formula + "\n");
        assertThat(read(printed).findValue()).contains(resolution);
    }

    private static String textOf(String agent, String formula) {
        if (agent.startsWith("v")) {
            return "Das Meer\n\nResolution, einstimmig angenommen " + agent + " (Genf, 19. April 2026)\n\n" + formula
                    + "\n\nunter Hinweis auf das Meer,\n\n1. ersucht die Parlamente zu handeln.\n";
        }
        return agent.startsWith("par")
                ? "La mer\n\nRésolution adoptée à l'unanimité " + agent + " (Genève, 19 avril 2026)\n\n" + formula
                        + "\n\nRappelant la mer,\n\n1. Exhorte les parlements à agir.\n"
                : "El mar\n\nResolución aprobada por unanimidad " + agent + " (Ginebra, 19 de abril de 2026)\n\n"
                        + formula + "\n\nRecordando el mar,\n\n1. Insta a los parlamentos a actuar.\n";
    }

    @Test
    @DisplayName("a German note in the perfect tense, whose verb ends it, is a note and no footnote")
    void aNoteMayBeInThePerfect() {
        Resolution resolution = resolution(textOf("von der 152. Versammlung", "Die 152. Versammlung,")
                + "\n* Belarus hat einen Vorbehalt zu Ziffer 1 angebracht.\n"
                + "\n* Indien hat sich gegen Ziffer 2 ausgesprochen.\n");

        assertThat(resolution.footnotes()).isEmpty();
        assertThat(resolution.reservations())
                .containsExactly(
                        Reservation.of("Belarus", ReservationKind.RESERVATION, "Ziffer 1"),
                        Reservation.of("Indien", ReservationKind.OPPOSITION, "Ziffer 2"));
    }

    private static Resolution resolution(String text) {
        ReadResult<AdoptedText> read = read(text);
        assertThat(read.findings()).isEmpty();
        return (Resolution) read.findValue().orElseThrow();
    }

    private static ReadResult<AdoptedText> read(String text) {
        return AdoptedTextProse.read(InputText.of("r.txt", text));
    }
}
