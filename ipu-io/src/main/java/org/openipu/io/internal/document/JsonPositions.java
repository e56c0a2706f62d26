package org.openipu.io.internal.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openipu.io.input.InputText;
import org.openipu.model.finding.Finding;
import org.openipu.model.finding.Position;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamContext;

/** Where the values of a document stand in its text. Worked out only when there is something to report. */
public final class JsonPositions {

    private final Map<String, Position> positions = new HashMap<>();

    private JsonPositions() {}

    /**
     * Puts findings at the places of the values that they are about; one about a missing value at the place of the object it
     * is missing in.
     *
     * @param input the document
     * @param findings the findings, by the paths of their values
     * @return the findings with their places
     */
    public static List<Finding> locate(InputText input, List<Finding> findings) {
        if (findings.isEmpty()) {
            return findings;
        }
        JsonPositions positions = new JsonPositions();
        positions.read(input);
        return findings.stream()
                .map(finding -> finding.at(positions.of(finding.path())))
                .toList();
    }

    private void read(InputText input) {
        try (JsonParser parser = StrictJson.parser(input)) {
            while (parser.nextToken() != null) {
                positions.putIfAbsent(
                        path(parser.streamReadContext()), StrictJson.position(input, parser.currentTokenLocation()));
            }
        }
    }

    private Position of(String path) {
        String known = path;
        while (!positions.containsKey(known)) {
            known = known.substring(0, Math.max(known.lastIndexOf('.'), 0));
        }
        return positions.get(known);
    }

    private static String path(@Nullable TokenStreamContext context) {
        if (context == null || context.inRoot()) {
            return "";
        }
        String parent = path(context.getParent());
        if (!context.hasPathSegment()) {
            return parent;
        }
        if (context.inArray()) {
            return parent + "[" + context.getCurrentIndex() + "]";
        }
        return parent.isEmpty() ? context.currentName() : parent + "." + context.currentName();
    }
}
