package org.openipu.io;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Tables and documents that are nearly what a reader expects, or nothing of it. */
final class HostileTexts {

    private HostileTexts() {}

    static Arbitrary<String> tables() {
        Arbitrary<String> headers = Arbitraries.of(
                "request,yes,no,abstain\n",
                "request,member,yes,no,abstain,entitlement,delegates\n",
                "date,category,description,amount,currency\n",
                "group,votes\n",
                "");
        Arbitrary<String> parts = Arbitraries.of(
                ",",
                ",",
                "\n",
                "\r\n",
                "\"",
                "i",
                "LI",
                "CHE",
                "US",
                "ZZ",
                "1",
                "-1",
                "1.5",
                "9999999999",
                "{0}",
                "'",
                " ",
                "2025-12-31",
                "2025-02-30",
                "travel",
                "CHF",
                "JPY",
                "1e999999999",
                "=1+1",
                "\u0661",
                "🌍",
                "\u202e");
        return headers.flatMap(header -> parts.list().ofMaxSize(40).map(cells -> header + String.join("", cells)));
    }

    static Arbitrary<String> documents() {
        Arbitrary<String> requests = objects(values(3)).list().ofMaxSize(3).map(HostileTexts::list);
        Arbitrary<String> wellFormed = Arbitraries.oneOf(
                values(3),
                requests.map(list -> "{\"requests\":" + list + "}"),
                requests.map(list -> "{\"items\":" + list + "}"));
        Arbitrary<Integer> cuts = Arbitraries.integers().between(0, 60);
        Arbitrary<String> garbled = Combinators.combine(wellFormed, cuts)
                .as((document, cut) -> document.substring(Math.min(cut, document.length())));
        return Arbitraries.frequencyOf(Tuple.of(4, wellFormed), Tuple.of(1, garbled));
    }

    private static Arbitrary<String> values(int depth) {
        Arbitrary<String> scalars = Arbitraries.of(
                "0",
                "-0",
                "7",
                "-1",
                "1.5",
                "1e3",
                "1e999999999",
                "1e9999999999",
                "12345678901",
                "true",
                "null",
                "\"\"",
                "\"i\"",
                "\"LI\"",
                "\"LIE\"",
                "\"US\"",
                "\"ZZ\"",
                "\"{0}\\u0000\\n\"",
                "\"\\ud800\"",
                "\"2025-02-30\"",
                "\"2025-10-23\"",
                "\"CHF\"",
                "\"1.50\"",
                "\"meals\"",
                "\n\"1889-01-01\"");
        if (depth == 0) {
            return scalars;
        }
        Arbitrary<String> lists = values(depth - 1).list().ofMaxSize(4).map(HostileTexts::list);
        return Arbitraries.oneOf(scalars, lists, objects(values(depth - 1)));
    }

    private static Arbitrary<String> objects(Arbitrary<String> values) {
        Arbitrary<String> keys = Arbitraries.of(
                "id",
                "title",
                "requestedBy",
                "yes",
                "no",
                "abstain",
                "rollCall",
                "member",
                "entitlement",
                "delegates",
                "date",
                "category",
                "amount",
                "currency",
                "requests",
                "data",
                "attributes",
                "vote_events",
                "votes",
                "counts",
                "option",
                "value",
                "symbol",
                "MS_in_favour",
                "format",
                "",
                ".",
                "a[0]");
        return Combinators.combine(keys, values)
                .as((key, value) -> "\"" + key + "\":" + value)
                .list()
                .uniqueElements(entry -> entry.substring(0, entry.indexOf(':')))
                .ofMaxSize(7)
                .map(entries -> "{" + String.join(",", entries) + "}");
    }

    private static String list(List<String> values) {
        return "[" + String.join(",", values) + "]";
    }
}
