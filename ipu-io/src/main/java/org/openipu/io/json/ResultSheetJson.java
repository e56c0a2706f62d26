package org.openipu.io.json;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openipu.io.input.InputText;
import org.openipu.io.input.ReadResult;
import org.openipu.io.input.RecordedVotes;
import org.openipu.io.input.SoundVotes;
import org.openipu.io.internal.document.JsonPositions;
import org.openipu.model.vote.ResultSheet;
import org.openipu.rules.reconciliation.Reconciliation;
import org.openipu.rules.reconciliation.RollCallCheck;
import org.openipu.rules.rulebook.RuleBook;

/** Votes on requests as a document of format {@code org.openipu.requests/1}. */
public final class ResultSheetJson {

    static final RecordDocument<ResultSheet> DOCUMENT = new RecordDocument<>("requests", ResultSheet.class);

    private ResultSheetJson() {}

    /**
     * Reads a document of votes.
     *
     * @param input the document; {@code format} may be left out
     * @return the votes in the order of the document; refused with all findings when a key is unknown or missing, a count
     *     is no whole number, a request or a delegation stands twice, or there are no requests
     */
    public static ReadResult<ResultSheet> read(InputText input) {
        return ResultSheetStream.read(input)
                .<ReadResult<ResultSheet>>map(sheet -> new ReadResult.Read<>(sheet, List.of()))
                .orElseGet(() -> DOCUMENT.read(input));
    }

    /**
     * Reads a document of votes and checks its roll calls.
     *
     * @param input the document; {@code format} may be left out
     * @return the votes with their warnings; refused with everything that is wrong, by the rules of the document's day, or of
     *     the last that are known
     */
    public static ReadResult<ResultSheet> readAndCheck(InputText input) {
        return DOCUMENT.readAndCheck(
                input,
                sheet -> RollCallCheck.check(
                        sheet, sheet.date().map(RuleBook::at).orElseGet(RuleBook::lastKnown)));
    }

    /**
     * Reads a document of votes to reconcile it.
     *
     * @param input the document; {@code format} may be left out
     * @return the votes with their warnings; refused with all findings when there is an error
     */
    public static ReadResult<RecordedVotes> readRecorded(InputText input) {
        ReadResult<ResultSheet> result = read(input);
        return result.<ReadResult<RecordedVotes>>fold(
                read -> new ReadResult.Read<>(
                        new RecordedVotes(
                                read.value(),
                                Optional.of(Reconciliation.counted(read.value())),
                                read.findings(),
                                finding -> JsonPositions.locate(input, List.of(finding))
                                        .get(0)),
                        List.of()),
                refused -> new ReadResult.Refused<>(refused.findings()),
                unreadable -> new ReadResult.Unreadable<>(unreadable.findings()));
    }

    /**
     * Reads a document of votes to hand on those without an error.
     *
     * @param input the document; {@code format} may be left out
     * @return the votes without an error, beside everything that is wrong with the others; refused when there is none, and when
     *     something else than a vote is wrong
     */
    public static ReadResult<SoundVotes> readSound(InputText input) {
        return read(input)
                .<ReadResult<SoundVotes>>fold(
                        read -> SoundVotes.of(read.value(), Set.of(), List.of()).precededBy(read.findings()),
                        refused -> new SoundRequests(input, refused.findings()).read(),
                        unreadable -> new ReadResult.Unreadable<>(unreadable.findings()));
    }

    /**
     * Writes votes.
     *
     * @param sheet the votes
     * @return the document; it reads back to equal votes if there is a request, no roll call is without names, no text has
     *     blanks around it, and no count has more digits than are read
     */
    public static String write(ResultSheet sheet) {
        return DOCUMENT.write(sheet);
    }
}
