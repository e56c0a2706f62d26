package org.openipu.io.akn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openipu.io.internal.xml.XmlNode;
import org.openipu.io.internal.xml.XmlText;

/** A line of Markdown as inline elements: emphasis, links and the marks of footnotes. Any other character stays what it is. */
final class InlineWriting {

    private static final Pattern MARKUP = Pattern.compile("<sup>(?<mark>[^<]+)</sup>"
            + "|\\*\\*(?<bold>[^*\\s](?:[^*]*[^*\\s])?)\\*\\*"
            + "|\\*(?<italic>[^*\\s](?:[^*]*[^*\\s])?)\\*"
            + "|\\[(?<words>[^\\[\\]*^]+)]\\((?<address>https?://[A-Za-z0-9][A-Za-z0-9./_~?=&#-]*)\\)");

    private final NotesWriting notes;
    private final List<XmlNode> nodes = new ArrayList<>();

    private InlineWriting(NotesWriting notes) {
        this.notes = notes;
    }

    /** Returns a paragraph of a text. */
    static Tag paragraph(String text, NotesWriting notes) {
        return Tag.of("p").keepingBlanks().addAll(nodes(text, notes));
    }

    /** Returns a text as the content of an element. */
    static List<XmlNode> nodes(String text, NotesWriting notes) {
        InlineWriting writing = new InlineWriting(notes);
        writing.write(text);
        return writing.nodes;
    }

    private void write(String text) {
        Matcher matcher = MARKUP.matcher(text);
        int written = 0;
        while (matcher.find()) {
            Optional<Tag> tag = tag(matcher);
            if (tag.isPresent()) {
                add(text.substring(written, matcher.start()));
                nodes.add(tag.get().build());
                written = matcher.end();
            }
        }
        add(text.substring(written));
    }

    private void add(String text) {
        if (!text.isEmpty()) {
            nodes.add(new XmlText(text));
        }
    }

    private Optional<Tag> tag(Matcher matcher) {
        String mark = matcher.group("mark");
        if (mark != null) {
            return notes.take(mark);
        }
        String bold = matcher.group("bold");
        if (bold != null) {
            return Optional.of(Tag.of("b").text(bold));
        }
        String italic = matcher.group("italic");
        if (italic != null) {
            return Optional.of(Tag.of("i").text(italic));
        }
        return Optional.of(Tag.of("a").with("href", matcher.group("address")).text(matcher.group("words")));
    }
}
