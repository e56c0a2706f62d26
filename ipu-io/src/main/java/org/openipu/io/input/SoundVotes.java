package org.openipu.io.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.openipu.model.finding.Argument;
import org.openipu.model.finding.Finding;
import org.openipu.model.vote.ResultSheet;

/**
 * The votes of a record in which there is no error, so that they can be handed on while others cannot.
 *
 * @param sheet the votes without an error; those with one are left out as a whole
 * @param findings everything that is wrong with the record, and which votes are left out because of it
 */
public record SoundVotes(ResultSheet sheet, List<Finding> findings) {

    /** Copies the findings. */
    public SoundVotes {
        findings = List.copyOf(findings);
    }

    /**
     * Leaves out the votes with errors.
     *
     * @param sheet the votes, also those with errors as far as they could be read
     * @param broken the ids of those with errors
     * @param found what is wrong
     * @return the others, with an error for each that is left out; refused when there is no other
     */
    public static ReadResult<SoundVotes> of(ResultSheet sheet, Set<String> broken, List<Finding> found) {
        List<Finding> findings = new ArrayList<>(found);
        broken.forEach(id -> findings.add(Finding.error("interchange.vote-left-out", "", Argument.of("request", id))));
        ResultSheet sound = new ResultSheet(
                sheet.date(),
                sheet.votes().stream()
                        .filter(vote -> !broken.contains(vote.id()))
                        .toList());
        return sound.votes().isEmpty()
                ? new ReadResult.Refused<>(found)
                : new ReadResult.Read<>(new SoundVotes(sound, findings), List.of());
    }
}
