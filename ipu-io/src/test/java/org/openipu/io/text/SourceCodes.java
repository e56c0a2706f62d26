package org.openipu.io.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openipu.rules.rulebook.Parameter;
import org.openipu.rules.rulebook.RuleBook;

/** The codes of findings and reasons that stand in the sources. */
final class SourceCodes {

    private static final Pattern CODE = Pattern.compile(
            "\"((?:emergency-item|popolo|parline|interchange|un|input|output|csv|json|field|count|day|country|request|roll-call|category"
                    + "|currency|amount|flip|live-count|report|agenda|assembly|attendance|choice|committee|costs|date|delegation|document"
                    + "|group|membership|decimal|outlook|parliament|akn|xml|power"
                    + "|apportionment|candidate|certificate|composition|conversion|deadline|election|entitlement|majority|printed|procedure|reconciliation|roll|term|participation|period|position|rate|recommendation|signature|text|vacancy|value|vote)\\.[a-z][a-z-]*)\"");
    private static final Pattern REASON = Pattern.compile(
            "(emergency-item|apportionment|deadline|election|entitlement|majority|vacancy)\\.|flip\\.(castable|absence)|composition\\.open-");
    private static final Set<String> PATHS =
            Set.of("costs.event", "costs.year", "group.memberships", "parliament.country", "signature.date");
    private static final Set<String> HEADINGS = Set.of("costs.category", "costs.title", "costs.own", "costs.all");

    private SourceCodes() {}

    static Set<String> ofFindingsAndReasons() throws IOException {
        Set<String> codes = new TreeSet<>();
        for (String sources : List.of("src/main/java", "../ipu-rules/src/main/java")) {
            codes.addAll(codesIn(Path.of(sources)));
        }
        codes.removeAll(PATHS);
        codes.removeAll(parameters());
        return codes;
    }

    static Set<String> ofFindings() throws IOException {
        Set<String> codes = ofFindingsAndReasons();
        codes.removeAll(HEADINGS);
        codes.removeIf(code -> REASON.matcher(code).lookingAt());
        return codes;
    }

    private static Set<String> codesIn(Path sources) throws IOException {
        return CODE.matcher(sourcesIn(sources))
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toSet());
    }

    private static Set<String> parameters() {
        return RuleBook.parameters().stream().map(Parameter::name).collect(Collectors.toSet());
    }

    /** The names of a rule book's parameters look like codes and are none. */
    private static boolean canHaveACode(Path file) {
        return file.toString().matches(".*\\.(java|jte)") && !file.toString().matches(".*[/\\\\]rulebook[/\\\\].*");
    }

    /** Returns all sources in a folder, one after the other. */
    static String sourcesIn(Path folder) throws IOException {
        StringBuilder sources = new StringBuilder();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(SourceCodes::canHaveACode).toList()) {
                sources.append(Files.readString(file));
            }
        }
        return sources.toString();
    }
}
