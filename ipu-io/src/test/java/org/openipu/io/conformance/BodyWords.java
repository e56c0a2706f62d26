package org.openipu.io.conformance;

import java.io.IOException;
import java.io.StringReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * The words of a file's body, counted without the library: letters and digits that follow each other are a word, whatever inline
 * elements they are in; a block, a footnote and a line end divide words. The body is the preamble without its formula, the main
 * body, the conclusions and the annexes without their metadata.
 */
final class BodyWords {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
    private static final Set<String> PARTS = Set.of("preamble", "mainBody", "conclusions", "attachments");
    private static final Set<String> DIVIDING = Set.of(
            "p",
            "num",
            "heading",
            "subheading",
            "listIntroduction",
            "listWrapUp",
            "item",
            "authorialNote",
            "eol",
            "br",
            "td",
            "th",
            "li",
            "caption");

    private BodyWords() {}

    static Map<String, Integer> of(String file) {
        StringBuilder text = new StringBuilder();
        for (Node statement : children(document(file).getDocumentElement())) {
            for (Node part : children(statement)) {
                if (PARTS.contains(part.getNodeName())) {
                    collect(part, text);
                }
            }
        }
        return count(text.toString());
    }

    /** Counts the words of a text in Markdown, in which footnotes are marks. */
    static Map<String, Integer> count(String text) {
        Map<String, Integer> words = new HashMap<>();
        String plain = text.replaceAll("\\[\\^[^\\]]*]", " ").replace("*", "");
        WORD.matcher(plain).results().map(MatchResult::group).forEach(word -> words.merge(word, 1, Integer::sum));
        return words;
    }

    /** Returns the words of which there are more in the first than in the second, with how many. */
    static Map<String, Integer> missing(Map<String, Integer> first, Map<String, Integer> second) {
        return first.entrySet().stream()
                .filter(word -> word.getValue() > second.getOrDefault(word.getKey(), 0))
                .collect(Collectors.toMap(
                        Map.Entry::getKey, word -> word.getValue() - second.getOrDefault(word.getKey(), 0)));
    }

    static int total(Map<String, Integer> words) {
        return words.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static void collect(Node node, StringBuilder text) {
        if (node.getNodeType() == Node.TEXT_NODE) {
            text.append(node.getNodeValue());
        } else if (!Set.of("meta", "formula").contains(node.getNodeName())) {
            String division = DIVIDING.contains(node.getNodeName()) ? " " : "";
            text.append(division);
            for (Node child : children(node)) {
                collect(child, text);
            }
            text.append(division);
        }
    }

    private static List<Node> children(Node node) {
        return IntStream.range(0, node.getChildNodes().getLength())
                .mapToObj(node.getChildNodes()::item)
                .flatMap(Stream::of)
                .toList();
    }

    private static Document document(String file) {
        try {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(file)));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
