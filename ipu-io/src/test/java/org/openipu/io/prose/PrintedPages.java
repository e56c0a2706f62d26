package org.openipu.io.prose;

import java.util.ArrayList;
import java.util.List;

/** Sets Markdown of ours as pages are set: lines of a width, pages of a length with furniture between them, any line ends. */
final class PrintedPages {

    private static final List<String> FURNITURE =
            List.of("- 2 -", "#IPU151", "E", "14", "Inter-Parliamentary Union – 151st Assembly");

    private PrintedPages() {}

    /**
     * Sets a text.
     *
     * @param markdown the text, each paragraph a line
     * @param width the characters of a line at most, but for longer words
     * @param height the lines of a page; 0 for no pages
     * @param lineEnd what ends a line
     */
    static String set(String markdown, int width, int height, String lineEnd) {
        List<String> lines = new ArrayList<>();
        markdown.lines().forEach(line -> wrap(line, width, lines));
        return (lineEnd.equals("\r\n") ? "\uFEFF" : "")
                + String.join(lineEnd, height == 0 ? lines : paged(lines, height));
    }

    private static List<String> paged(List<String> lines, int height) {
        List<String> paged = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            paged.add(lines.get(i));
            if (i > 12 && i % height == 0) {
                paged.add("");
                paged.add(FURNITURE.get(i / height % FURNITURE.size()));
                paged.add("");
            }
        }
        return paged;
    }

    /** A line goes on with a word that can begin none of its own: no marker, no phrase. */
    private static void wrap(String paragraph, int width, List<String> lines) {
        StringBuilder line = new StringBuilder();
        for (String word : paragraph.split(" (?=[a-zô])")) {
            if (!paragraph.startsWith("#") && line.length() > 0 && line.length() + word.length() >= width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() > 0 ? " " : "").append(word);
        }
        lines.add(line.toString());
    }
}
