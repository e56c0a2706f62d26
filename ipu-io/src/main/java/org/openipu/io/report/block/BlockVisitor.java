package org.openipu.io.report.block;

/**
 * An answer for each kind of block, such as its form in one format.
 *
 * @param <R> the kind of answer
 */
public interface BlockVisitor<R> {

    /**
     * Answers for a section.
     *
     * @param section the section, with all that stands in it
     * @return the answer
     */
    R section(Section section);

    /**
     * Answers for a paragraph.
     *
     * @param paragraph the paragraph
     * @return the answer
     */
    R paragraph(Paragraph paragraph);

    /**
     * Answers for a list.
     *
     * @param bullets the list
     * @return the answer
     */
    R bullets(Bullets bullets);

    /**
     * Answers for a table.
     *
     * @param table the table
     * @return the answer
     */
    R table(Table table);

    /**
     * Answers for a motion or another quotation.
     *
     * @param quotation the quotation
     * @return the answer
     */
    R quotation(Quotation quotation);

    /**
     * Answers for a picture.
     *
     * @param picture the picture
     * @return the answer
     */
    R picture(Picture picture);

    /**
     * Answers for the findings of a draft.
     *
     * @param findings the findings
     * @return the answer
     */
    R findings(FindingsBox findings);
}
