package org.openipu.io.akn;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One thing changed in a file of ours that leaves it well-formed. */
final class Mutation {

    private static final Pattern EMPTY_TAG = Pattern.compile("<[A-Za-z][A-Za-z0-9]*(?: [^<>]*)?/>");
    private static final Pattern START_TAG = Pattern.compile("<[A-Za-z][A-Za-z0-9]*(?= |>|/)");
    private static final Pattern ATTRIBUTE = Pattern.compile(" (?!xmlns)[A-Za-z:]+=\"[^\"]*\"");
    private static final Pattern DATE = Pattern.compile(" date=\"[^\"]*\"");
    private static final Pattern ID = Pattern.compile(" eId=\"[^\"]*\"");
    private static final List<String> INSERTED = List.of(
            "<p/>",
            "<num/>",
            "<content/>",
            "<i/>",
            "<wrapUp/>",
            "<list/>",
            "<x xmlns=\"urn:other\"/>",
            "<nothing/>",
            "words",
            "<heading/>",
            "<mainBody/>",
            "<table><tr><td/></tr></table>",
            "<FRBRdate date=\"2020-01-01\" name=\"x\"/>");
    private static final List<String> ATTRIBUTES = List.of(
            " class=\"x\"",
            " xml:lang=\"en\"",
            " unknown=\"x\"",
            " status=\"edited\"",
            " status=\"x\"",
            " eId=\"a b\"");

    private Mutation() {}

    static String of(String file, Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> replace(file, EMPTY_TAG, "", random);
            case 1 -> replace(file, ATTRIBUTE, "", random);
            case 2 -> insert(file, any(INSERTED, random), random);
            case 3 ->
                replace(
                        file,
                        DATE,
                        any(List.of(" date=\"2023-02-30\"", " date=\"2023\"", " date=\"\""), random),
                        random);
            case 4 ->
                replace(file, ID, any(List.of(" eId=\"para_1\"", " eId=\"mainBody_1\"", " eId=\"\""), random), random);
            default -> attribute(file, any(ATTRIBUTES, random), random);
        };
    }

    private static String replace(String file, Pattern pattern, String by, Random random) {
        List<MatchResult> matches = pattern.matcher(file).results().toList();
        if (matches.isEmpty()) {
            return file;
        }
        MatchResult match = any(matches, random);
        return file.substring(0, match.start()) + by + file.substring(match.end());
    }

    private static String insert(String file, String part, Random random) {
        List<Integer> ends = new ArrayList<>();
        Matcher matcher = Pattern.compile("</[A-Za-z]").matcher(file);
        while (matcher.find()) {
            ends.add(matcher.start());
        }
        int place = any(ends, random);
        return file.substring(0, place) + part + file.substring(place);
    }

    private static String attribute(String file, String attribute, Random random) {
        List<MatchResult> tags = START_TAG
                .matcher(file)
                .results()
                .filter(tag -> !hasAttribute(file, tag.end(), attribute))
                .toList();
        MatchResult tag = any(tags, random);
        return file.substring(0, tag.end()) + attribute + file.substring(tag.end());
    }

    private static boolean hasAttribute(String file, int from, String attribute) {
        String tag = file.substring(from, file.indexOf('>', from));
        return tag.contains(attribute.substring(0, attribute.indexOf('=') + 1));
    }

    private static <T> T any(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }
}
