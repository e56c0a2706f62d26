package org.openipu.io.un;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openipu.io.input.InputText;
import org.openipu.io.input.ReadResult;
import org.openipu.io.internal.document.JsonPositions;
import org.openipu.io.internal.document.StrictJson;
import org.openipu.model.finding.Argument;
import org.openipu.model.finding.Finding;
import org.openipu.model.finding.Position;
import org.openipu.model.vote.ResultSheet;

/**
 * Resolutions of the General Assembly of the United Nations as the project UNxml publishes them: on each line a JSON object with
 * the counts of the vote, as texts that may be padded with zeros, and the names of the States on each side.
 */
public final class UnVotesNdjson {

    private final InputText input;
    private final List<ResultSheet> sheets = new ArrayList<>();
    private final List<String> withoutVote = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final Set<String> symbols = new LinkedHashSet<>();
    private final Set<String> leftOut = new LinkedHashSet<>();
    private final Map<String, Finding> mended = new LinkedHashMap<>();
    private int objects;

    private UnVotesNdjson(InputText input) {
        this.input = input;
    }

    /**
     * Reads the votes. A line that is broken, a State whose spelling is not known, counts that contradict the names and a
     * resolution that stands twice are errors which leave that resolution out; the others are read.
     *
     * @param input the lines
     * @return the votes with everything that was found; unreadable when there is not one JSON object, or there are more lines
     *     than the limit of rows
     */
    public static ReadResult<UnVotes> read(InputText input) {
        return new UnVotesNdjson(input).votes();
    }

    private ReadResult<UnVotes> votes() {
        List<String> lines = input.text().lines().toList();
        if (lines.size() > input.limits().rows()) {
            return new ReadResult.Unreadable<>(List.of(Finding.error(
                            "input.too-many-lines",
                            "",
                            Argument.of("limit", input.limits().rows()))
                    .at(place(input.limits().rows() + 1, 1))));
        }
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                add(lines.get(i), i + 1);
            }
        }
        if (objects == 0) {
            return new ReadResult.Unreadable<>(findings);
        }
        findings.addAll(mended.values());
        findings.sort(ReadResult.IN_ORDER_OF_INPUT);
        findings.addAll(remarks());
        return new ReadResult.Read<>(new UnVotes(sheets, withoutVote, findings), List.of());
    }

    private void add(String line, int number) {
        InputText text = new InputText(input.name(), line, input.limits());
        ReadResult<UnResolution> parsed =
                StrictJson.parse(text).then(fields -> new ReadResult.Read<>(new UnResolution(fields), List.of()));
        parsed.findings().forEach(finding -> findings.add(onLine(finding, number)));
        parsed.findValue().ifPresent(resolution -> {
            objects++;
            resolution.refuseRepetition(symbols);
            resolution.sheet().ifPresent(sheets::add);
            resolution.symbolWithoutVote().ifPresent(withoutVote::add);
            leftOut.addAll(resolution.leftOut());
            JsonPositions.locate(text, resolution.errors()).forEach(finding -> findings.add(onLine(finding, number)));
            resolution
                    .mended()
                    .forEach((spelling, finding) -> mended.computeIfAbsent(
                            spelling,
                            first -> onLine(
                                    JsonPositions.locate(text, List.of(finding)).get(0), number)));
        });
    }

    private List<Finding> remarks() {
        List<Finding> remarks = new ArrayList<>();
        if (!leftOut.isEmpty()) {
            remarks.add(Finding.warning("un.fields-left-out", "", Argument.of("fields", String.join(", ", leftOut))));
        }
        if (!withoutVote.isEmpty()) {
            remarks.add(Finding.warning("un.without-vote", "", Argument.of("resolutions", withoutVote.size())));
        }
        return remarks;
    }

    private Finding onLine(Finding finding, int number) {
        return finding.at(place(number, finding.position().map(Position::column).orElse(1)));
    }

    private Position place(int line, int column) {
        return new Position(input.name(), line, column);
    }
}
