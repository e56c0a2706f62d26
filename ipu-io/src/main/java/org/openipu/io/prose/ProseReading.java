package org.openipu.io.prose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openipu.io.input.InputText;
import org.openipu.io.input.ReadResult;
import org.openipu.model.document.AdoptedText;
import org.openipu.model.document.Adoption;
import org.openipu.model.finding.Argument;
import org.openipu.model.finding.Finding;
import org.openipu.model.finding.Position;
import org.openipu.rules.validation.ReportValidation;

/** Makes an adopted text of one that was taken apart, with everything that is odd or missing. */
final class ProseReading {

    private final InputText input;
    private final ProseLayouts.Outcome outcome;
    private final ProseLayout layout;
    private final OpeningPhrases phrases;
    private final List<Finding> findings = new ArrayList<>();

    ProseReading(InputText input, ProseLayouts.Outcome outcome) {
        this.input = input;
        this.outcome = outcome;
        this.layout = outcome.layout();
        this.phrases = new OpeningPhrases(Phrasing.in(layout.language()));
    }

    ReadResult<AdoptedText> result() {
        if (outcome.begins().size() > 1) {
            add(
                    Finding.error(
                            "text.several-texts",
                            "",
                            Argument.of("count", outcome.begins().size()),
                            Argument.of(
                                    "lines",
                                    outcome.begins().stream()
                                            .map(String::valueOf)
                                            .collect(Collectors.joining(", ")))),
                    outcome.begins().get(1));
            return ReadResult.of(findings, this::noValue);
        }
        furniture();
        leftOut(Role.OUTSIDE, "text.outside");
        leftOut(Role.UNPLACED, "text.not-placed");
        layout.passages().forEach(this::check);
        Optional<String> title = title();
        Optional<Adoption> adoption = adoption();
        if (title.isEmpty() || adoption.isEmpty() || !hasParagraphs()) {
            return ReadResult.of(findings, this::noValue);
        }
        Structure structure = new Structure(layout);
        AdoptedText text = outcome.resolution()
                ? structure.resolution(title.get(), adoption.get())
                : structure.declaration(title.get(), adoption.get());
        ReportValidation.validateConstraints(text)
                .findings()
                .forEach(finding -> add(finding, structure.lineOf(finding.path())));
        return ReadResult.of(findings, () -> text);
    }

    private AdoptedText noValue() {
        throw new IllegalStateException("a text without errors has a value");
    }

    /** Furniture that differs in its numbers alone is told of once, with how often it stands. */
    private void furniture() {
        Map<String, List<Passage>> alike = new LinkedHashMap<>();
        for (Passage passage : layout.of(Role.FURNITURE)) {
            alike.computeIfAbsent(Words.withoutDigits(passage.text()), text -> new ArrayList<>())
                    .add(passage);
        }
        alike.values()
                .forEach(passages -> add(
                        Finding.warning(
                                "text.page-furniture",
                                "",
                                Argument.of("line", passages.get(0).text()),
                                Argument.of("times", passages.size())),
                        passages.get(0).line()));
    }

    private void leftOut(Role role, String code) {
        layout.of(role)
                .forEach(passage ->
                        add(Finding.warning(code, "", Argument.of("text", passage.text())), passage.line()));
    }

    private void check(Passage passage) {
        if (passage.text().length() > input.limits().fieldLength()) {
            findings.add(ProseLimits.tooLong(input, "", passage.line()));
        }
        boolean opens = passage.role() != Role.PREAMBULAR || phrases.opensPreambular(passage.text());
        boolean operates = passage.role() != Role.OPERATIVE || phrases.opensOperative(passage.text());
        if (!opens || !operates) {
            add(Finding.warning("text.no-opening-phrase", "", Argument.of("text", passage.text())), passage.line());
        }
        if (passage.role() == Role.NARRATIVE && !passage.mark().isEmpty()) {
            add(
                    Finding.warning("text.pledge-without-heading", "", Argument.of("text", passage.text())),
                    passage.line());
        }
    }

    private boolean hasParagraphs() {
        boolean some = layout.passages().stream()
                .anyMatch(passage -> passage.role() == Role.PREAMBULAR
                        || passage.role() == Role.OPERATIVE
                        || passage.role() == Role.NARRATIVE
                        || passage.role() == Role.PLEDGE);
        if (!some) {
            findings.add(Finding.error("text.no-paragraphs", ""));
        }
        return some;
    }

    private Optional<String> title() {
        String title = layout.of(Role.TITLE).stream().map(Passage::text).collect(Collectors.joining(": "));
        if (title.isBlank()) {
            findings.add(Finding.error("text.no-title", "title"));
            return Optional.empty();
        }
        return Optional.of(title);
    }

    private Optional<Adoption> adoption() {
        List<Passage> passages = layout.of(Role.ADOPTION);
        if (passages.isEmpty()) {
            findings.add(Finding.error("text.no-adoption", "adoption"));
            return Optional.empty();
        }
        int at = passages.get(0).line();
        AdoptionLine line = AdoptionLine.of(passages.get(0).text(), Phrasing.in(layout.language()));
        missing(line.mode(), "text.no-adoption-mode", "adoption.mode", at);
        missing(line.body(), "text.no-adoption-body", "adoption.body", at);
        missing(line.date(), "text.no-adoption-date", "adoption.date", at);
        return line.mode()
                .flatMap(mode -> line.body()
                        .flatMap(body -> line.date().map(date -> new Adoption(mode, body, line.place(), date))));
    }

    private void missing(Optional<?> part, String code, String path, int line) {
        if (part.isEmpty()) {
            add(Finding.error(code, path), line);
        }
    }

    private void add(Finding finding, int line) {
        findings.add(finding.at(new Position(input.name(), line, 1)));
    }
}
