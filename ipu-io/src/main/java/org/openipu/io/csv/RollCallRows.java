package org.openipu.io.csv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openipu.io.input.ReadResult;
import org.openipu.io.input.RecordedVotes;
import org.openipu.io.input.SoundVotes;
import org.openipu.io.internal.field.FieldReader;
import org.openipu.io.internal.field.VoteFields;
import org.openipu.model.finding.Argument;
import org.openipu.model.finding.Finding;
import org.openipu.model.finding.Position;
import org.openipu.model.parliament.CountryCode;
import org.openipu.model.vote.DelegationVote;
import org.openipu.model.vote.RequestVote;
import org.openipu.model.vote.ResultSheet;
import org.openipu.model.vote.RollCall;
import org.openipu.model.vote.Tally;

/** The rows of a table of roll calls as they come in. */
final class RollCallRows {

    private final List<Finding> findings;
    private final Map<String, List<DelegationVote>> votes = new LinkedHashMap<>();
    private final Map<String, Set<CountryCode>> delegations = new HashMap<>();
    private final Map<String, List<Position>> positions = new HashMap<>();
    private final Map<String, RunningTotal> totals = new LinkedHashMap<>();
    private final Set<String> broken = new LinkedHashSet<>();
    private boolean allRowsAdd;
    private boolean allRowsPlaced;

    /** Begins with what is wrong with the table as such. */
    RollCallRows(List<Finding> findings) {
        this.findings = findings;
        this.allRowsAdd = findings.stream().noneMatch(Finding::isError);
        this.allRowsPlaced = allRowsAdd;
    }

    void add(CsvRow row) {
        int before = findings.size();
        FieldReader reader = new FieldReader(row, findings);
        Optional<String> request = reader.text("request").map(SafeCell::read);
        Optional<DelegationVote> vote = VoteFields.delegationVote(reader);
        Optional<Tally> tally = VoteFields.delegationTally(new FieldReader(row, new ArrayList<>()));
        allRowsAdd &= request.isPresent() && tally.isPresent();
        request.ifPresent(id -> {
            tally.ifPresent(part ->
                    totals.computeIfAbsent(id, unseen -> new RunningTotal()).add(part));
            vote.ifPresent(entry -> add(entry, id, reader));
        });
        if (findings.subList(before, findings.size()).stream().anyMatch(Finding::isError)) {
            request.ifPresent(broken::add);
        }
        allRowsPlaced &= request.isPresent();
    }

    List<Finding> findings() {
        return findings;
    }

    /** Returns the votes without an error; refused when it is not known to which vote a row belongs that cannot be read. */
    ReadResult<SoundVotes> sound() {
        return allRowsPlaced ? SoundVotes.of(sheet(), broken, findings) : new ReadResult.Refused<>(findings);
    }

    ResultSheet sheet() {
        return new ResultSheet(
                Optional.empty(),
                votes.entrySet().stream()
                        .map(request -> RequestVote.of(request.getKey(), new RollCall(request.getValue())))
                        .toList());
    }

    RecordedVotes recorded() {
        return new RecordedVotes(sheet(), totals(), findings, ResultSheetCsv.at(places()));
    }

    private Optional<Map<String, Tally>> totals() {
        if (!allRowsAdd || !totals.values().stream().allMatch(RunningTotal::fits)) {
            return Optional.empty();
        }
        Map<String, Tally> tallies = new LinkedHashMap<>();
        totals.forEach((request, total) -> tallies.put(request, total.tally()));
        return Optional.of(tallies);
    }

    private void add(DelegationVote vote, String request, FieldReader reader) {
        if (!delegations.computeIfAbsent(request, unseen -> new HashSet<>()).add(vote.delegation())) {
            reader.refuse(
                    "member",
                    "roll-call.delegation-twice",
                    Argument.of("request", request),
                    Argument.of("delegation", vote.delegation().alpha2()));
            return;
        }
        votes.computeIfAbsent(request, unseen -> new ArrayList<>()).add(vote);
        reader.field("member")
                .position()
                .ifPresent(place -> positions
                        .computeIfAbsent(request, unseen -> new ArrayList<>())
                        .add(place));
    }

    private Map<String, Position> places() {
        Map<String, Position> places = new HashMap<>();
        int request = 0;
        for (String id : votes.keySet()) {
            List<Position> lines = positions.getOrDefault(id, List.of());
            for (int i = 0; i < lines.size(); i++) {
                places.put("requests[" + request + "].rollCall[" + i + "]", lines.get(i));
            }
            request++;
        }
        return places;
    }

    /** A sum over rows, of which a table can have more than a tally can hold. */
    private static final class RunningTotal {
        private long affirmative;
        private long negative;
        private long abstentions;

        void add(Tally part) {
            affirmative += part.affirmative();
            negative += part.negative();
            abstentions += part.abstentions();
        }

        boolean fits() {
            return Math.max(affirmative, Math.max(negative, abstentions)) <= Integer.MAX_VALUE;
        }

        Tally tally() {
            return Tally.of(Math.toIntExact(affirmative), Math.toIntExact(negative), Math.toIntExact(abstentions));
        }
    }
}
