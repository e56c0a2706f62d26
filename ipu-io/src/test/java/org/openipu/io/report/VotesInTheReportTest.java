package org.openipu.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** The votes on the emergency item as the page shows them: a table, bars, and half circles of roll calls. */
class VotesInTheReportTest {

    private static final String MEMBERSHIP =
            "{\"group\": \"%s\", \"parliament\": \"%s\", \"period\": {}, \"candidates\": %s}";

    @Test
    @DisplayName(
            "Votes stand beside the printed results, with what the rule makes of them: 945 of 1,417 are two thirds")
    void tallies() {
        Page page = Page.of(RecordedVotes.page(RecordedVotes.TALLIES, "de-LI"));
        assertThat(rows(page, "Ergebnis der Abstimmungen"))
                .containsExactly(
                        List.of("i", "1'000", "300", "77", "867", "133", "erreicht", "nicht auf der Tagesordnung"),
                        List.of("ii", "1'106", "311", "248", "945", "161", "erreicht", "auf der Tagesordnung"));
        assertThat(captions(page)).contains("Stimmen und nötige Mehrheit (gestrichelte Linie) nach Vorschlag");
    }

    @Test
    @DisplayName("Votes of which no result is printed are in the table, and nothing is said of the agenda")
    void votesAlone() {
        Page page = Page.of(RecordedVotes.page(RecordedVotes.withoutResults(RecordedVotes.TALLIES), "de-LI"));
        assertThat(rows(page, "Ergebnis der Abstimmungen"))
                .contains(List.of("ii", "1'106", "311", "248", "945", "161", "erreicht", "nicht angegeben"));
    }

    @Test
    @DisplayName("Without any figures there is no bar")
    void noFigures() {
        assertThat(captions(Page.of(Liechtenstein.page("de-LI")))).noneMatch(caption -> caption.contains("Linie"));
    }

    @Test
    @DisplayName("Groups of the reference data are said to be such; who is in two of them sits apart")
    void rollCall() {
        Page page = Page.of(RecordedVotes.page(RecordedVotes.ROLL_CALL, "de-LI"));
        assertThat(captions(page)).anyMatch(caption -> caption.contains("stammen aus den Referenzdaten zur IPU"));
        assertThat(rows(page, "Stimmen der Delegationen"))
                .containsExactly(
                        List.of("Gruppe Lateinamerika und Karibik (GRULAC)", "", "", "Chile\u00A013"),
                        List.of(
                                "Zwölf-Plus-Gruppe",
                                "Deutschland\u00A019, Liechtenstein\u00A010",
                                "",
                                "Frankreich\u00A018"),
                        List.of("mehrere Gruppen", "Ägypten\u00A018", "Ägypten\u00A02", ""));
        assertThat(page.all("circle")).hasSize(5);
    }

    @Test
    @DisplayName("Groups that the report names come first; of two, the one that puts up the candidates")
    void groupsOfTheReport() {
        Page page = Page.of(RecordedVotes.page(
                RecordedVotes.reportWithGroups("["
                        + MEMBERSHIP.formatted("arab", "EG", "true")
                        + ","
                        + MEMBERSHIP.formatted("african", "EG", "false")
                        + ","
                        + MEMBERSHIP.formatted("twelve-plus", "LI", "true")
                        + "]"),
                "de-LI"));
        assertThat(captions(page)).noneMatch(caption -> caption.contains("Referenzdaten"));
        assertThat(rows(page, "Stimmen der Delegationen"))
                .contains(
                        List.of("Arabische Gruppe", "Ägypten\u00A018", "Ägypten\u00A02", ""),
                        List.of("Zwölf-Plus-Gruppe", "Liechtenstein\u00A010", "", ""),
                        List.of(
                                "Gruppe nicht angegeben",
                                "Deutschland\u00A019",
                                "",
                                "Chile\u00A013, Frankreich\u00A018"));
    }

    @Test
    @DisplayName("Who was there and cast no vote has a column of its own")
    void unusedVotes() {
        Page page = Page.of(
                RecordedVotes.page(RecordedVotes.ROLL_CALL.replace("\"abstain\": 18", "\"abstain\": 0"), "de-LI"));
        assertThat(rows(page, "Stimmen der Delegationen"))
                .contains(List.of(
                        "Zwölf-Plus-Gruppe", "Deutschland\u00A019, Liechtenstein\u00A010", "", "", "Frankreich"));
    }

    private static List<String> captions(Page page) {
        return page.all("figcaption").stream().map(Element::getTextContent).toList();
    }

    private static List<List<String>> rows(Page page, String caption) {
        Element table = page.all("table").stream()
                .filter(each -> Page.within(
                                each, element -> element.getTagName().equals("caption"))
                        .get(0)
                        .getTextContent()
                        .startsWith(caption))
                .findFirst()
                .orElseThrow();
        return Page.within(table, element -> element.getTagName().equals("tr")).stream()
                .skip(1)
                .map(row -> Page.within(row, element -> element.getTagName().matches("td|th")).stream()
                        .map(Element::getTextContent)
                        .toList())
                .toList();
    }
}
