package org.openipu.io.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openipu.io.json.AnnualReportJson;
import org.openipu.io.text.Words;
import org.openipu.model.report.AnnualReport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The values of a report as its JSON has them: what a figure has to show. */
record Values(JsonNode root, Words words) {

    private static final Pattern STEP = Pattern.compile("([A-Za-z]+)|\\[([0-9]+)]");
    private static final Pattern NUMBER = Pattern.compile("[0-9]+");
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern MONTH = Pattern.compile("[0-9]{4}-[0-9]{2}");

    static Values of(AnnualReport report, Words words) {
        return new Values(new JsonMapper().readTree(AnnualReportJson.write(report)), words);
    }

    Optional<JsonNode> find(String path) {
        JsonNode node = root;
        Matcher steps = STEP.matcher(path);
        while (steps.find()) {
            node = steps.group(1) == null ? node.path(Integer.parseInt(steps.group(2))) : node.path(steps.group(1));
        }
        return node.isMissingNode() ? Optional.empty() : Optional.of(node);
    }

    boolean isShownAs(String path, String shown) {
        JsonNode node = find(path).orElseThrow(() -> new AssertionError("nothing at " + path));
        if (node.isArray()) {
            return isComputedFrom(node, shown);
        }
        if (node.has("currency")) {
            return shown.startsWith(node.path("currency").asString() + " ")
                    && isScalar(node.path("amount").asString(), shown);
        }
        if (node.has("yes") || node.has("rollCall") || node.has("affirmative")) {
            return isComputedFromVotes(node, shown);
        }
        if (node.isObject()) {
            boolean isSpan = node.has("first") || node.has("from") || node.has("to");
            return isSpan ? isSpan(node, shown) : isText(node, shown);
        }
        return isScalar(node.asString(), shown);
    }

    private boolean isScalar(String value, String shown) {
        if (DAY.matcher(value).matches()) {
            return shown.contains(words.day(LocalDate.parse(value)));
        }
        if (MONTH.matcher(value).matches()) {
            YearMonth month = YearMonth.parse(value);
            return shown.contains(month.getMonth().getDisplayName(TextStyle.FULL, words.locale()))
                    && shown.contains(String.valueOf(month.getYear()));
        }
        return shown.equals(value)
                || (digits(shown).equals(digits(value)) && value.startsWith("-") == shown.contains("\u2212"));
    }

    private static boolean isText(JsonNode versions, String shown) {
        return versions.properties().stream()
                .anyMatch(version -> version.getValue().asString().equals(shown));
    }

    /** Both ends are in the words, without what they share. */
    private static boolean isSpan(JsonNode span, String shown) {
        Set<Integer> ends = numbers(span.toString());
        return ends.containsAll(numbers(shown))
                && span.properties().stream()
                        .map(end -> end.getValue().asString())
                        .allMatch(end -> numbers(shown).contains(printed(end)));
    }

    /** The votes needed or the margin, of two thirds of the votes cast. */
    private static boolean isComputedFromVotes(JsonNode vote, String shown) {
        int yes = sum(vote, "yes") + vote.path("affirmative").asInt(0);
        int cast = yes + sum(vote, "no") + vote.path("negative").asInt(0);
        int needed = (2 * cast + 2) / 3;
        return Set.of(String.valueOf(needed), String.valueOf(Math.abs(yes - needed)))
                .contains(digits(shown));
    }

    private static int sum(JsonNode vote, String kind) {
        int sum = vote.path(kind).asInt(0);
        for (JsonNode entry : vote.path("rollCall")) {
            sum += entry.path(kind).asInt();
        }
        return sum;
    }

    private static boolean isTotalOf(JsonNode rollCall, String shown) {
        return Stream.of("yes", "no", "abstain").anyMatch(kind -> {
            int total = 0;
            for (JsonNode entry : rollCall) {
                total += entry.path(kind).asInt();
            }
            return digits(shown).equals(String.valueOf(total));
        });
    }

    private static boolean isComputedFrom(JsonNode array, String shown) {
        if (array.path(0).has("member")) {
            return isTotalOf(array, shown);
        }
        int size = array.size();
        int sum = 0;
        for (JsonNode element : array) {
            sum += element.asInt(0);
        }
        return Set.of(String.valueOf(size), String.valueOf(sum)).contains(digits(shown));
    }

    /** The number that is printed in any case: the day of a day, the year of a month or a year. */
    private static int printed(String date) {
        return Integer.parseInt(
                DAY.matcher(date).matches() ? date.substring(date.lastIndexOf('-') + 1) : date.split("-")[0]);
    }

    private static Set<Integer> numbers(String text) {
        return NUMBER.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(Integer::valueOf)
                .collect(Collectors.toSet());
    }

    private static String digits(String text) {
        return new BigDecimal("0" + text.replaceAll("[^0-9]", "")).toPlainString();
    }
}
