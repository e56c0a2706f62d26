package org.openipu.rules.analysis.cohesion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openipu.model.group.Choice;
import org.openipu.model.group.GeopoliticalGroup;
import org.openipu.model.group.GroupRecommendation;
import org.openipu.model.vote.RequestVote;
import org.openipu.model.vote.Tally;
import org.openipu.rules.rounding.Ratio;

class FollowingTest {

    private static final GroupRecommendation TWELVE_PLUS_YES =
            new GroupRecommendation(GeopoliticalGroup.TWELVE_PLUS, "A", Choice.YES);
    private static final GroupRecommendation AFRICAN_YES =
            new GroupRecommendation(GeopoliticalGroup.AFRICAN, "A", Choice.YES);
    private static final GroupRecommendation ARAB_NO = new GroupRecommendation(GeopoliticalGroup.ARAB, "A", Choice.NO);
    private static final RequestVote VOTE = RequestVote.of("A", Votes.SPLIT);

    @Test
    void countsTheVotesThatFollowed() {
        Following following = only(List.of(TWELVE_PLUS_YES));

        assertThat(following.votes()).isEqualTo(Tally.of(18, 9, 3));
        assertThat(following.followed()).isEqualTo(18);
        assertThat(following.strayed()).isEqualTo(12);
        assertThat(following.share().map(Ratio::toString)).hasValue("3/5");
        assertThat(following.entirely()).containsExactly(Votes.CH);
        assertThat(following.partly()).containsExactly(Votes.FR);
        assertThat(following.notAtAll()).isEmpty();
    }

    @Test
    @DisplayName("Algeria is asked for yes by one of its groups and for no by the other")
    void whoIsTornBetweenTwoGroupsIsNamedInBoth() {
        List<Following> both = Following.of(List.of(AFRICAN_YES, ARAB_NO, TWELVE_PLUS_YES), VOTE, Votes.GROUPS);

        assertThat(both).extracting(Following::recommendation).containsExactly(AFRICAN_YES, ARAB_NO, TWELVE_PLUS_YES);
        assertThat(both.get(0).torn()).containsExactly(Votes.DZ);
        assertThat(both.get(0).notAtAll()).containsExactly(Votes.DZ);
        assertThat(both.get(0).entirely()).containsExactly(Votes.ZA);
        assertThat(both.get(1).torn()).containsExactly(Votes.DZ);
        assertThat(both.get(1).entirely()).containsExactly(Votes.DZ);
        assertThat(both.get(2).torn()).isEmpty();
    }

    @Test
    void twoGroupsThatAdviseTheSameTearNobody() {
        GroupRecommendation arabYes = new GroupRecommendation(GeopoliticalGroup.ARAB, "A", Choice.YES);

        assertThat(Following.of(List.of(AFRICAN_YES, arabYes), VOTE, Votes.GROUPS))
                .allSatisfy(following -> assertThat(following.torn()).isEmpty());
    }

    @Test
    void abstainingCanBeAdvised() {
        Following following =
                only(List.of(new GroupRecommendation(GeopoliticalGroup.TWELVE_PLUS, "A", Choice.ABSTENTION)));

        assertThat(following.followed()).isEqualTo(3);
        assertThat(following.partly()).containsExactly(Votes.FR);
        assertThat(following.notAtAll()).containsExactly(Votes.CH);
    }

    @Test
    void aGroupWithoutVotesHasNoShare() {
        RequestVote unused = RequestVote.of("A", Votes.rollCall("CH 0-0-0", "ZA 1-0-0"));
        Following following =
                Following.of(List.of(TWELVE_PLUS_YES), unused, Votes.GROUPS).get(0);

        assertThat(following.share()).isEmpty();
        assertThat(following.notAtAll()).isEmpty();
    }

    @Test
    void otherRequestsAndTotalsAreNotAnswered() {
        GroupRecommendation other = new GroupRecommendation(GeopoliticalGroup.ARAB, "B", Choice.YES);

        assertThat(Following.of(List.of(other), VOTE, Votes.GROUPS)).isEmpty();
        assertThat(Following.of(List.of(ARAB_NO), RequestVote.of("A", Tally.of(1, 2, 3)), Votes.GROUPS))
                .isEmpty();
    }

    private static Following only(List<GroupRecommendation> recommendations) {
        List<Following> all = Following.of(recommendations, VOTE, Votes.GROUPS);
        assertThat(all).hasSize(1);
        return all.get(0);
    }
}
