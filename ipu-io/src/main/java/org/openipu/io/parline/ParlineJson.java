package org.openipu.io.parline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.openipu.io.input.InputText;
import org.openipu.io.input.ReadResult;
import org.openipu.io.internal.document.JsonPositions;
import org.openipu.io.internal.document.StrictJson;
import org.openipu.io.internal.field.JsonFields;
import org.openipu.model.finding.Argument;
import org.openipu.model.finding.Finding;
import org.openipu.model.parliament.CountryCode;
import tools.jackson.databind.JsonNode;

/**
 * Countries, parliaments and chambers as the open data service of the Union gives them, in JSON:API: resources under {@code data}
 * and {@code included}, one or a list.
 */
public final class ParlineJson {

    private static final List<String> KEYS = List.of("data", "included", "meta", "links", "jsonapi");

    private final List<Finding> findings = new ArrayList<>();
    private final Map<CountryCode, ParlineCountry> countries = new LinkedHashMap<>();
    private final Set<String> leftOut = new HashSet<>();

    private ParlineJson() {}

    /**
     * Reads the parliaments of a file. What cannot be read of a resource is an error that names it, and the rest is read; an
     * attribute that is not known is a warning, once for each kind of resource.
     *
     * @param input the file
     * @return the parliaments with everything that was found; refused when it is no document of JSON:API
     */
    public static ReadResult<ParlineParliaments> read(InputText input) {
        return StrictJson.parse(input).then(document -> {
            ParlineJson reading = new ParlineJson();
            Optional<ParlineParliaments> parliaments = reading.parliaments(document);
            List<Finding> placed = JsonPositions.locate(input, reading.findings);
            return parliaments
                    .<ReadResult<ParlineParliaments>>map(read ->
                            new ReadResult.Read<>(new ParlineParliaments(read.parliaments(), placed), List.of()))
                    .orElseGet(() -> new ReadResult.Refused<>(placed));
        });
    }

    private Optional<ParlineParliaments> parliaments(JsonFields document) {
        JsonNode data = document.object().path("data");
        if (!data.isObject() && !data.isArray()) {
            findings.add(Finding.error("parline.no-data", ""));
            return Optional.empty();
        }
        for (String key : document.object().propertyNames()) {
            if (!KEYS.contains(key)) {
                leftOut("", key, key);
            }
        }
        addAll(data, "data");
        addAll(document.object().path("included"), "included");
        return Optional.of(new ParlineParliaments(
                countries.values().stream().map(ParlineCountry::parliament).toList(), List.of()));
    }

    private void addAll(JsonNode node, String path) {
        if (node.isObject()) {
            add(node, path);
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            add(node.get(i), path + "[" + i + "]");
        }
    }

    private void add(JsonNode node, String path) {
        if (!node.isObject()) {
            findings.add(Finding.error("json.not-an-object", path));
            return;
        }
        ParlineResource resource = new ParlineResource(node, path, findings);
        ParlineType.find(resource.type())
                .ifPresentOrElse(type -> add(type, resource), () -> leftOut("", resource.type(), path));
    }

    private void add(ParlineType type, ParlineResource resource) {
        for (String attribute : resource.attributes()) {
            if (!type.reads(attribute)) {
                leftOut(resource.type(), attribute, resource.path() + ".attributes." + attribute);
            }
        }
        country(type, resource)
                .ifPresentOrElse(
                        code -> countries
                                .computeIfAbsent(code, unseen -> new ParlineCountry(unseen, findings))
                                .add(type, resource),
                        () -> findings.add(Finding.error(
                                "parline.country-unknown", resource.path(), Argument.of("record", resource.id()))));
    }

    /** The code of the country is an attribute, or what a relationship points at, or what the id begins with. */
    private static Optional<CountryCode> country(ParlineType type, ParlineResource resource) {
        String attribute = switch (type) {
            case COUNTRY -> ParlineType.Attribute.COUNTRY_CODE;
            case PARLIAMENT -> ParlineType.Attribute.PARLIAMENT_COUNTRY;
            case CHAMBER -> ParlineType.Attribute.CHAMBER_PARLIAMENT;
        };
        String name = type == ParlineType.CHAMBER ? "parliament" : "country";
        return Stream.of(
                        resource.latest(attribute).flatMap(resource::text),
                        resource.related(name),
                        Optional.of(resource.id().split("-", 2)[0]))
                .flatMap(Optional::stream)
                .flatMap(code -> CountryCode.find(code).stream())
                .findFirst();
    }

    private void leftOut(String type, String name, String path) {
        if (leftOut.add(type + " " + name)) {
            findings.add(
                    type.isEmpty()
                            ? Finding.warning("parline.type-left-out", path, Argument.of("type", name))
                            : Finding.warning(
                                    "parline.attribute-left-out",
                                    path,
                                    Argument.of("attribute", name),
                                    Argument.of("type", type)));
        }
    }
}
