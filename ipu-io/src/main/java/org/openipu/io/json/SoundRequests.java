package org.openipu.io.json;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openipu.io.input.InputText;
import org.openipu.io.input.ReadResult;
import org.openipu.io.input.SoundVotes;
import org.openipu.io.internal.document.StrictJson;
import org.openipu.io.internal.field.JsonFields;
import org.openipu.model.finding.Finding;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The requests of a document without those in which there is an error. */
final class SoundRequests {

    private static final String REQUESTS = "requests";
    private static final Pattern REQUEST = Pattern.compile("requests\\[([0-9]{1,9})].*", Pattern.DOTALL);

    private final InputText input;
    private final List<Finding> findings;

    SoundRequests(InputText input, List<Finding> findings) {
        this.input = input;
        this.findings = findings;
    }

    ReadResult<SoundVotes> read() {
        if (findings.stream()
                .anyMatch(finding -> finding.isError() && request(finding).isEmpty())) {
            return new ReadResult.Refused<>(findings);
        }
        return StrictJson.parse(input).then(this::withoutBroken);
    }

    private ReadResult<SoundVotes> withoutBroken(JsonFields document) {
        ArrayNode requests = (ArrayNode) document.object().path(REQUESTS);
        Set<String> broken = new LinkedHashSet<>();
        findings.stream()
                .filter(Finding::isError)
                .flatMap(finding -> request(finding).stream())
                .forEach(index -> broken.add(name(requests, index)));
        ObjectNode sound = ((ObjectNode) document.object()).deepCopy();
        ArrayNode kept = sound.putArray(REQUESTS);
        for (int i = 0; i < requests.size(); i++) {
            if (!broken.contains(name(requests, i))) {
                kept.add(requests.get(i));
            }
        }
        return ResultSheetJson.read(new InputText(input.name(), StrictJson.write(sound), input.limits()))
                .findValue()
                .map(sheet -> SoundVotes.of(sheet, broken, findings))
                .orElseGet(() -> new ReadResult.Refused<>(findings));
    }

    /** Returns what a request is called; its place where it has no name. */
    private static String name(ArrayNode requests, int index) {
        JsonNode id = requests.get(index).path("id");
        return id.isString() && !id.stringValue().isBlank() ? id.stringValue().strip() : REQUESTS + "[" + index + "]";
    }

    private static Optional<Integer> request(Finding finding) {
        Matcher path = REQUEST.matcher(finding.path());
        return path.matches() ? Optional.of(Integer.valueOf(path.group(1))) : Optional.empty();
    }
}
