package org.openipu.io.prose;

import java.util.List;
import org.openipu.model.document.AdoptedText;
import org.openipu.model.document.Declaration;
import org.openipu.model.document.Footnote;
import org.openipu.model.document.OperativeParagraph;
import org.openipu.model.document.PledgeSection;
import org.openipu.model.document.PreambularParagraph;
import org.openipu.model.document.Reservation;
import org.openipu.model.document.Resolution;
import org.openipu.model.document.ResolutionText;
import org.openipu.model.document.SubItem;

/**
 * A resolution or declaration as Markdown, numbered as the Union prints it. What {@link AdoptedTextProse} read is written so that
 * it reads back to an equal text; where the begin of a paragraph could be mistaken for a number, a bullet or a heading it is
 * written as a character reference. The lines on the adoption and on reservations are in the language of the paragraphs.
 */
public final class AdoptedTextMarkdown {

    private static final String END = "\n\n";
    private static final String INDENT = "    ";

    private final Wording wording;
    private final StringBuilder out = new StringBuilder();

    private AdoptedTextMarkdown(Wording wording) {
        this.wording = wording;
    }

    /**
     * Writes a text.
     *
     * @param text the text
     * @return Markdown, the last line ended; equal texts give equal Markdown
     */
    public static String write(AdoptedText text) {
        AdoptedTextMarkdown markdown = new AdoptedTextMarkdown(Wording.of(text));
        markdown.head(text.title(), markdown.wording.adoption(text, "\\*"));
        if (text instanceof Resolution resolution) {
            markdown.out.append(markdown.wording.formula(resolution.adoption())).append(END);
            markdown.body(resolution.preambular(), resolution.operative(), resolution.footnotes());
        }
        if (text instanceof Declaration declaration) {
            markdown.declaration(declaration);
        }
        text.reservations().forEach(markdown::note);
        return markdown.out.toString().stripTrailing() + "\n";
    }

    /**
     * Writes the text of a resolution that is not known to have been adopted in a certain way, with what is recorded of it.
     *
     * @param text the text
     * @return Markdown, the last line ended; equal texts give equal Markdown
     */
    public static String write(ResolutionText text) {
        AdoptedTextMarkdown markdown = new AdoptedTextMarkdown(Wording.of(text));
        markdown.head(text.title(), line(markdown.wording.consideration(text.consideration())));
        markdown.body(text.preambular(), text.operative(), text.footnotes());
        return markdown.out.toString().stripTrailing() + "\n";
    }

    private void head(String title, String record) {
        out.append("# ").append(begin(title)).append(END);
        out.append('*').append(record).append('*').append(END);
    }

    private void body(
            List<PreambularParagraph> preambular, List<OperativeParagraph> operative, List<Footnote> footnotes) {
        for (PreambularParagraph paragraph : preambular) {
            out.append(paragraph.phrase().isEmpty() ? whole(paragraph.text()) : begin(paragraph.text()))
                    .append(END);
        }
        for (OperativeParagraph paragraph : operative) {
            out.append(paragraph.number())
                    .append(". ")
                    .append(begin(paragraph.text()))
                    .append('\n');
            items(paragraph.items(), INDENT);
            out.append('\n');
        }
        footnotes(footnotes);
    }

    private void items(List<SubItem> items, String indent) {
        for (SubItem item : items) {
            out.append(indent).append("- (").append(item.label()).append(") ");
            out.append(begin(item.text())).append('\n');
            items(item.items(), indent + INDENT);
        }
    }

    private void declaration(Declaration declaration) {
        declaration.opening().forEach(paragraph -> out.append(whole(paragraph)).append(END));
        for (PledgeSection section : declaration.sections()) {
            out.append("## ").append(begin(section.heading())).append(END);
            section.pledges()
                    .forEach(pledge -> out.append("- ").append(begin(pledge)).append('\n'));
            out.append('\n');
        }
        declaration.closing().forEach(paragraph -> out.append(whole(paragraph)).append(END));
        footnotes(declaration.footnotes());
    }

    private void footnotes(List<Footnote> footnotes) {
        for (Footnote footnote : footnotes) {
            boolean stars = footnote.mark().chars().allMatch(character -> character == '*');
            String mark = stars ? "\\*".repeat(footnote.mark().length()) : "<sup>" + footnote.mark() + "</sup>";
            out.append(mark).append(' ').append(begin(footnote.text())).append(END);
        }
    }

    private void note(Reservation reservation) {
        out.append("\\* ").append(line(wording.note(reservation))).append(END);
    }

    /** Returns a paragraph in one line whose begin is that of a text. */
    private String begin(String text) {
        String line = line(text);
        return isMistakable(line) ? BlockStart.write(line) : line;
    }

    /** Returns a paragraph that no reader takes for the rest of the one before it. */
    private String whole(String text) {
        String line = begin(text);
        return Words.beginsSmall(line) && !line.startsWith("&#") ? BlockStart.write(line) : line;
    }

    private boolean isMistakable(String line) {
        return !Markers.of(line).is(Marker.Kind.NONE)
                || line.startsWith("&#")
                || ">#|~`".indexOf(line.charAt(0)) >= 0
                || Furniture.isTaken(line, wording.phrasing())
                || Furniture.isTaken("# " + line, wording.phrasing())
                || AdoptionLine.isOne(line, wording.phrasing())
                || Formula.ends(line, wording.phrasing());
    }

    /** Returns a text without line breaks, in which no tag begins but that of a footnote's mark. */
    private static String line(String text) {
        StringBuilder line = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character == '<' && !text.startsWith("<sup>", i) && !text.startsWith("</sup>", i)) {
                line.append("\\<");
            } else if (!Character.isWhitespace(character)) {
                line.append(character);
            } else if (line.length() > 0 && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        }
        return Words.strip(line.toString());
    }
}
