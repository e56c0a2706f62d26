package org.openipu.io.report.part;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openipu.io.report.block.Line;
import org.openipu.io.report.block.Section;
import org.openipu.io.report.sentence.Figures;
import org.openipu.io.report.sentence.Prose;
import org.openipu.io.report.sentence.Sentences;
import org.openipu.io.report.sentence.Traced;
import org.openipu.io.text.ConstantName;
import org.openipu.model.group.GroupRecommendation;
import org.openipu.model.report.AnnualReport;
import org.openipu.model.report.AssemblyReport;
import org.openipu.model.vote.DelegationPosition;
import org.openipu.model.vote.EmergencyItemRecord;
import org.openipu.model.vote.EmergencyRequest;
import org.openipu.model.vote.ReportedResult;
import org.openipu.model.vote.ResultSheet;

/** The choice of the emergency item: the requests and who stood behind them, the votes, the outcome and the rule. */
record EmergencyItemSection(Sentences say, Traced<AnnualReport> year) {

    Optional<Section> write(Traced<AssemblyReport> report) {
        return report.find("emergencyItem", AssemblyReport::emergencyItem)
                .map(item -> section(item, day(report, item)));
    }

    private Section section(Traced<EmergencyItemRecord> item, LocalDate day) {
        EmergencyItemRule rule = EmergencyItemRule.of(day, say);
        EmergencyItemResults results = EmergencyItemResults.of(item, rule, say);
        return Section.of(
                say.say("urgent.heading"),
                new Prose()
                        .bullets(say.say("urgent.requests"), requests(item))
                        .paragraph(votesOf(item))
                        .block(results.table())
                        .block(results.picture())
                        .paragraph(outcome(item))
                        .paragraph(rule.sentences())
                        .blocks(new RollCallPictures(say, GroupSeating.of(year.value(), day, say)).of(item))
                        .blocks());
    }

    private List<Line> requests(Traced<EmergencyItemRecord> item) {
        return item.each("requests", EmergencyItemRecord::requests).stream()
                .map(this::request)
                .toList();
    }

    private Line request(Traced<EmergencyRequest> request) {
        Line named = say.say(
                "urgent.request",
                show().name(request.get("id", EmergencyRequest::id)),
                show().text(request.get("title", EmergencyRequest::title)));
        Line authors = say.listed(request.each("requestedBy", EmergencyRequest::requestedBy).stream()
                .map(show()::country)
                .toList());
        Line by = authors.isEmpty() ? named : say.say("urgent.requested-by", named, authors);
        Line onBehalf = request.value()
                .onBehalfOf()
                .map(group -> say.say("urgent.on-behalf-of", by, say.name("geopolitical", group)))
                .orElse(by);
        Line supporters = say.listed(request.value().supportedBy().stream()
                .map(group -> say.name("geopolitical", group))
                .toList());
        return supporters.isEmpty() ? onBehalf : say.say("urgent.supported-by", onBehalf, supporters);
    }

    /** What groups advised, and how delegations say that they voted. */
    private List<Line> votesOf(Traced<EmergencyItemRecord> item) {
        List<Line> sentences = new ArrayList<>();
        item.each("recommendations", EmergencyItemRecord::recommendations)
                .forEach(advice -> sentences.add(recommendation(advice)));
        item.each("positions", EmergencyItemRecord::positions).forEach(position -> sentences.add(position(position)));
        return sentences;
    }

    private Line recommendation(Traced<GroupRecommendation> advice) {
        return say.say(
                "urgent.recommended-" + ConstantName.of(advice.value().choice()),
                say.name("geopolitical", advice.value().group()),
                show().name(advice.get("request", GroupRecommendation::request)));
    }

    private Line position(Traced<DelegationPosition> position) {
        Line request = show().name(position.get("request", DelegationPosition::request));
        String choice = ConstantName.of(position.value().choice());
        return position.value().delegation().equals(year.value().delegation().country())
                ? say.say("urgent.voted-" + choice, request)
                : say.say(
                        "urgent.other-voted-" + choice,
                        show().country(position.get("delegation", DelegationPosition::delegation)),
                        request);
    }

    private List<Line> outcome(Traced<EmergencyItemRecord> item) {
        List<Traced<ReportedResult>> results = item.each("results", EmergencyItemRecord::results);
        List<Line> accepted = results.stream()
                .filter(result -> result.value().accepted())
                .map(result -> show().name(result.get("request", ReportedResult::request)))
                .toList();
        if (results.isEmpty()) {
            return List.of();
        }
        return List.of(accepted.isEmpty() ? say.say("urgent.none") : say.say("urgent.accepted", say.listed(accepted)));
    }

    private static LocalDate day(Traced<AssemblyReport> report, Traced<EmergencyItemRecord> item) {
        return item.value()
                .date()
                .or(() -> item.value().votes().flatMap(ResultSheet::date))
                .orElseGet(() -> report.value().assembly().dates().session().last());
    }

    private Figures show() {
        return say.figures();
    }
}
