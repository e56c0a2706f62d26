package org.openipu.io.internal.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openipu.io.internal.field.FieldReader;
import org.openipu.io.internal.field.JsonFields;
import org.openipu.io.internal.field.VoteFields;
import org.openipu.model.finding.Argument;
import org.openipu.model.finding.Finding;
import org.openipu.model.parliament.CountryCode;
import org.openipu.model.vote.DelegationVote;
import org.openipu.model.vote.Request;
import org.openipu.model.vote.RequestVote;
import org.openipu.model.vote.ResultSheet;
import org.openipu.model.vote.RollCall;
import org.openipu.model.vote.VoteRecord;

/** One reading of a document of votes, with the findings it makes. */
final class ResultSheetReading {

    private static final List<String> KEYS = List.of("date", ResultSheetForm.REQUESTS);
    private static final List<String> TALLY_KEYS = List.of("yes", "no", "abstain");
    private static final List<String> REQUEST_KEYS =
            List.of("id", "title", "requestedBy", "yes", "no", "abstain", ResultSheetForm.ROLL_CALL);
    private static final List<String> DELEGATION_KEYS =
            List.of("member", "yes", "no", "abstain", "entitlement", "delegates");

    private final List<Finding> findings;
    private final Set<String> ids = new HashSet<>();

    ResultSheetReading(List<Finding> findings) {
        this.findings = findings;
    }

    /** Returns the votes; empty after an error. */
    Optional<ResultSheet> sheet(JsonFields document) {
        int before = findings.size();
        findings.addAll(document.unknownKeys(KEYS));
        Optional<LocalDate> date = new FieldReader(document, findings).optionalVotingDay("date");
        List<RequestVote> votes = new ArrayList<>();
        document.objects(ResultSheetForm.REQUESTS, findings)
                .forEach(request -> request(request).ifPresent(votes::add));
        return findings.subList(before, findings.size()).stream().anyMatch(Finding::isError)
                ? Optional.empty()
                : Optional.of(new ResultSheet(date, votes));
    }

    private Optional<RequestVote> request(JsonFields fields) {
        findings.addAll(fields.unknownKeys(REQUEST_KEYS));
        FieldReader reader = new FieldReader(fields, findings);
        Optional<String> id = reader.text("id");
        id.filter(text -> !ids.add(text))
                .ifPresent(text -> reader.refuse("id", "request.twice", Argument.of("request", text)));
        Optional<String> title = reader.optionalText("title");
        List<CountryCode> authors = fields.has("requestedBy") ? authors(fields) : List.of();
        Optional<VoteRecord> votes = votes(fields, reader);
        return id.flatMap(text -> votes.map(vote -> new RequestVote(new Request(text, title, authors), vote)));
    }

    private List<CountryCode> authors(JsonFields fields) {
        List<CountryCode> authors = new ArrayList<>();
        for (JsonFields author : fields.elements("requestedBy", findings)) {
            String text = author.object().asString("");
            CountryCode.find(text)
                    .ifPresentOrElse(
                            authors::add,
                            () -> findings.add(
                                    Finding.error("country.unknown", author.path(), Argument.of("found", text))));
        }
        return authors;
    }

    private Optional<VoteRecord> votes(JsonFields fields, FieldReader reader) {
        if (!fields.has(ResultSheetForm.ROLL_CALL)) {
            return VoteFields.tally(reader).map(VoteRecord.class::cast);
        }
        if (TALLY_KEYS.stream().anyMatch(fields::has)) {
            reader.refuse(ResultSheetForm.ROLL_CALL, "request.totals-and-roll-call");
            return Optional.empty();
        }
        return Optional.of(rollCall(fields, reader.field("id").stripped()));
    }

    private RollCall rollCall(JsonFields fields, String request) {
        List<DelegationVote> votes = new ArrayList<>();
        Set<CountryCode> delegations = new HashSet<>();
        for (JsonFields entry : fields.objects(ResultSheetForm.ROLL_CALL, findings)) {
            findings.addAll(entry.unknownKeys(DELEGATION_KEYS));
            FieldReader reader = new FieldReader(entry, findings);
            VoteFields.delegationVote(reader).ifPresent(vote -> {
                if (delegations.add(vote.delegation())) {
                    votes.add(vote);
                } else {
                    reader.refuse(
                            "member",
                            "roll-call.delegation-twice",
                            Argument.of("request", request),
                            Argument.of("delegation", vote.delegation().alpha2()));
                }
            });
        }
        return new RollCall(votes);
    }
}
