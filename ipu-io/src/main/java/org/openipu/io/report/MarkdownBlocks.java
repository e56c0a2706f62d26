package org.openipu.io.report;

import java.util.List;
import java.util.stream.Collectors;
import org.openipu.io.report.block.BlockVisitor;
import org.openipu.io.report.block.Bullets;
import org.openipu.io.report.block.FindingsBox;
import org.openipu.io.report.block.Line;
import org.openipu.io.report.block.Paragraph;
import org.openipu.io.report.block.Picture;
import org.openipu.io.report.block.Quotation;
import org.openipu.io.report.block.Section;
import org.openipu.io.report.block.Table;

/** Blocks as Markdown, each with a blank line after it. Of a picture there are its words and its numbers. */
final class MarkdownBlocks implements BlockVisitor<String> {

    private static final String END = "\n\n";

    @Override
    public String section(Section section) {
        return "#".repeat(section.level() + 1)
                + " "
                + section.number()
                + " "
                + MarkdownLine.of(section.heading())
                + END
                + section.blocks().stream().map(block -> block.accept(this)).collect(Collectors.joining());
    }

    @Override
    public String paragraph(Paragraph paragraph) {
        return MarkdownLine.of(paragraph.text()) + END;
    }

    @Override
    public String bullets(Bullets bullets) {
        return listed(bullets.items()) + "\n";
    }

    @Override
    public String table(Table table) {
        String rule = table.columns().stream()
                .map(column -> column.isNumeric() ? "---:" : "---")
                .collect(Collectors.joining(" | ", "| ", " |\n"));
        return "*"
                + MarkdownLine.of(table.caption())
                + "*"
                + END
                + cells(table.columns().stream().map(Table.Column::heading).toList())
                + rule
                + table.rows().stream().map(row -> cells(row.cells())).collect(Collectors.joining())
                + "\n";
    }

    @Override
    public String quotation(Quotation quotation) {
        return quotation.paragraphs().stream().map(MarkdownLine::of).collect(Collectors.joining("\n>\n> ", "> ", END));
    }

    @Override
    public String picture(Picture picture) {
        return "*" + MarkdownLine.of(picture.caption()) + "*: " + MarkdownLine.of(picture.alternative()) + END
                + picture.numbers().map(this::table).orElse("");
    }

    @Override
    public String findings(FindingsBox findings) {
        return "**" + MarkdownLine.of(findings.heading()) + "**" + END + listed(findings.findings()) + "\n";
    }

    private static String listed(List<Line> items) {
        return items.stream().map(item -> "- " + MarkdownLine.of(item) + "\n").collect(Collectors.joining());
    }

    private static String cells(List<Line> cells) {
        return cells.stream().map(MarkdownLine::of).collect(Collectors.joining(" | ", "| ", " |\n"));
    }
}
