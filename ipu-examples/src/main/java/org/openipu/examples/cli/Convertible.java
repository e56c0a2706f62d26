package org.openipu.examples.cli;

import java.util.List;
import java.util.Optional;
import org.openipu.io.akn.AknText;
import org.openipu.model.finding.Finding;
import org.openipu.model.parliament.Parliament;
import org.openipu.model.vote.RequestVote;
import org.openipu.model.vote.ResultSheet;

/**
 * What was read to be converted: votes, or parliaments, or a resolution.
 *
 * @param votes the votes by day; empty unless votes were read
 * @param parliaments the parliaments; empty unless parliaments were read
 * @param isRegister whether the parliaments are a list, also when there is one
 * @param text the resolution or declaration; empty unless one was read
 * @param findings what was found on the way; errors are of what was left out
 */
record Convertible(
        List<ResultSheet> votes,
        List<Parliament> parliaments,
        boolean isRegister,
        Optional<AknText> text,
        List<Finding> findings) {

    static Convertible votes(List<ResultSheet> votes, List<Finding> findings) {
        return new Convertible(votes, List.of(), false, Optional.empty(), findings);
    }

    static Convertible parliament(Parliament parliament) {
        return new Convertible(List.of(), List.of(parliament), false, Optional.empty(), List.of());
    }

    static Convertible register(List<Parliament> parliaments, List<Finding> findings) {
        return new Convertible(List.of(), parliaments, true, Optional.empty(), findings);
    }

    static Convertible text(AknText text) {
        return new Convertible(List.of(), List.of(), false, Optional.of(text), List.of());
    }

    boolean isVotes() {
        return !isRegister && parliaments.isEmpty() && text.isEmpty();
    }

    List<RequestVote> allVotes() {
        return votes.stream().flatMap(sheet -> sheet.votes().stream()).toList();
    }
}
