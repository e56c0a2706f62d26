package org.openipu.io.prose;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.util.ArrayList;
import java.util.List;
import org.openipu.io.prose.page.Entry;
import org.openipu.io.prose.page.Page;
import org.openipu.io.prose.page.Run;
import org.openipu.io.prose.template.JteadoptedGenerated;
import org.openipu.model.document.AdoptedText;
import org.openipu.model.document.Declaration;
import org.openipu.model.document.Footnote;
import org.openipu.model.document.OperativeParagraph;
import org.openipu.model.document.PreambularParagraph;
import org.openipu.model.document.Resolution;
import org.openipu.model.document.ResolutionText;
import org.openipu.model.document.SubItem;

/**
 * A resolution or declaration as one self-contained HTML page, for the screen and for paper. It needs no script and no other
 * file, everything that comes from the text is escaped, and every paragraph has an anchor: {@code #preamble-3}, {@code
 * #paragraph-17-a}, {@code #pledge-1-2}, {@code #footnote-1}.
 */
public final class AdoptedTextHtml {

    private final Wording wording;
    private final Anchors anchors = new Anchors();

    private AdoptedTextHtml(Wording wording) {
        this.wording = wording;
    }

    /**
     * Lays out a text.
     *
     * @param text the text
     * @return the page, which is also well-formed XML; equal texts give equal pages
     */
    public static String write(AdoptedText text) {
        return render(new AdoptedTextHtml(Wording.of(text)).page(text));
    }

    /**
     * Lays out the text of a resolution that is not known to have been adopted in a certain way, with what is recorded of it.
     *
     * @param text the text
     * @return the page, as above
     */
    public static String write(ResolutionText text) {
        return render(new AdoptedTextHtml(Wording.of(text)).page(text));
    }

    private static String render(Page page) {
        StringOutput output = new StringOutput();
        JteadoptedGenerated.render(new OwaspHtmlTemplateOutput(output), null, page);
        return output.toString();
    }

    private Page page(AdoptedText text) {
        List<Entry> notes =
                entries("note-", text.reservations().stream().map(wording::note).toList(), "*");
        if (text instanceof Resolution resolution) {
            return page(
                    text,
                    wording.formula(text.adoption()),
                    preamble(resolution.preambular()),
                    operative(resolution.operative()),
                    List.of(),
                    footnotes(resolution.footnotes()),
                    notes);
        }
        Declaration declaration = (Declaration) text;
        return page(
                text,
                "",
                entries("opening-", declaration.opening(), ""),
                sections(declaration),
                entries("closing-", declaration.closing(), ""),
                footnotes(declaration.footnotes()),
                notes);
    }

    private Page page(
            AdoptedText text,
            String formula,
            List<Entry> opening,
            List<Entry> parts,
            List<Entry> closing,
            List<Entry> footnotes,
            List<Entry> notes) {
        return new Page(
                wording.locale().toLanguageTag(),
                Words.plain(text.title()),
                runs(text.title(), List.of()),
                wording.adoption(text, "*"),
                formula,
                opening,
                parts,
                text instanceof Resolution,
                closing,
                wording.footnotes(),
                footnotes,
                notes);
    }

    private Page page(ResolutionText text) {
        return new Page(
                wording.locale().toLanguageTag(),
                Words.plain(text.title()),
                runs(text.title(), List.of()),
                wording.consideration(text.consideration()),
                "",
                preamble(text.preambular()),
                operative(text.operative()),
                true,
                List.of(),
                wording.footnotes(),
                footnotes(text.footnotes()),
                List.of());
    }

    private List<Entry> preamble(List<PreambularParagraph> paragraphs) {
        List<Entry> entries = new ArrayList<>();
        for (PreambularParagraph paragraph : paragraphs) {
            String anchor = anchors.of("preamble-" + (entries.size() + 1));
            entries.add(new Entry(anchor, "", runs(paragraph.text(), List.of(paragraph.phrase())), List.of()));
        }
        return entries;
    }

    private List<Entry> operative(List<OperativeParagraph> paragraphs) {
        return paragraphs.stream()
                .map(paragraph -> {
                    String anchor = anchors.of("paragraph-" + paragraph.number());
                    return new Entry(
                            anchor,
                            paragraph.number() + ".",
                            runs(paragraph.text(), paragraph.phrases()),
                            items(paragraph.items(), anchor));
                })
                .toList();
    }

    private List<Entry> items(List<SubItem> items, String above) {
        return items.stream()
                .map(item -> {
                    String anchor = anchors.of(above + "-" + Anchors.part(item.label()));
                    return new Entry(
                            anchor,
                            "(" + item.label() + ")",
                            runs(item.text(), List.of()),
                            items(item.items(), anchor));
                })
                .toList();
    }

    private List<Entry> sections(Declaration declaration) {
        List<Entry> entries = new ArrayList<>();
        declaration.sections().forEach(section -> {
            int number = entries.size() + 1;
            entries.add(new Entry(
                    anchors.of("section-" + number),
                    "",
                    runs(section.heading(), List.of()),
                    entries("pledge-" + number + "-", section.pledges(), "")));
        });
        return entries;
    }

    private List<Entry> footnotes(List<Footnote> footnotes) {
        return footnotes.stream()
                .map(footnote -> new Entry(
                        anchors.of("footnote-" + Anchors.part(footnote.mark())),
                        footnote.mark(),
                        runs(footnote.text(), List.of()),
                        List.of()))
                .toList();
    }

    private List<Entry> entries(String anchor, List<String> texts, String mark) {
        List<Entry> entries = new ArrayList<>();
        for (String text : texts) {
            String unique = anchors.of(anchor + (entries.size() + 1));
            entries.add(new Entry(unique, mark, runs(text, List.of()), List.of()));
        }
        return entries;
    }

    private static List<Run> runs(String text, List<String> phrases) {
        return InlineText.of(text, phrases);
    }
}
