package org.openipu.io.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A document of each kind, with every key that a small one can have. */
final class ExampleDocuments {

    private static final Path REPORT =
            Path.of("../ipu-examples/src/main/resources/org/openipu/examples/demo/annual-report-2025.json");

    private static final String RESOLUTION = """
            {"format": "org.openipu.resolution/1", "kind": "resolution", "title": "Peace",
             "adoption": {"mode": "consensus", "body": "Assembly", "place": "Geneva", "date": "2025-10-23"},
             "preambular": [{"phrase": "Recalling", "text": "the Charter"}],
             "operative": [{"number": 1, "phrases": ["Calls"], "text": "on all",
               "items": [{"label": "a", "text": "first", "items": [{"label": "i", "text": "inner"}]}]}],
             "footnotes": [{"mark": "*", "text": "see above"}],
             "reservations": [{"party": "P", "kind": "reservation", "scope": "entire text"}]}
            """;

    private static final String DECLARATION = """
            {"kind": "declaration", "title": "Geneva Declaration",
             "adoption": {"mode": "endorsed", "body": "Assembly", "date": "2025-10-23"},
             "opening": ["We"], "sections": [{"heading": "H", "pledges": ["one", "two"]}], "closing": ["Done"]}
            """;

    private static final String DRAFT = """
            {"format": "org.openipu.resolution-text/1", "title": "Peace",
             "consideration": {"outcome": "not-adopted", "body": "Council", "date": "2023-07-11", "remark": "A veto."},
             "preambular": [{"phrase": "Recalling", "text": "the Charter"}],
             "operative": [{"number": 1, "phrases": ["Calls"], "text": "on all"}],
             "footnotes": [{"mark": "*", "text": "see above"}]}
            """;

    private static final String REQUESTS = """
            {"format": "org.openipu.requests/1", "date": "2025-10-20", "requests": [
              {"id": "i", "title": "T", "requestedBy": ["ZA"], "yes": 500, "no": 200, "abstain": 30},
              {"id": "ii", "rollCall": [
                {"member": "LI", "yes": 10, "no": 0, "abstain": 0, "entitlement": 10, "delegates": 2},
                {"member": "CHE", "yes": 0, "no": 0, "abstain": 13}]}]}
            """;

    private static final String COSTS = """
            {"format": "org.openipu.cost-statement/1", "year": 2025,
             "items": [{"date": "2025-12-31", "category": "travel", "description": "d", "amount": "10.50",
               "currency": "CHF", "event": "e", "delegate": "d", "payer": "p"}],
             "stated": {"ownCosts": {"CHF": "10.50"}, "all": {"CHF": "10.50"},
               "byCategory": [{"category": "travel", "total": {"CHF": "10.50"}}]},
             "previous": {"year": 2024, "ownCosts": {"CHF": "9.00"}, "change": {"CHF": "1.50"}}}
            """;

    private static final String PARLIAMENT = """
            {"format": "org.openipu.parliament/1", "country": "LI", "countryName": {"en": "Liechtenstein"},
             "name": {"de-LI": "Landtag"}, "structure": "unicameral",
             "chambers": [{"kind": "single", "name": {"de": "Landtag"}, "seats": 25, "period": {"from": "1921"}}],
             "memberships": [{"standing": "suspended", "period": {"from": "2000-10-16", "to": "2001-01"},
               "ground": "arrears"}],
             "populations": [{"people": 40450, "date": "2024-07-01",
               "source": {"title": "World Bank", "address": "data.worldbank.org"}}]}
            """;

    private ExampleDocuments() {}

    /** Returns a short name and the text of each document; the part before the dot is the code of its format. */
    static Map<String, String> small() {
        return Map.of(
                "resolution.1", RESOLUTION,
                "resolution.2", DECLARATION,
                "resolution-text.1", DRAFT,
                "requests.1", REQUESTS,
                "cost-statement.1", COSTS,
                "parliament.1", PARLIAMENT,
                "parliaments.1",
                        "{\"parliaments\": [" + PARLIAMENT.replace("\"format\": \"org.openipu.parliament/1\", ", "")
                                + "]}");
    }

    /** Returns the report of the demonstration. */
    static String report() {
        try {
            return Files.readString(REPORT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
