package org.openipu.io.un;

import java.util.List;
import org.openipu.model.finding.Finding;
import org.openipu.model.vote.ResultSheet;

/**
 * What a file of resolutions of the General Assembly holds of votes: everything that could be read, beside everything that is
 * wrong with the rest.
 *
 * @param sheets one for each resolution with a recorded vote that nothing contradicts, in the order of the file, each with the
 *     day of the vote where it could be read. The request is called by the resolution's symbol; each State has one vote
 * @param withoutVote the symbols of the resolutions that were adopted without a vote, in the order of the file: they have no roll
 *     call
 * @param findings what is wrong with the others, line by line, and what was left out
 */
public record UnVotes(List<ResultSheet> sheets, List<String> withoutVote, List<Finding> findings) {

    /** Copies the lists. */
    public UnVotes {
        sheets = List.copyOf(sheets);
        withoutVote = List.copyOf(withoutVote);
        findings = List.copyOf(findings);
    }
}
