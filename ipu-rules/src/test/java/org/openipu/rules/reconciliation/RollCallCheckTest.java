package org.openipu.rules.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openipu.model.citation.Provision;
import org.openipu.model.finding.Argument;
import org.openipu.model.finding.Finding;
import org.openipu.model.parliament.CountryCode;
import org.openipu.model.vote.DelegationVote;
import org.openipu.model.vote.RequestVote;
import org.openipu.model.vote.ResultSheet;
import org.openipu.model.vote.RollCall;
import org.openipu.model.vote.Tally;
import org.openipu.model.vote.VotingRight;
import org.openipu.rules.rulebook.RuleBook;

class RollCallCheckTest {

    private static final RuleBook TODAY = RuleBook.at(LocalDate.of(2026, 11, 24));

    private static final DelegationVote LIECHTENSTEIN = vote("LI", Tally.of(10, 0, 0), new VotingRight(10, 2));
    private static final DelegationVote CHINA_WITH_TOO_FEW_DELEGATES =
            vote("CN", Tally.of(12, 8, 3), new VotingRight(23, 2));
    private static final DelegationVote FRANCE_ABOVE_ITS_ENTITLEMENT =
            vote("FR", Tally.of(18, 0, 1), new VotingRight(18, 5));
    private static final DelegationVote THAILAND_WITHOUT_A_RIGHT =
            DelegationVote.of(CountryCode.of("TH"), Tally.of(900, 0, 0));

    @ParameterizedTest(name = "{0}-{1}-{2} of {3} votes with {4} delegates: {5} findings")
    @DisplayName("15.3: yes, no and abstentions together are at most the entitlement and ten for each delegate present")
    @CsvSource({
        "23, 0,  0,  23, 3, 0",
        "24, 0,  0,  23, 3, 1",
        "20, 0,  0,  23, 2, 0",
        "21, 0,  0,  23, 2, 1",
        "10, 5,  5,  23, 2, 0",
        "10, 5,  6,  23, 2, 1",
        "10, 6,  5,  23, 2, 1",
        "0,  0,  11, 23, 1, 1",
        "0,  0,  0,  23, 0, 0",
        "0,  1,  0,  23, 0, 1",
        "8,  0,  0,  8,  1, 0",
        "9,  0,  0,  8,  1, 1",
        "3,  0,  0,  23, 3, 0",
        "0,  0,  0,  0,  0, 0",
        "2147483647, 2147483647, 2147483647, 23, 3, 1",
    })
    void findsVotesAboveWhatCanBeCast(
            int affirmative, int negative, int abstentions, int entitlement, int delegates, int findings) {
        DelegationVote china =
                vote("CN", Tally.of(affirmative, negative, abstentions), new VotingRight(entitlement, delegates));

        assertThat(RollCallCheck.check(sheet(nameByName("i", china)), TODAY)).hasSize(findings);
    }

    @Test
    void namesPlaceValuesAndProvisionOfEachDelegation() {
        ResultSheet sheet = sheet(
                RequestVote.of("totals", Tally.of(900, 0, 0)),
                nameByName("i", LIECHTENSTEIN, CHINA_WITH_TOO_FEW_DELEGATES),
                nameByName("ii", FRANCE_ABOVE_ITS_ENTITLEMENT, LIECHTENSTEIN, CHINA_WITH_TOO_FEW_DELEGATES));

        assertThat(RollCallCheck.check(sheet, TODAY))
                .containsExactly(
                        tooMany("requests[1].rollCall[1]", "i", "CN", 23, 20, 23, 2),
                        tooMany("requests[2].rollCall[0]", "ii", "FR", 19, 18, 18, 5),
                        tooMany("requests[2].rollCall[2]", "ii", "CN", 23, 20, 23, 2));
    }

    @Test
    @DisplayName("the roll is frozen: an entitlement is the same in all votes, while delegates come and go")
    void findsEntitlementsThatChange() {
        ResultSheet sheet = sheet(
                nameByName("i", LIECHTENSTEIN, vote("CN", Tally.of(20, 0, 0), new VotingRight(23, 2))),
                nameByName("ii", vote("CN", Tally.of(0, 23, 0), new VotingRight(23, 3)), THAILAND_WITHOUT_A_RIGHT),
                nameByName("iii", vote("CN", Tally.of(20, 0, 0), new VotingRight(22, 2)), LIECHTENSTEIN));

        assertThat(RollCallCheck.check(sheet, TODAY))
                .containsExactly(Finding.error(
                        "roll.entitlement-differs",
                        "requests[2].rollCall[0]",
                        Argument.of("request", "iii"),
                        Argument.of("delegation", "CN"),
                        Argument.of("entitlement", 22),
                        Argument.of("before", 23)));
    }

    @Test
    void doesNotCheckADelegationWithoutALineOfTheRoll() {
        assertThat(RollCallCheck.check(sheet(nameByName("i", THAILAND_WITHOUT_A_RIGHT)), TODAY))
                .isEmpty();
    }

    @Test
    void checksADelegationBehindOneWithoutALineOfTheRoll() {
        assertThat(RollCallCheck.check(
                        sheet(nameByName("i", THAILAND_WITHOUT_A_RIGHT, FRANCE_ABOVE_ITS_ENTITLEMENT)), TODAY))
                .containsExactly(tooMany("requests[0].rollCall[1]", "i", "FR", 19, 18, 18, 5));
    }

    @Test
    void findsNothingInTotalsAndInEmptySheets() {
        assertThat(RollCallCheck.check(sheet(RequestVote.of("i", Tally.of(9_999, 0, 0))), TODAY))
                .isEmpty();
        assertThat(RollCallCheck.check(sheet(), TODAY)).isEmpty();
    }

    @Test
    void givesAListThatCannotBeChanged() {
        assertThat(RollCallCheck.check(sheet(nameByName("i", FRANCE_ABOVE_ITS_ENTITLEMENT)), TODAY))
                .isUnmodifiable();
    }

    private static Finding tooMany(
            String path, String request, String country, long votes, long castable, long entitlement, long delegates) {
        return Finding.error(
                        "roll-call.votes-above-castable",
                        path,
                        Argument.of("request", request),
                        Argument.of("delegation", country),
                        Argument.of("votes", votes),
                        Argument.of("castable", castable),
                        Argument.of("entitlement", entitlement),
                        Argument.of("delegates", delegates))
                .under(Provision.statute("15.3"));
    }

    private static ResultSheet sheet(RequestVote... votes) {
        return new ResultSheet(Optional.empty(), List.of(votes));
    }

    private static RequestVote nameByName(String request, DelegationVote... votes) {
        return RequestVote.of(request, new RollCall(List.of(votes)));
    }

    private static DelegationVote vote(String country, Tally votes, VotingRight right) {
        return DelegationVote.of(CountryCode.of(country), votes, right);
    }
}
