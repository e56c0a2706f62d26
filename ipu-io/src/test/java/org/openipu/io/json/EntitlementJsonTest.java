package org.openipu.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.openipu.io.text.EntitlementText;
import org.openipu.io.text.Words;
import org.openipu.model.parliament.Affiliation;
import org.openipu.rules.decision.Decision;
import org.openipu.rules.entitlement.AssemblyVotes;
import org.openipu.rules.entitlement.CommitteeVotes;
import org.openipu.rules.entitlement.CouncilVotes;
import org.openipu.rules.entitlement.DelegationInRoom;
import org.openipu.rules.entitlement.MemberStatus;
import org.openipu.rules.entitlement.OneSexRun;
import org.openipu.rules.entitlement.VotingRights;
import org.openipu.rules.rulebook.RuleBook;

class EntitlementJsonTest {

    private static final RuleBook RULES = RuleBook.at(LocalDate.of(2025, 10, 20));
    private static final DelegationInRoom MIXED = DelegationInRoom.of(OneSexRun.of(0));
    private static final MemberStatus ASSOCIATE = new MemberStatus(Affiliation.ASSOCIATE_MEMBER, 0, false, false);

    @Test
    void aDelegationInACommitteeHasOneVote() {
        Decision<VotingRights> decision = CommitteeVotes.of(MIXED.with(2), RULES);

        assertThat(json(decision)).startsWith("""
                {
                  "format" : "org.openipu.entitlement/1",
                  "entitlement" : 1,
                  "castable" : 1,
                  "outcome" : "held",
                  "body" : "standing-committee",
                  "delegates" : 2,
                  "cause" : null,
                  "unknown" : [ ],
                  "rulesAsOf" : "2025-10-20",
                  "reasons" : [ {
                    "code" : "entitlement.committee",
                    "provision" : "Standing Committee Rules 2",
                    "standing" : "inferred",
                    "text" : "Votes of every Member in a Standing Committee, whatever its population: 1.",
                """);
        assertThat(text(decision)).startsWith("""
                Votes in a Standing Committee, by the rules as of 20 October 2025

                Votes held: 1
                Castable by the delegates present: 1

                Reasons
                - Votes of every Member in a Standing Committee, whatever its population: 1.
                  Standing Committee Rules 2, on all days (inferred)""");
    }

    @Test
    void anAssociateMemberHasNoVoteAndNoNumber() {
        Decision<VotingRights> decision = CouncilVotes.of(MIXED.with(ASSOCIATE), RULES);

        assertThat(json(decision))
                .contains("\"entitlement\" : null,\n  \"castable\" : null,\n  \"outcome\" : \"no-vote\"")
                .contains("\"cause\" : \"affiliation\"", "\"unknown\" : [ ]");
        assertThat(text(decision)).startsWith("""
                Votes in the Governing Council, by the rules as of 20 October 2025

                No vote

                Reasons
                - Only Members vote.""");
    }

    @Test
    void whatIsOpenIsNamed() {
        Decision<VotingRights> decision =
                AssemblyVotes.of(5, DelegationInRoom.of(OneSexRun.beforeTheListIsFinal(List.of())), RULES);

        assertThat(json(decision))
                .contains("\"outcome\" : \"unknown\"", "\"cause\" : null")
                .contains("\"unknown\" : [ \"list-not-final\", \"earlier-sessions-unknown\" ]");
        assertThat(text(decision)).contains("\n\nVotes held: not known\n\n");
    }

    @Test
    void withoutDelegatesNothingIsSaidOfCastableVotes() {
        assertThat(text(AssemblyVotes.of(5, MIXED, RULES))).contains("\n\nVotes held: 10\n\nReasons\n");
    }

    private static String json(Decision<VotingRights> decision) {
        return EntitlementJson.write(decision, Words.in(Locale.ENGLISH));
    }

    private static String text(Decision<VotingRights> decision) {
        return EntitlementText.write(decision, Words.in(Locale.ENGLISH));
    }
}
