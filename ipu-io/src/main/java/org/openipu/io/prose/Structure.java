package org.openipu.io.prose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openipu.model.document.AdoptedText;
import org.openipu.model.document.Adoption;
import org.openipu.model.document.Declaration;
import org.openipu.model.document.Footnote;
import org.openipu.model.document.OperativeParagraph;
import org.openipu.model.document.PledgeSection;
import org.openipu.model.document.PreambularParagraph;
import org.openipu.model.document.Reservation;
import org.openipu.model.document.Resolution;
import org.openipu.model.document.SubItem;

/** Makes a resolution or declaration of the passages of a text, and remembers at which line each part of it begins. */
final class Structure {

    private final List<Passage> passages;
    private final OpeningPhrases phrases;
    private final Notes notes;
    private final Map<String, Integer> lines = new HashMap<>();
    private int next;

    Structure(ProseLayout layout) {
        Phrasing phrasing = Phrasing.in(layout.language());
        this.passages = layout.passages();
        this.phrases = new OpeningPhrases(phrasing);
        this.notes = new Notes(phrasing);
    }

    AdoptedText resolution(String title, Adoption adoption) {
        List<PreambularParagraph> preambular = new ArrayList<>();
        List<OperativeParagraph> operative = new ArrayList<>();
        while (next < passages.size()) {
            Passage passage = passages.get(next++);
            if (passage.role() == Role.PREAMBULAR) {
                lines.put("preambular[" + preambular.size() + "]", passage.line());
                preambular.add(new PreambularParagraph(phrases.ofPreambular(passage.text()), passage.text()));
            } else if (passage.role() == Role.OPERATIVE) {
                String path = "operative[" + operative.size() + "]";
                lines.put(path, passage.line());
                operative.add(new OperativeParagraph(
                        Integer.parseInt(passage.mark()),
                        phrases.ofOperative(passage.text()),
                        passage.text(),
                        items(0, path)));
            }
        }
        return new Resolution(title, adoption, preambular, operative, footnotes(), reservations());
    }

    AdoptedText declaration(String title, Adoption adoption) {
        List<String> opening = new ArrayList<>();
        List<PledgeSection> sections = new ArrayList<>();
        List<String> closing = new ArrayList<>();
        for (Passage passage : passages) {
            if (passage.role() == Role.NARRATIVE) {
                (sections.isEmpty() ? opening : closing).add(passage.text());
            } else if (passage.role() == Role.HEADING) {
                sections.add(new PledgeSection(passage.text(), List.of()));
            } else if (passage.role() == Role.PLEDGE) {
                PledgeSection section = sections.remove(sections.size() - 1);
                List<String> pledges = new ArrayList<>(section.pledges());
                pledges.add(passage.text());
                sections.add(new PledgeSection(section.heading(), pledges));
            }
        }
        return new Declaration(title, adoption, opening, sections, closing, footnotes(), reservations());
    }

    /** Returns the line at which a part begins, such as {@code operative[3].items[0]}; 1 when it has none. */
    int lineOf(String path) {
        for (String part = path; !part.isEmpty(); part = part.substring(0, Math.max(0, part.length() - 1))) {
            Integer line = lines.get(part);
            if (line != null) {
                return line;
            }
        }
        return 1;
    }

    /** Returns the items of a level that follow, with those below them; what stands between them is passed over. */
    private List<SubItem> items(int level, String path) {
        List<SubItem> items = new ArrayList<>();
        while (next < passages.size() && passages.get(next).role() != Role.OPERATIVE) {
            Passage passage = passages.get(next);
            if (passage.role() == Role.ITEM) {
                if (passage.level() < level) {
                    return items;
                }
                String at = path + ".items[" + items.size() + "]";
                lines.put(at, passage.line());
                next++;
                items.add(new SubItem(passage.mark(), passage.text(), items(passage.level() + 1, at)));
            } else {
                next++;
            }
        }
        return items;
    }

    private List<Footnote> footnotes() {
        List<Footnote> footnotes = new ArrayList<>();
        for (Passage passage : passages) {
            if (passage.role() == Role.FOOTNOTE) {
                lines.put("footnotes[" + footnotes.size() + "]", passage.line());
                footnotes.add(new Footnote(passage.mark(), passage.text()));
            }
        }
        return footnotes;
    }

    private List<Reservation> reservations() {
        return passages.stream()
                .filter(passage -> passage.role() == Role.NOTE)
                .flatMap(passage -> notes.read(passage.text()).stream())
                .toList();
    }
}
