package org.openipu.io.popolo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openipu.model.finding.Argument;
import org.openipu.model.finding.Finding;
import org.openipu.model.parliament.CountryCode;
import org.openipu.model.vote.Request;
import org.openipu.model.vote.RequestVote;
import org.openipu.model.vote.ResultSheet;
import org.openipu.model.vote.VoteRecord;
import org.openipu.rules.rulebook.RuleBook;

/** Makes sheets of the vote events of a document. */
final class PopoloSheetsMaking {

    private static final String KIND = "vote event";

    private final PopoloDocument document;
    private final Map<String, PopoloMotion> motions = new HashMap<>();
    private final Map<String, CountryCode> countries = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private final Set<String> leftOut = new HashSet<>();
    private final List<ResultSheet> sheets = new ArrayList<>();
    private final List<RequestVote> run = new ArrayList<>();
    private final Set<String> idsOfRun = new HashSet<>();
    private Optional<LocalDate> dayOfRun = Optional.empty();

    PopoloSheetsMaking(PopoloDocument document) {
        this.document = document;
        document.motions().forEach(motion -> motion.id().ifPresent(id -> motions.putIfAbsent(id, motion)));
        document.organizations()
                .forEach(each -> each.id()
                        .ifPresent(id -> each.country()
                                .flatMap(CountryCode::find)
                                .ifPresent(country -> countries.putIfAbsent(id, country))));
    }

    PopoloSheets sheets() {
        for (int i = 0; i < document.voteEvents().size(); i++) {
            PopoloVoteEvent event = document.voteEvents().get(i);
            String path = "vote_events[" + i + "]";
            vote(event, path).ifPresent(vote -> add(vote, day(event, path)));
        }
        endRun();
        return new PopoloSheets(sheets, findings);
    }

    private Optional<RequestVote> vote(PopoloVoteEvent event, String path) {
        Optional<PopoloMotion> motion =
                event.motion().or(() -> event.motionId().flatMap(id -> Optional.ofNullable(motions.get(id))));
        Optional<String> name = event.identifier()
                .or(() -> motion.flatMap(PopoloMotion::identifier))
                .or(event::id)
                .or(event::motionId)
                .map(String::strip);
        if (name.isEmpty()) {
            findings.add(Finding.error("popolo.vote-without-name", path));
            return Optional.empty();
        }
        int before = findings.size();
        List<CountryCode> authors = motion.map(each -> authors(each, path)).orElse(List.of());
        PopoloEventVotes votes = new PopoloEventVotes(event, name.get(), path, countries, findings);
        Optional<VoteRecord> record = votes.record();
        if (findings.subList(before, findings.size()).stream().anyMatch(Finding::isError)) {
            return Optional.empty();
        }
        reportLeftOut(event, motion, path);
        return record.map(counted ->
                new RequestVote(new Request(name.get(), motion.flatMap(PopoloMotion::text), authors), counted));
    }

    private List<CountryCode> authors(PopoloMotion motion, String path) {
        List<CountryCode> authors = new ArrayList<>();
        for (String text : motion.requestedBy()) {
            CountryCode.find(text)
                    .ifPresentOrElse(
                            authors::add,
                            () -> findings.add(Finding.error("country.unknown", path, Argument.of("found", text))));
        }
        return authors;
    }

    private Optional<LocalDate> day(PopoloVoteEvent event, String path) {
        Optional<LocalDate> day = event.date();
        if (day.isPresent() && day.get().isBefore(RuleBook.FIRST_DAY)) {
            leftOut("start_date", path);
            return Optional.empty();
        }
        return day;
    }

    private void add(RequestVote vote, Optional<LocalDate> day) {
        if (!day.equals(dayOfRun) || idsOfRun.contains(vote.id())) {
            endRun();
        }
        dayOfRun = day;
        idsOfRun.add(vote.id());
        run.add(vote);
    }

    private void endRun() {
        if (!run.isEmpty()) {
            sheets.add(new ResultSheet(dayOfRun, run));
        }
        run.clear();
        idsOfRun.clear();
    }

    private void reportLeftOut(PopoloVoteEvent event, Optional<PopoloMotion> motion, String path) {
        event.classification().ifPresent(text -> leftOut("classification", path));
        event.result().or(() -> motion.flatMap(PopoloMotion::result)).ifPresent(text -> leftOut("result", path));
        motion.flatMap(PopoloMotion::requirement).ifPresent(text -> leftOut("requirement", path));
        if (!event.groupResults().isEmpty()) {
            leftOut("group_results", path);
        }
        if (event.counts().stream().anyMatch(count -> count.group().isPresent())) {
            leftOut("counts.group", path);
        }
        List<PopoloVote> votes = event.votes().orElse(List.of());
        if (votes.stream().anyMatch(vote -> vote.group().isPresent())) {
            leftOut("votes.group", path);
        }
        if (votes.stream().anyMatch(vote -> vote.role().isPresent())) {
            leftOut("votes.role", path);
        }
    }

    private void leftOut(String field, String path) {
        if (leftOut.add(field)) {
            findings.add(
                    Finding.warning("popolo.left-out", path, Argument.of("field", field), Argument.of("kind", KIND)));
        }
    }
}
