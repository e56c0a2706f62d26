package org.openipu.io.prose;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Takes what stands between the paragraphs and is none of them: footnotes, notes of parties, rules. */
final class Asides {

    private static final int MOST_DIGITS = 2;

    private final Draft draft;
    private final Notes notes;
    private final Set<String> references = new HashSet<>();
    private int footnotes;
    private boolean noted;

    Asides(List<Block> blocks, Draft draft, Phrasing phrasing) {
        this.draft = draft;
        this.notes = new Notes(phrasing);
        blocks.forEach(block -> collect(block.raw()));
    }

    /** Takes a block if it is one of these, and tells whether it did. */
    boolean take(Block block) {
        return switch (block.marker().kind()) {
            case RULE -> furniture(block);
            case FOOTNOTE -> footnote(block, block.marker().value(), block.text());
            case STAR -> footnote(block, block.marker().value(), block.text());
            case BULLET -> noted && notes.isNote(block.text()) && note(block);
            case NONE -> plain(block);
            case HEADING, NUMBER, LABEL -> false;
        };
    }

    /** Takes a block after the end of the text, or one of a list of notes. */
    boolean takeNote(Block block) {
        return notes.isNote(block.raw()) && note(block);
    }

    boolean isNote(Block block) {
        return notes.isNote(block.text());
    }

    private boolean furniture(Block block) {
        draft.add(Role.FURNITURE, block, "", block.raw());
        return true;
    }

    private boolean note(Block block) {
        draft.add(Role.NOTE, block, block.marker().value(), block.text());
        noted = true;
        return true;
    }

    private boolean footnote(Block block, String mark, String text) {
        if (notes.isNote(text)) {
            return note(block);
        }
        draft.add(Role.FOOTNOTE, block, mark, text);
        footnotes++;
        return true;
    }

    /** A footnote without a mark-up of its mark: "1 Report of ...", where a word before has the number attached. */
    private boolean plain(Block block) {
        String raw = block.raw();
        int end = 0;
        while (end < raw.length() && raw.charAt(end) >= '0' && raw.charAt(end) <= '9') {
            end++;
        }
        boolean next = end > 0
                && end <= MOST_DIGITS
                && end + 1 < raw.length()
                && raw.charAt(end) == ' '
                && raw.substring(0, end).equals(Integer.toString(footnotes + 1))
                && references.contains(raw.substring(0, end));
        return next && footnote(block, raw.substring(0, end), Words.strip(raw.substring(end)));
    }

    /** Learns the numbers that are attached to words, as raised digits are in plain text. */
    private void collect(String text) {
        for (int i = 1; i < text.length(); i++) {
            char before = text.charAt(i - 1);
            if (text.charAt(i) >= '1' && text.charAt(i) <= '9' && (Character.isLetter(before) || isClosing(before))) {
                int end = i;
                while (end < text.length() && Character.isDigit(text.charAt(end))) {
                    end++;
                }
                if (end - i <= MOST_DIGITS && (end == text.length() || !Character.isLetter(text.charAt(end)))) {
                    references.add(text.substring(i, end));
                }
                i = end;
            }
        }
    }

    private static boolean isClosing(char character) {
        return ")\u201D\"\u2019,;.".indexOf(character) >= 0;
    }
}
