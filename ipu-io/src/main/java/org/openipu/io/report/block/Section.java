package org.openipu.io.report.block;

import java.util.ArrayList;
import java.util.List;

/**
 * A heading and what stands under it, sections of a lower level included.
 *
 * @param number its place among the sections of its level, after that of the section around it, such as {@code 4.2}; empty until
 *     it is {@linkplain #numbered numbered}
 * @param heading the heading, without the number
 * @param blocks what stands under it; may be empty
 */
public record Section(String number, Line heading, List<Block> blocks) implements Block {

    /** Copies the blocks. */
    public Section {
        blocks = List.copyOf(blocks);
    }

    /**
     * Returns a section that has no number yet.
     *
     * @param heading the heading
     * @param blocks what stands under it
     * @return the section
     */
    public static Section of(Line heading, List<Block> blocks) {
        return new Section("", heading, blocks);
    }

    /**
     * Numbers sections and all in them by their places.
     *
     * @param sections the sections of a document
     * @return the same sections with numbers from {@code 1}
     */
    public static List<Section> numbered(List<Section> sections) {
        List<Section> numbered = new ArrayList<>(sections.size());
        sections.forEach(section -> numbered.add(section.withNumber(String.valueOf(numbered.size() + 1))));
        return List.copyOf(numbered);
    }

    /** Returns how deep the section stands: 1 for a part of the document, 2 for a section in it. */
    public int level() {
        return number.split("\\.").length;
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.section(this);
    }

    private Section withNumber(String place) {
        List<Block> within = new ArrayList<>(blocks.size());
        int subsections = 0;
        for (Block block : blocks) {
            if (block instanceof Section section) {
                subsections++;
                within.add(section.withNumber(place + "." + subsections));
            } else {
                within.add(block);
            }
        }
        return new Section(place, heading, within);
    }
}
