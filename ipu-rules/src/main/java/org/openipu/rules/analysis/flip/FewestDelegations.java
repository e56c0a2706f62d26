package org.openipu.rules.analysis.flip;

import java.util.List;
import java.util.Optional;

/** The fewest delegations that turn an outcome by changing all their votes on one request, or a part of them. */
final class FewestDelegations {

    private FewestDelegations() {}

    /** Finds them with all changes that help. */
    static Flip of(Turn turn) {
        if (!turn.isNamed()) {
            return new Flip.Unknown();
        }
        if (turn.fewestVotes().set().isEmpty()) {
            return new Flip.Impossible();
        }
        Optional<Weighed> fewest = turn.isGain() ? gain(turn) : loss(turn);
        return fewest.map(weighed -> words(
                        weighed, turn.only(weighed.delegations()::contains).fewestVotes()))
                .orElseGet(Flip.Unknown::new);
    }

    /** Finds them with one kind of change, of which so many votes are needed. */
    static Flip of(Turn turn, Shift shift, Flip fewestVotes) {
        if (!turn.isNamed()) {
            return new Flip.Unknown();
        }
        return fewestVotes
                .set()
                .flatMap(votes -> Weighed.find(turn.ballot().counts(shift.from()), votes.votes()))
                .map(weighed ->
                        words(weighed, FewestVotes.of(turn.only(weighed.delegations()::contains), List.of(shift))))
                .orElse(fewestVotes);
    }

    /** Words delegations as changes: as few of their votes as will do. */
    static Flip words(Weighed weighed, Flip fewestVotes) {
        FlipSet fewest = fewestVotes.set().orElseThrow();
        return new Flip.Found(new FlipSet(fewest.changes(), weighed.isOnly()));
    }

    /** Both the majority and the rank are needed. */
    private static Optional<Weighed> gain(Turn turn) {
        long parts = turn.goal().partsMissing(turn.ballot().tally());
        long votes = turn.goal().votesMissing(turn.ballot().tally());
        return TwofoldWeighing.find(turn.affirmative(), votes, turn.parts(), parts);
    }

    /** It is enough to take either, the majority or the rank. */
    private static Optional<Weighed> loss(Turn turn) {
        long parts = 1 - turn.goal().partsMissing(turn.ballot().tally());
        long votes = 1 - turn.goal().votesMissing(turn.ballot().tally());
        return Weighed.fewer(Weighed.find(turn.parts(), parts), Weighed.find(turn.affirmative(), votes));
    }
}
