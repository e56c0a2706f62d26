package org.openipu.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openipu.io.reference.Certainty;
import org.openipu.io.reference.RegisteredGroups;
import org.openipu.io.report.analysis.AnalysisDocument;
import org.openipu.io.text.Words;
import org.openipu.model.parliament.CountryCode;
import org.openipu.model.vote.DelegationVote;
import org.openipu.model.vote.RequestVote;
import org.openipu.model.vote.RollCall;
import org.openipu.model.vote.Tally;
import org.openipu.model.vote.VotingRight;
import org.openipu.rules.analysis.group.GroupsOfDay;
import org.openipu.rules.analysis.overview.VoteOverview;
import org.openipu.rules.emergency.EmergencyItem;
import org.openipu.rules.majority.Majority;
import org.openipu.rules.rulebook.RuleBook;
import org.openipu.rules.rulebook.VotingBody;
import org.openipu.rules.verdict.MajorityDecision;

class AnalysisPageTest {

    private static final RuleBook RULES = RuleBook.at(LocalDate.of(2025, 10, 20));
    private static final GroupsOfDay GROUPS = RegisteredGroups.asOf(RULES.date(), Certainty.INFERRED);
    private static final RollCall ROLL_CALL = new RollCall(List.of(
            vote("CA", Tally.of(3, 2, 4), 15, 2),
            vote("CH", Tally.of(12, 0, 0), 12, 2),
            vote("FR", Tally.of(0, 8, 0), 18, 1),
            vote("ZA", Tally.of(0, 0, 0), 17, 0)));

    @ParameterizedTest
    @ValueSource(strings = {"de", "en", "es", "fr"})
    void thePageNeedsNothingElseInAnyLanguage(String language) {
        String html = page("i", language);
        Page page = Page.of(html);

        assertThat(html.replace(" xmlns=\"http://www.w3.org/2000/svg\"", ""))
                .startsWith("<!DOCTYPE html>\n<html lang=\"" + language + "\">")
                .contains("@media print", "prefers-color-scheme: dark")
                .doesNotContain("<script", "<link", "<img", "src=", "@import", "url(", "http:", "https:");
        assertThat(page.all("svg")).hasSize(3);
        assertThat(page.elements(element -> element.getAttribute("role").equals("img")))
                .hasSize(3)
                .allSatisfy(picture ->
                        assertThat(picture.getAttribute("aria-label")).isNotBlank());
        assertThat(page.all("h2")).hasSize(5);
    }

    @Test
    void everyLanguageHasItsOwnWords() {
        assertThat(page("i", "en")).contains("Who voted alike", "could have turned it alone", "Twelve Plus");
        assertThat(page("i", "de")).contains("Wer gleich stimmte", "hätte es allein gedreht", "Zwölf Plus");
        assertThat(page("i", "es")).contains("Quiénes votaron igual", "habría bastado por sí solo", "Doce Más");
        assertThat(page("i", "fr")).contains("Qui a voté de la même façon", "aurait suffi à lui seul", "Douze Plus");
    }

    @Test
    @DisplayName("a delegation of two groups sits apart, and stands alone where groups vote as one")
    void doubleMembersSitApart() {
        assertThat(page("i", "en"))
                .contains(
                        "several groups (1)",
                        "For i to be accepted (margin \u22122):",
                        "In two groups and counted in full in both: CA",
                        "delegations on their own: 1",
                        "If each votes as one, 25 of 37 votes are needed.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert('x')</script> & 'q' </td>--><img src=x onerror=y> ]]>",
                "\u200Fמזכירה",
                "a\u202eb\u0000",
                "{0} '{1}",
                "Donaudampfschifffahrt Donaudampfschifffahrt Donaudampfschifffahrt Donaudampfschifffahrt"
            })
    void hostileNamesDoNotBreakThePage(String name) {
        String html = page(name, "en");

        assertThat(Page.of(html).elements(element -> element.hasAttribute("onerror")))
                .isEmpty();
        assertThat(html).doesNotContain("<script", "<img", "\u202e", "\u0000");
    }

    @Test
    void totalsHaveBarsAloneAndThePageSaysSo() {
        String html = HtmlReport.render(majority(List.of(RequestVote.of("i", Tally.of(5, 3, 1)))));

        assertThat(Page.of(html).all("svg")).hasSize(1);
        assertThat(html).contains("there are totals alone.", "The power of the groups is not known");
    }

    @Test
    void noVotesAtAllStillMakeAPage() {
        assertThat(Page.of(HtmlReport.render(majority(List.of()))).all("svg")).isEmpty();
    }

    private static ReportDocument majority(List<RequestVote> votes) {
        return AnalysisDocument.ofMajority(
                MajorityDecision.decide(votes, Majority.SIMPLE, VotingBody.ASSEMBLY, RULES),
                Majority.SIMPLE.base(),
                VoteOverview.ofMajority(votes, Majority.SIMPLE, VotingBody.ASSEMBLY, GROUPS, RULES),
                Words.in(Locale.ENGLISH));
    }

    private static String page(String request, String language) {
        List<RequestVote> votes = List.of(RequestVote.of(request, ROLL_CALL));
        return HtmlReport.render(AnalysisDocument.ofEmergencyItem(
                EmergencyItem.decide(votes, RULES),
                VoteOverview.ofEmergencyItem(votes, GROUPS, RULES),
                Words.in(Locale.forLanguageTag(language))));
    }

    private static DelegationVote vote(String country, Tally votes, int entitlement, int delegates) {
        return DelegationVote.of(CountryCode.of(country), votes, new VotingRight(entitlement, delegates));
    }
}
