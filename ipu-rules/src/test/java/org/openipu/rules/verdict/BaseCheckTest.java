package org.openipu.rules.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.openipu.model.finding.Argument;
import org.openipu.model.finding.Finding;
import org.openipu.model.parliament.CountryCode;
import org.openipu.model.vote.DelegationVote;
import org.openipu.model.vote.RequestVote;
import org.openipu.model.vote.ResultSheet;
import org.openipu.model.vote.RollCall;
import org.openipu.model.vote.Tally;
import org.openipu.model.vote.VotingRight;
import org.openipu.rules.majority.MajorityBase;

class BaseCheckTest {

    private static final DelegationVote ON_THE_ROLL =
            DelegationVote.of(CountryCode.of("LI"), Tally.of(10, 0, 0), new VotingRight(10, 1));
    private static final DelegationVote NOT_ON_IT = DelegationVote.of(CountryCode.of("FR"), Tally.of(1, 0, 0));
    private static final ResultSheet SHEET = new ResultSheet(
            Optional.empty(),
            List.of(
                    RequestVote.of("complete", new RollCall(List.of(ON_THE_ROLL))),
                    RequestVote.of("partly", new RollCall(List.of(ON_THE_ROLL, NOT_ON_IT))),
                    RequestVote.of("totals", Tally.of(1, 2, 3)),
                    RequestVote.of("nobody", new RollCall(List.of()))));

    @ParameterizedTest
    @CsvSource({"PRESENT, present", "ENTITLED, entitled"})
    void listsEveryVoteThatDoesNotTellTheBase(MajorityBase base, String name) {
        assertThat(BaseCheck.check(SHEET, base))
                .containsExactly(
                        Finding.error(
                                "roll-call.entitlement-needed-for-base",
                                "requests[1].rollCall[1]",
                                Argument.of("request", "partly"),
                                Argument.of("delegation", "FR"),
                                Argument.of("base", name)),
                        Finding.error(
                                "roll-call.needed-for-base",
                                "requests[2]",
                                Argument.of("request", "totals"),
                                Argument.of("base", name)),
                        Finding.error(
                                "roll-call.needed-for-base",
                                "requests[3]",
                                Argument.of("request", "nobody"),
                                Argument.of("base", name)))
                .isUnmodifiable();
    }

    @ParameterizedTest
    @EnumSource(
            names = {"PRESENT", "ENTITLED"},
            mode = EnumSource.Mode.EXCLUDE)
    void asksNothingForOtherBases(MajorityBase base) {
        assertThat(BaseCheck.check(SHEET, base)).isEmpty();
    }

    @Test
    void findsNothingInACompleteRoll() {
        ResultSheet complete = new ResultSheet(Optional.empty(), SHEET.votes().subList(0, 1));

        assertThat(BaseCheck.check(complete, MajorityBase.PRESENT)).isEmpty();
    }
}
